#pragma once
// E-mail addresses in a text. The rule: personal_data.hpp.

#include <string>
#include <string_view>
#include <vector>

namespace dialogg::text {

/// As they stand in `text`; views into it.
std::vector<std::string_view> find_mail_addresses(std::string_view text);

/// Whether an @ may stand in the text, as itself or in words. False for nearly every text.
bool may_hold_at_sign(std::string_view text);

/// The text with an @ and dots where they are written in words or apart: "kari (at) example (punktum) no". Empty where there
/// are none.
std::string with_plain_marks(std::string_view text);

}  // namespace dialogg::text
