#pragma once
// Planning visits, and sessions of groups. Every function runs inside the desk's operation and leaves the committing to its caller.

#include "app/desk.hpp"
#include "domain/visit.hpp"

namespace dialogg::app {

/// Stores a new visit and gives it its id; its municipality is added to the log where it is new (a notice).
/// Error{not_found, invalid}: municipality, theme. Error{invalid}: no date; a status other than proposed or
/// agreed; agreed without a full date.
void plan_visit(Desk& desk, domain::Visit& visit);

/// Stores the next session of `session.group`, with its municipality and its reserve about naming: agreed where its
/// date is a day, else proposed. Error{not_found}: the group; Error{conflict}: one is agreed for that day already.
void prepare_session(Desk& desk, domain::Visit& session);

/// Error{not_found} where there is none.
domain::Visit require_visit(storage::Database& database, domain::VisitId id);

/// Stores a changed visit, under the same rules as plan_visit. One that is taken up again loses the reason why it was cancelled
/// or postponed.
void edit_visit(Desk& desk, domain::Visit& visit);

/// proposed → agreed. Error{conflict} in any other state; Error{invalid} without a full date.
void agree_visit(Desk& desk, domain::Visit& visit);
/// Stores a visit with another date, time or place; one postponed becomes proposed again. `reason`: why it was moved; may be empty.
/// Error{conflict} where it is held or cancelled.
void move_visit(Desk& desk, domain::Visit& visit, const std::string& reason);
/// Error{conflict} where it is held or cancelled already.
void cancel_visit(Desk& desk, domain::Visit& visit, const std::string& reason);
/// Error{conflict}, naming the meeting that fulfils it or the approach that led to it.
void remove_visit(Desk& desk, domain::VisitId id);

}  // namespace dialogg::app
