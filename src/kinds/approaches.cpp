#include "app/approaches.hpp"
#include "domain/dates/dates.hpp"
#include "kinds/kind.hpp"
#include "records/approach_fields.hpp"
#include "storage/approach_store.hpp"

namespace dialogg::kinds {

namespace {

class ApproachRecord : public Record {
 public:
  records::Fields fields(const records::Reading& reading) override {
    return records::approach_fields(approach_, reading);
  }
  void load(storage::Database& database, const std::string& ref) override {
    approach_ = app::require_approach(database, domain::read_id<domain::ApproachId>(ref).value());
  }
  void for_each(storage::Database& database, const domain::Filter& filter,
                const std::function<void()>& each) override {
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
};

constexpr std::string_view kColumns[] = {"ref", "date", "municipality-name", "from", "channel", "led-to"};

}  // namespace

const Kind kApproaches{"approaches", domain::ApproachId::letter, kColumns,
                       [] { return std::unique_ptr<Record>(new ApproachRecord); }};

}  // namespace dialogg::kinds
