#pragma once
// Outcomes of meetings in the log. Meetings make them (app/meetings).

#include "app/desk.hpp"
#include "domain/outcome.hpp"

namespace dialogg::app {

/// Error{not_found} where there is none.
domain::Outcome require_outcome(storage::Database& database, domain::OutcomeId id);

/// Error{invalid} without a text.
void edit_outcome(Desk& desk, domain::Outcome& outcome);
void remove_outcome(Desk& desk, domain::OutcomeId id);

}  // namespace dialogg::app
