#pragma once
// Approaches, to municipalities and from them. Every function runs inside the desk's operation and leaves the
// committing to its caller.

#include "app/desk.hpp"
#include "domain/approach.hpp"

namespace dialogg::app {

/// Stores a new approach and gives it its id; its municipality is added to the log where it is new (a notice).
/// Error{not_found}: the municipality, the visit it led to. Error{invalid}: the date is in the future.
/// Without a date it came today. REQUIRES: a side.
void log_approach(Desk& desk, domain::Approach& approach);

/// Error{not_found} where there is none.
domain::Approach require_approach(storage::Database& database, domain::ApproachId id);

/// As log_approach.
void edit_approach(Desk& desk, domain::Approach& approach);
void remove_approach(Desk& desk, domain::ApproachId id);

}  // namespace dialogg::app
