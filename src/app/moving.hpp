#pragma once
// Moving what was put in the wrong place: a follow-up, a decision, an outcome or an example.

#include <string>

#include "app/desk.hpp"

namespace dialogg::app {

/// References; `from` is empty where it belonged to nothing.
struct Moved {
  std::string from, to;
};

/// Makes the record belong to another: a decision and an outcome to a meeting, an example to a meeting or a municipality, a follow-up to
/// whatever set_subject() takes. An example's day and municipality follow its meeting, and a municipality that has not been asked
/// whether it may be named is not (a notice). Error{not_found}; Error{invalid}: it cannot belong there, or is of another kind;
/// Error{conflict}: it was said where the municipality may not be named, and would be printed with a name; and as the kind's editing.
Moved move_record(Desk& desk, const std::string& ref, const std::string& to);

}  // namespace dialogg::app
