#pragma once
// Initiatives of groups. Every function runs inside the desk's operation and leaves the committing to its caller.

#include "app/desk.hpp"
#include "domain/initiative.hpp"

namespace dialogg::app {

/// Stores a new initiative and gives it its id. Error{not_found}: the group.
void record_initiative(Desk& desk, domain::Initiative& initiative);

/// Error{not_found} where there is none.
domain::Initiative require_initiative(storage::Database& database, domain::InitiativeId id);

/// As record_initiative.
void edit_initiative(Desk& desk, domain::Initiative& initiative);
void remove_initiative(Desk& desk, domain::InitiativeId id);

}  // namespace dialogg::app
