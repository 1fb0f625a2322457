#include "app/groups.hpp"
#include "kinds/dealings.hpp"
#include "kinds/kind.hpp"
#include "records/group_fields.hpp"
#include "storage/group_store.hpp"

namespace dialogg::kinds {

namespace {

std::vector<Dealing> group_dealings() {
  return {
      {"visits", kVisits, {"date", "ref", "time", "place", "status"}},
      {"meetings", kMeetings, {"date", "ref", "kind", "theme"}},
      {"follow-ups", kFollowUps, {"text", "ref", "owner", "due", "status"}},
      {"statements", kStatements, {"title", "ref", "date"}},
      {"initiatives", kInitiatives, {"title", "ref", "status"}},
  };
}

class GroupRecord : public Record {
 public:
  records::Fields fields(const records::Reading& reading) override {
    records::Fields fields = records::group_fields(group_, reading);
    for (const Dealing& dealing : group_dealings())
      fields.push_back(dealings(dealing, [this] { return party(); }));
    return fields;
  }
  void load(storage::Database& database, const std::string& ref) override {
    group_ = app::require_group(database, domain::read_id<domain::GroupId>(ref).value());
    database_ = &database;
  }
  void for_each(storage::Database& database, const domain::Filter& filter,
                const std::function<void()>& each) override {
    database_ = &database;
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
  Party party() const {
    Party party{database_};
    party.filter.group = group_.id;
    return party;
  }

  domain::Group group_;
  storage::Database* database_ = nullptr;  // that it was read from; it outlives the record's being shown
};

constexpr std::string_view kColumns[] = {"ref", "name", "kind", "host-unit", "municipality-name", "status"};

}  // namespace

const Kind kGroups{"groups", domain::GroupId::letter, kColumns,
                   [] { return std::unique_ptr<Record>(new GroupRecord); }};

}  // namespace dialogg::kinds
