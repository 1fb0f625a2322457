#pragma once
// Decisions in the log. Meetings make them (app/meetings).

#include "app/desk.hpp"
#include "domain/decision.hpp"

namespace dialogg::app {

/// Error{not_found} where there is none.
domain::Decision require_decision(storage::Database& database, domain::DecisionId id);

/// Error{invalid} without a text.
void edit_decision(Desk& desk, domain::Decision& decision);
void remove_decision(Desk& desk, domain::DecisionId id);

}  // namespace dialogg::app
