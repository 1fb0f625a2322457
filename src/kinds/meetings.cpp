#include "app/meetings.hpp"

#include "domain/dates/dates.hpp"
#include "kinds/kind.hpp"
#include "records/fields.hpp"
#include "records/meeting_fields.hpp"
#include "storage/meeting_store.hpp"

namespace dialogg::kinds {

namespace {

class MeetingRecord : public Record {
 public:
  records::Fields fields(const records::Reading& reading) override {
    records::Fields fields = records::meeting_fields(meeting_, reading);
    fields.push_back(records::shown("present", [this] { return present(); }));
    fields.push_back(records::shown("present-at-least", [this] { return at_least(); }));
    return fields;
  }
  void load(storage::Database& database, const std::string& ref) override {
    meeting_ = app::require_meeting(database, domain::read_id<domain::MeetingId>(ref).value());
  }
  void for_each(storage::Database& database, const domain::Filter& filter,
                const std::function<void()>& each) override {
    storage::MeetingStore(database).for_each(filter, [&](const domain::Meeting& meeting) {
      meeting_ = meeting;
      each();
    });
  }
  void save(app::Desk& desk) override { app::edit_meeting(desk, meeting_); }
  void remove(app::Desk& desk) override { app::remove_meeting(desk, meeting_.id); }
  std::vector<app::Reserve> reserves(storage::Database&) const override {
    return {app::reserve_of(meeting_)};
  }
  std::vector<app::PersonNamed> persons(privacy::Owners& owners) const override {
    return app::persons_named_in(meeting_, owners);
  }
  std::string described(messages::Language language) const override {
    return domain::name_of(meeting_) +
           (meeting_.date ? ", " + domain::plain_date(language, *meeting_.date) : "");
  }

 private:
  /// How many are known to have been there; null where nobody said.
  domain::Value present() const {
    const int people = domain::present_at(meeting_).people;
    return people == 0 ? domain::Value() : domain::Value(std::int64_t{people});
  }

  /// True where there were more, and nobody knows how many.
  domain::Value at_least() const {
    return domain::present_at(meeting_).at_least ? domain::Value(true) : domain::Value();
  }

  domain::Meeting meeting_;
};

constexpr std::string_view kColumns[] = {"ref",        "date",    "municipality-name",
                                         "group-name", "kind",    "theme",
                                         "with-names", "present", "present-at-least"};

}  // namespace

const Kind kMeetings{"meetings", domain::MeetingId::letter, kColumns,
                     [] { return std::unique_ptr<Record>(new MeetingRecord); }};

}  // namespace dialogg::kinds
