#pragma once
// What a reader of a format gives: an object's members, or the first fault of its syntax.

#include <tl/expected.hpp>

#include "domain/error.hpp"
#include "domain/value.hpp"

namespace dialogg::formats {

/// The fault's `source` is empty: who knows the name fills it in.
using Parsed = tl::expected<domain::ValueMembers, domain::Problem>;

}  // namespace dialogg::formats
