#include "app/initiatives.hpp"
#include "kinds/kind.hpp"
#include "records/initiative_fields.hpp"
#include "storage/initiative_store.hpp"

namespace dialogg::kinds {

namespace {

class InitiativeRecord : public Record {
 public:
  records::Fields fields(const records::Reading& reading) override {
    return records::initiative_fields(initiative_, reading);
  }
  void load(storage::Database& database, const std::string& ref) override {
    initiative_ = app::require_initiative(database, domain::read_id<domain::InitiativeId>(ref).value());
  }
  void for_each(storage::Database& database, const domain::Filter& filter,
                const std::function<void()>& each) override {
    storage::InitiativeStore(database).for_each(filter, [&](const domain::Initiative& initiative) {
      initiative_ = initiative;
      each();
    });
  }
  void save(app::Desk& desk) override { app::edit_initiative(desk, initiative_); }
  void remove(app::Desk& desk) override { app::remove_initiative(desk, initiative_.id); }
  std::vector<app::Reserve> reserves(storage::Database& database) const override {
    return {app::reserve_of(database, initiative_.group.id)};
  }
  std::vector<app::PersonNamed> persons(privacy::Owners& owners) const override {
    return app::persons_named_in(initiative_, owners);
  }
  std::string described(messages::Language) const override { return initiative_.title.written(); }

 private:
  domain::Initiative initiative_;
};

constexpr std::string_view kColumns[] = {"ref", "title", "group-name", "part", "status"};

}  // namespace

const Kind kInitiatives{"initiatives", domain::InitiativeId::letter, kColumns,
                        [] { return std::unique_ptr<Record>(new InitiativeRecord); }};

}  // namespace dialogg::kinds
