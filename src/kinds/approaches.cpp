#include "app/approaches.hpp"
#include "domain/dates/dates.hpp"
#include "kinds/dealings.hpp"
#include "kinds/kind.hpp"
#include "records/approach_fields.hpp"
#include "storage/approach_store.hpp"

namespace dialogg::kinds {

namespace {

class ApproachRecord : public Record {
 public:
  records::Fields fields(const records::Reading& reading) override {
    records::Fields fields = records::approach_fields(approach_, reading);
    fields.push_back(follow_ups_for([this] {
      return Subject{database_, domain::ApproachId::letter, approach_.id.value};
    }));
    return fields;
  }
  void load(storage::Database& database, const std::string& ref) override {
    database_ = &database;
    approach_ = app::require_approach(database, domain::read_id<domain::ApproachId>(ref).value());
  }
  void for_each(storage::Database& database, const domain::Filter& filter,
                const std::function<void()>& each) override {
    database_ = &database;
    storage::ApproachStore(database).for_each(filter, [&](const domain::Approach& approach) {
      approach_ = approach;
      each();
    });
  }
  void save(app::Desk& desk) override { app::edit_approach(desk, approach_); }
  void remove(app::Desk& desk) override { app::remove_approach(desk, approach_.id); }
  std::string described(messages::Language language) const override {
    return approach_.municipality.name + ", " + domain::plain_date(language, approach_.date.value());
  }

 private:
  domain::Approach approach_;
  storage::Database* database_ = nullptr;  // that it was read from; it outlives the record's being shown
};

constexpr std::string_view kColumns[] = {"ref", "date", "municipality-name", "from", "channel", "led-to"};

}  // namespace

const Kind kApproaches{"approaches", domain::ApproachId::letter, kColumns,
                       [] { return std::unique_ptr<Record>(new ApproachRecord); }};

}  // namespace dialogg::kinds
