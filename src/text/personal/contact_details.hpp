#pragma once
// Whether what is typed can be an e-mail address or a phone number: its form, not whether anybody answers.

#include <string_view>

namespace dialogg::text {

/// One address and nothing besides: "kari@kommune.no".
bool is_email_address(std::string_view text);

/// 3 to 15 digits, + before them where it has a country's; spaces, hyphens, dots, slashes and brackets between.
bool is_phone_number(std::string_view text);

}  // namespace dialogg::text
