#include "app/follow_ups.hpp"

#include <algorithm>

#include "kinds/kind.hpp"
#include "records/fields.hpp"
#include "records/follow_up_fields.hpp"
#include "storage/follow_up_store.hpp"

namespace dialogg::kinds {

namespace {

class FollowUpRecord : public Record {
 public:
  records::Fields fields(const records::Reading& reading) override {
    records::Fields fields = records::follow_up_fields(follow_up_, reading);
    std::ranges::replace_if(
        fields, [](const auto& field) { return field.name == "result"; }, result());
    fields.push_back(records::shown("meeting", [this] {
      return follow_up_.meeting ? domain::Value(follow_up_.meeting->ref()) : domain::Value();
    }));
    fields.push_back(
        records::shown("for", [this] { return records::text_value(domain::subject_of(follow_up_)); }));
    fields.push_back(records::shown("municipality", [this] {
      return follow_up_.municipality.id ? domain::Value(follow_up_.municipality.ref()) : domain::Value();
    }));
    fields.push_back(records::shown("municipality-name",
                                    [this] { return records::text_value(follow_up_.municipality.name); }));
    fields.push_back(records::with_names(follow_up_.with));
    return fields;
  }
  void load(storage::Database& database, const std::string& ref) override {
    follow_up_ = app::require_follow_up(database, domain::read_id<domain::FollowUpId>(ref).value());
  }
  void for_each(storage::Database& database, const domain::Filter& filter,
                const std::function<void()>& each) override {
    storage::FollowUpStore(database).for_each(filter, [&](const domain::FollowUp& follow_up) {
      follow_up_ = follow_up;
      each();
    });
  }
  void save(app::Desk& desk) override { app::edit_follow_up(desk, follow_up_); }
  void remove(app::Desk& desk) override { app::remove_follow_up(desk, follow_up_.id); }
  std::vector<app::PersonNamed> persons(privacy::Owners& owners) const override {
    return app::persons_named_in(follow_up_, owners);
  }
  /// A meeting's own are checked with it.
  std::vector<app::Reserve> reserves(storage::Database& database) const override {
    return follow_up_.meeting ? std::vector<app::Reserve>() : app::reserves_of(database, follow_up_);
  }
  std::string described(messages::Language) const override { return follow_up_.text.written(); }

 private:
  /// Only here an option: a follow-up that is being recorded has none yet.
  records::Field result() {
    records::Field result = records::text("result", messages::Message::option_complete_result,
                                          follow_up_.result, records::kSentence);
    result.long_text = true;
    return result;
  }

  domain::FollowUp follow_up_;
};

constexpr std::string_view kColumns[] = {"ref", "due", "text", "owner", "status", "for", "municipality-name"};

}  // namespace

const Kind kFollowUps{"follow-ups", domain::FollowUpId::letter, kColumns,
                      [] { return std::unique_ptr<Record>(new FollowUpRecord); }};

}  // namespace dialogg::kinds
