#pragma once
// The counties, as the register's municipalities have them.

#include <string>
#include <string_view>
#include <vector>

namespace dialogg::registry {

/// In the order of the municipalities' numbers: "Oslo", "Rogaland", "Møre og Romsdal", …
std::vector<std::string> counties();

enum class Counties { of_today, of_any_time };  // "Sør-Trøndelag", "Viken"

/// The county's name as the register writes it, whatever the case, the Unicode form or the spelling of å.
/// Error{invalid} with a suggestion, else with all of them.
std::string require_county(std::string_view words, Counties which = Counties::of_today);

}  // namespace dialogg::registry
