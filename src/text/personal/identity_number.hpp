#pragma once
// Whether eleven digits can be a Norwegian national identity number. The rule: personal_data.hpp.

#include <string_view>

namespace dialogg::text {

/// REQUIRES: digits only.
bool is_identity_number(std::string_view digits);

/// Whether day and month are a date in some year that ends in these two digits.
bool is_day_of_year(int day, int month, int two_digit_year);

}  // namespace dialogg::text
