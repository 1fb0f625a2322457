#pragma once
// Norwegian national identity numbers among the numbers of a text. The rule: personal_data.hpp.

#include <string_view>
#include <vector>

#include "text/personal/digit_groups.hpp"

namespace dialogg::text {

/// Eleven digits that begin with a date of birth, both control digits right. REQUIRES: digits only.
bool is_identity_number(std::string_view digits);

/// Whether the six digits can be the date that a D-number, a synthetic or an ordinary number begins with. REQUIRES: six
/// digits or more.
bool begins_with_birth_date(std::string_view digits);

/// Whether day and month are a date in some year that ends in these two digits.
bool is_day_of_year(int day, int month, int two_digit_year);

/// Those in this number, or row of numbers, as written; views into `text`. `strict`: only those whose control digits are
/// right.
std::vector<std::string_view> find_identity_numbers(std::string_view text, const DigitGroups& number,
                                                    bool strict);

}  // namespace dialogg::text
