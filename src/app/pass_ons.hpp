#pragma once
// Passing examples on. Every function runs inside the desk's operation and leaves the committing to its caller.

#include "app/desk.hpp"
#include "domain/pass_on.hpp"

namespace dialogg::app {

/// Stores a new pass-on and gives it its id; without a date, it has that of the meeting or visit where it was brought
/// up, or today's. Warns of texts that name a municipality which may not be named, and of a review in the past.
/// Error{not_found}: example, municipality, visit, meeting. Error{conflict}: an example that is a draft or withdrawn,
/// its own municipality, one that has been passed on there already (named). Error{invalid}: a date in the future; a
/// reason in another state than not relevant.
void pass_on(Desk& desk, domain::PassOn& pass_on);

/// Error{not_found} where there is none.
domain::PassOn require_pass_on(storage::Database& database, domain::PassOnId id);

/// As pass_on(), but that an example may have been withdrawn since. What is settled is reviewed no more.
void edit_pass_on(Desk& desk, domain::PassOn& pass_on);
void remove_pass_on(Desk& desk, domain::PassOnId id);

}  // namespace dialogg::app
