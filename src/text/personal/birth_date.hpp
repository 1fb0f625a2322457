#pragma once
// Dates of birth in a text. The rule: personal_data.hpp.

#include <string_view>
#include <vector>

namespace dialogg::text {

/// From the word that says it is one to the end of the date: "født 1.1.1990"; views into `text`.
std::vector<std::string_view> find_birth_dates(std::string_view text);

}  // namespace dialogg::text
