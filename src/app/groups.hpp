#pragma once
// Groups: their charter and how they hang together. Every function runs inside the desk's operation and leaves the
// committing to its caller.

#include "app/desk.hpp"
#include "domain/charter.hpp"
#include "domain/group.hpp"
#include "domain/meeting.hpp"

namespace dialogg::app {

/// Stores a new group and gives it its id. Error{conflict}: one of the same name at the same host. Error{invalid}:
/// no name. Error{not_found, invalid}: municipality, parent, feeding group.
void add_group(Desk& desk, domain::Group& group);

/// Error{not_found} where there is none.
domain::Group require_group(storage::Database& database, domain::GroupId id);

/// As add_group; where the group may not be named now, neither may its sessions. Error{invalid} where it becomes its own parent, ancestor or feeding group.
void edit_group(Desk& desk, domain::Group& group);

/// Error{conflict}, naming what refers to it.
void remove_group(Desk& desk, domain::GroupId id);

/// Error{conflict} where the group of a session, `ref`, may not be named and its municipality is to be, which it was not before.
void require_group_named(storage::Database& database, domain::GroupId group, const std::string& ref,
                         domain::Naming before, domain::Naming after);

/// "Breach of the user-led charter of G1: staff alone decided: “…”."
messages::Phrase breach_phrase(const domain::Group& group, const domain::Breach& breach);
/// Warns of what the group's charter does not allow, and of a session before the group began.
void warn_of_charter(Desk& desk, const domain::Group& group, const domain::Meeting& session);

}  // namespace dialogg::app
