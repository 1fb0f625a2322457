#pragma once
// Contacts at municipalities. Every function runs inside the desk's operation and leaves the committing to its caller.

#include "app/desk.hpp"
#include "domain/contact.hpp"

namespace dialogg::app {

/// Stores a new contact and gives it its id; its municipality is added to the log where it is new (a notice).
/// Error{not_found}: the municipality. Error{invalid}: the title is of the user side, whom nobody names
/// (domain/contact_title.hpp); a warning where it is near it.
void add_contact(Desk& desk, domain::Contact& contact);

/// Error{not_found} where there is none.
domain::Contact require_contact(storage::Database& database, domain::ContactId id);

/// As add_contact.
void edit_contact(Desk& desk, domain::Contact& contact);
void remove_contact(Desk& desk, domain::ContactId id);

}  // namespace dialogg::app
