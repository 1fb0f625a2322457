#pragma once
// Keys as people write them: follow-up and follow_up are the same key.

#include <optional>
#include <string>

#include "domain/value.hpp"

namespace dialogg::formats {

/// A key that stands twice in this object (not in those inside it); nothing where each stands once.
std::optional<std::string> duplicate_key(const domain::ValueMembers& members);

/// Turns every hyphen of every key into an underscore, in the objects inside too. Returns a key that stands
/// twice in one object after that, if there is one.
std::optional<std::string> use_snake_case(domain::ValueMembers& members);

}  // namespace dialogg::formats
