#pragma once
// Statements of groups. Every function runs inside the desk's operation and leaves the committing to its caller.

#include "app/desk.hpp"
#include "domain/statement.hpp"

namespace dialogg::app {

/// Stores a new statement and gives it its id. Error{not_found}: the group. Error{invalid}: a date in the future.
void record_statement(Desk& desk, domain::Statement& statement);

/// Error{not_found} where there is none.
domain::Statement require_statement(storage::Database& database, domain::StatementId id);

/// As record_statement.
void edit_statement(Desk& desk, domain::Statement& statement);
void remove_statement(Desk& desk, domain::StatementId id);

}  // namespace dialogg::app
