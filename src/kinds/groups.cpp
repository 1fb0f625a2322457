#include "app/groups.hpp"
#include "kinds/kind.hpp"
#include "records/group_fields.hpp"
#include "storage/group_store.hpp"

namespace dialogg::kinds {

namespace {

class GroupRecord : public Record {
 public:
  records::Fields fields(const records::Reading& reading) override {
    return records::group_fields(group_, reading);
  }
  void load(storage::Database& database, const std::string& ref) override {
    group_ = app::require_group(database, domain::read_id<domain::GroupId>(ref).value());
  }
  void for_each(storage::Database& database, const domain::Filter& filter,
                const std::function<void()>& each) override {
    storage::GroupStore(database).for_each(filter, [&](const domain::Group& group) {
      group_ = group;
      each();
    });
  }
  void save(app::Desk& desk) override { app::edit_group(desk, group_); }
  void remove(app::Desk& desk) override { app::remove_group(desk, group_.id); }
  std::vector<app::Reserve> reserves(storage::Database&) const override { return {app::reserve_of(group_)}; }
  std::string described(messages::Language) const override { return group_.name.written(); }

 private:
  domain::Group group_;
};

constexpr std::string_view kColumns[] = {"ref", "name", "kind", "host-unit", "municipality-name", "status"};

}  // namespace

const Kind kGroups{"groups", domain::GroupId::letter, kColumns,
                   [] { return std::unique_ptr<Record>(new GroupRecord); }};

}  // namespace dialogg::kinds
