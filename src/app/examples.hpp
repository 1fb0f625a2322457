#pragma once
// Recording good examples. Every function runs inside the desk's operation and leaves the committing to its
// caller.

#include <string>

#include "app/desk.hpp"
#include "domain/example.hpp"

namespace dialogg::app {

/// Stores a new example and gives it its id. Where it was heard at a meeting, the meeting's date is its date, and the
/// meeting's municipality its own unless it has another (a notice); else it was heard on its date, or today.
/// Warns of personal data, of texts that name a municipality which may not be named, and of another example with the
/// same title and municipality; notices an effect that does not say whose claim it is.
/// Error{not_found}: meeting, municipality. Error{invalid}: theme; no title; a date in the future, or other than the
/// meeting's; withdrawn from the start.
void record_example(Desk& desk, domain::Example& example);

/// Error{not_found} where there is none.
domain::Example require_example(storage::Database& database, domain::ExampleId id);

/// Stores a changed example, under the same rules as record_example. It is withdrawn with withdraw_example alone.
/// Error{conflict}, naming the pass-on, where it would come from a municipality that it has been passed on to.
void edit_example(Desk& desk, domain::Example& example);

/// draft or withdrawn → published. Error{conflict} where it is published already.
void publish_example(Desk& desk, domain::Example& example);
/// → withdrawn. Error{conflict} where it is already. REQUIRES: a reason.
void withdraw_example(Desk& desk, domain::Example& example, const std::string& reason);
/// Error{not_found}.
void remove_example(Desk& desk, domain::ExampleId id);

}  // namespace dialogg::app
