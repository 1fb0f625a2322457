#pragma once
// Phone numbers among the numbers of a text. The rule: personal_data.hpp.

#include <string_view>
#include <vector>

#include "text/personal/digit_groups.hpp"

namespace dialogg::text {

/// Those in this number, or row of numbers, as written; views into `text`. Whether it is part of a web
/// address or a mail address is for the caller to see.
std::vector<std::string_view> find_phone_numbers(std::string_view text, const DigitGroups& number);

}  // namespace dialogg::text
