#pragma once
// What differs between two texts, line by line, in the unified format that diff and patch know.

#include <string>
#include <string_view>

namespace dialogg::text {

/// Empty where they are the same; else a header that names them, and the lines that differ with three around them. The
/// shortest difference, as long as it is no longer than a thousand lines; beyond that, all that lies between the common
/// beginning and the common end.
std::string unified_diff(std::string_view before_name, std::string_view before, std::string_view after_name,
                         std::string_view after);

}  // namespace dialogg::text
