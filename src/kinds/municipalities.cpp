#include "app/municipalities.hpp"

#include "kinds/dealings.hpp"
#include "kinds/kind.hpp"
#include "records/fields.hpp"
#include "records/municipality_fields.hpp"
#include "storage/example_store.hpp"
#include "storage/meeting_store.hpp"
#include "storage/municipality_store.hpp"
#include "storage/pass_on_store.hpp"
#include "storage/visit_store.hpp"

namespace dialogg::kinds {

namespace {

std::vector<Dealing> municipality_dealings() {
  return {
      {"contacts", kContacts, {"name", "ref", "title", "email", "phone"}},
      {"approaches", kApproaches, {"date", "ref", "from", "channel", "led-to"}},
      {"visits", kVisits, {"date", "ref", "time", "place", "status", "group-name"}},
      {"meetings", kMeetings, {"date", "ref", "kind", "group-name", "theme", "present"}},
      {"follow-ups", kFollowUps, {"text", "ref", "owner", "due", "status"}},
      {"examples", kExamples, {"title", "ref", "status"}},
  };
}

class MunicipalityRecord : public Record {
 public:
  records::Fields fields(const records::Reading& reading) override {
    records::Fields fields = records::municipality_fields(municipality_, reading);
    fields.push_back(records::shown("last-meeting", [this] { return last_meeting(); }));
    fields.push_back(records::shown("next-visit", [this, &reading] { return next_visit(reading.today); }));
    for (const Dealing& dealing : municipality_dealings())
      fields.push_back(dealings(dealing, [this] { return party(); }));
    fields.push_back(derived("examples-passed-on", &MunicipalityRecord::gave));
    fields.push_back(derived("examples-received", &MunicipalityRecord::received));
    return fields;
  }
  void load(storage::Database& database, const std::string& ref) override {
    municipality_ = app::require_municipality(database, ref);
    database_ = &database;
  }
  void for_each(storage::Database& database, const domain::Filter& filter,
                const std::function<void()>& each) override {
    database_ = &database;
    storage::MunicipalityStore(database).for_each(filter, [&](const domain::Municipality& municipality) {
      municipality_ = municipality;
      each();
    });
  }
  void save(app::Desk& desk) override { app::edit_municipality(desk, municipality_); }
  void remove(app::Desk& desk) override { app::remove_municipality(desk, municipality_); }
  std::string described(messages::Language /*language*/) const override { return municipality_.name; }

 private:
  Party party() const {
    Party party{database_};
    party.filter.municipality = municipality_.id;
    return party;
  }

  domain::Value last_meeting() const {
    const auto day =
        database_ == nullptr ? std::nullopt : storage::MeetingStore(*database_).last_day(municipality_.id);
    return day ? domain::Value(day->iso()) : domain::Value();
  }

  domain::Value next_visit(domain::Date today) const {
    const auto visit = database_ == nullptr
                           ? std::nullopt
                           : storage::VisitStore(*database_).next_visit(municipality_.id, today);
    return visit ? domain::Value(visit->date->iso()) : domain::Value();
  }

  /// A small record for each pass-on, asked for only where it is shown.
  records::Field derived(std::string name, domain::Value (MunicipalityRecord::*list)()) {
    records::Field field = records::shown(std::move(name), [this, list] {
      return database_ == nullptr ? domain::Value(domain::ValueList()) : (this->*list)();
    });
    field.arity = records::Field::Arity::repeated;
    field.member_terms = [](std::string_view key) {
      return key == "state" ? domain::terms_of<domain::PassOnState>() : std::vector<domain::Term>();
    };
    return field;
  }

  static domain::ValueMembers members(const domain::PassOn& pass_on, std::string_view side,
                                      const domain::MunicipalityLink& other) {
    return {{"text", pass_on.example_title.written()},
            {"ref", pass_on.id.ref()},
            {"example", pass_on.example->ref()},
            {std::string(side), other.none() ? domain::Value() : domain::Value(other.ref())},
            {std::string(side) + "_name", records::text_value(other.name)},
            {"state", domain::code(pass_on.state)}};
  }

  domain::Value gave() {
    domain::ValueList list;
    for (const domain::PassOn& one : storage::PassOnStore(*database_).from(municipality_.id))
      list.emplace_back(members(one, "to", one.to));
    return domain::Value(std::move(list));
  }

  domain::Value received() {
    domain::ValueList list;
    storage::ExampleStore examples(*database_);
    for (const domain::PassOn& one : storage::PassOnStore(*database_).to(municipality_.id))
      list.emplace_back(members(one, "municipality", examples.find(*one.example)->municipality));
    return domain::Value(std::move(list));
  }

  domain::Municipality municipality_;
  storage::Database* database_ = nullptr;  // that it was read from; it outlives the record's being shown
};

constexpr std::string_view kColumns[] = {"ref", "name", "county", "theme", "last-meeting", "next-visit"};

}  // namespace

const Kind kMunicipalities{"municipalities", domain::MunicipalityId::letter, kColumns,
                           [] { return std::unique_ptr<Record>(new MunicipalityRecord); }};

}  // namespace dialogg::kinds
