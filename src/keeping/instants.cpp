#include "keeping/instants.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "text/ascii.hpp"

namespace dialogg::keeping {

std::string stamp_of(std::string_view instant) {
  std::string stamp;
  for (const char sign : instant)
    if (sign != '-' && sign != ':')
      stamp += sign;
  return stamp;
}

std::optional<std::string> instant_of(std::string_view stamp) {
  constexpr std::string_view kForm = "00000000T000000Z";
  const auto fits = [](char sign, char form) {
    return form == '0' ? text::is_ascii_digit(sign) : sign == form;
  };
  if (stamp.size() != kForm.size() || !std::equal(stamp.begin(), stamp.end(), kForm.begin(), fits))
    return std::nullopt;
  const auto part = [&](std::size_t begin, std::size_t size) { return stamp.substr(begin, size); };
  return fmt::format("{}-{}-{}T{}:{}:{}Z", part(0, 4), part(4, 2), part(6, 2), part(9, 2), part(11, 2),
                     part(13, 2));
}

}  // namespace dialogg::keeping
