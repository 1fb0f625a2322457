#include "app/initiatives.hpp"

#include "app/groups.hpp"
#include "app/references.hpp"
#include "app/scrutiny.hpp"
#include "storage/initiative_store.hpp"

namespace dialogg::app {

using domain::Initiative;
using storage::InitiativeStore;

namespace {

void check(Desk& desk, Initiative& initiative) {
  initiative.group = require_group(desk.database(), initiative.group.id).link();
}

}  // namespace

void record_initiative(Desk& desk, Initiative& initiative) {
  check(desk, initiative);
  initiative.stamp = desk.new_stamp();
  InitiativeStore(desk.database()).insert(initiative);
  desk.operation.touch(initiative.id.ref());
  scrutinise(desk, initiative, {reserve_of(desk.database(), initiative.group.id)});
}

Initiative require_initiative(storage::Database& database, domain::InitiativeId id) {
  if (auto initiative = InitiativeStore(database).find(id))
    return *initiative;
  throw no_such_record(id.ref(), "initiatives");
}

void edit_initiative(Desk& desk, Initiative& initiative) {
  check(desk, initiative);
  initiative.stamp.updated_at = desk.operation.now();
  InitiativeStore(desk.database()).update(initiative);
  desk.operation.touch(initiative.id.ref());
  scrutinise(desk, initiative, {reserve_of(desk.database(), initiative.group.id)});
}

void remove_initiative(Desk& desk, domain::InitiativeId id) {
  require_initiative(desk.database(), id);
  InitiativeStore(desk.database()).remove(id);
  desk.operation.touch(id.ref());
}

}  // namespace dialogg::app
