#include "text/personal/contact_details.hpp"

#include <algorithm>

#include "text/ascii.hpp"
#include "text/personal/personal_data.hpp"

namespace dialogg::text {

bool is_email_address(std::string_view text) {
  const auto found = find_personal_data(text);
  return found.size() == 1 && found.front().kind == PersonalData::Kind::email && found.front().found == text;
}

bool is_phone_number(std::string_view text) {
  constexpr std::ptrdiff_t kFewest = 3;  // 110, 112, 113
  constexpr std::ptrdiff_t kMost = 15;   // ITU-T E.164
  if (text.starts_with('+'))
    text.remove_prefix(1);
  const auto may_stand_between = [](char byte) {
    return std::string_view(" -./()").find(byte) != std::string_view::npos;
  };
  const auto digits = std::ranges::count_if(text, is_ascii_digit);
  return digits >= kFewest && digits <= kMost && (is_ascii_digit(text.front()) || text.front() == '(') &&
         std::ranges::all_of(text,
                             [&](char byte) { return is_ascii_digit(byte) || may_stand_between(byte); });
}

}  // namespace dialogg::text
