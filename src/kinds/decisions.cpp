#include "app/decisions.hpp"

#include "kinds/kind.hpp"
#include "records/decision_fields.hpp"
#include "records/fields.hpp"
#include "storage/decision_store.hpp"

namespace dialogg::kinds {

namespace {

class DecisionRecord : public Record {
 public:
  records::Fields fields(const records::Reading& reading) override {
    records::Fields fields = records::decision_fields(decision_, reading);
    fields.push_back(
        records::shown("meeting", [this] { return records::text_value(decision_.meeting.ref()); }));
    return fields;
  }
  void load(storage::Database& database, const std::string& ref) override {
    decision_ = app::require_decision(database, domain::read_id<domain::DecisionId>(ref).value());
  }
  void for_each(storage::Database& database, const domain::Filter& filter,
                const std::function<void()>& each) override {
    storage::DecisionStore(database).for_each(filter, [&](const domain::Decision& decision) {
      decision_ = decision;
      each();
    });
  }
  void save(app::Desk& desk) override { app::edit_decision(desk, decision_); }
  void remove(app::Desk& desk) override { app::remove_decision(desk, decision_.id); }
  std::string described(messages::Language) const override { return decision_.text.written(); }

 private:
  domain::Decision decision_;
};

constexpr std::string_view kColumns[] = {"ref", "text", "by", "meeting"};

}  // namespace

const Kind kDecisions{"decisions", domain::DecisionId::letter, kColumns,
                      [] { return std::unique_ptr<Record>(new DecisionRecord); }};

}  // namespace dialogg::kinds
