#pragma once
// A whole number and nothing else.

#include <charconv>
#include <cstdint>
#include <optional>
#include <string_view>

namespace dialogg::text {

/// Nothing where the text is another thing, or too large a number.
inline std::optional<std::int64_t> number_in(std::string_view text) {
  std::int64_t number = 0;
  const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (fault != std::errc() || end != text.data() + text.size())
    return std::nullopt;
  return number;
}

}  // namespace dialogg::text
