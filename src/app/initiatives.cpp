#include "app/initiatives.hpp"

#include "app/groups.hpp"
#include "app/personal_data.hpp"
#include "app/references.hpp"
#include "app/unnamed.hpp"
#include "storage/initiative_store.hpp"

namespace dialogg::app {

using domain::Initiative;
using storage::InitiativeStore;

namespace {

void check(Desk& desk, Initiative& initiative) {
  initiative.group = require_group(desk.database(), initiative.group.id).link();
}

/// REQUIRES: it is stored.
void warn(Desk& desk, const Initiative& initiative) {
  const FreeTexts texts{{"title", initiative.title},
                        {"need", initiative.need},
                        {"owner", initiative.owner},
                        {"result", initiative.result}};
  for (const auto& [field, written] : texts) warn_of_text(desk, field, written);
  warn_of_naming(desk, initiative.id.ref(), initiative.group.id, texts);
}

}  // namespace

void record_initiative(Desk& desk, Initiative& initiative) {
  check(desk, initiative);
  initiative.stamp = desk.new_stamp();
  InitiativeStore(desk.database()).insert(initiative);
  desk.operation.touch(initiative.id.ref());
  warn(desk, initiative);
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
  warn(desk, initiative);
}

void remove_initiative(Desk& desk, domain::InitiativeId id) {
  require_initiative(desk.database(), id);
  InitiativeStore(desk.database()).remove(id);
  desk.operation.touch(id.ref());
}

}  // namespace dialogg::app
