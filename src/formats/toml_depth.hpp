#pragma once
// Dotted keys without end, which the TOML parser would follow until the stack is spent.

#include <optional>
#include <string_view>

namespace dialogg::formats {

/// The 1-based line of the first key or header of more than `deepest` parts; nothing where there is none.
/// Dots in strings and comments do not count.
std::optional<int> find_too_long_key(std::string_view document, int deepest);

}  // namespace dialogg::formats
