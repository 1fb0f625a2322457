#pragma once
// One character of UTF-8 text at a time, and what kind it is where Markdown asks.

#include <cstddef>
#include <string_view>

#include "text/ascii.hpp"

namespace dialogg::text {

enum class CharacterKind {
  space,        // white space, also Unicode's
  word,         // letters, marks, numbers
  punctuation,  // ASCII punctuation and symbols; Unicode punctuation
  other,        // symbols, emoji, invisible characters: renderers disagree on what they are
};

struct Character {
  char32_t code = 0;
  std::size_t size = 0;  // in bytes; 0: there is none
};

namespace detail {
Character first_of_several_bytes(std::string_view text);
Character last_of_several_bytes(std::string_view text);
CharacterKind kind_beyond_ascii(char32_t code);
}  // namespace detail

/// REQUIRES: valid UTF-8. A stray byte counts as one character, U+FFFD.
inline Character first_character(std::string_view text) {
  if (text.empty())
    return {};
  const auto byte = static_cast<unsigned char>(text.front());
  return byte < 0x80 ? Character{byte, 1} : detail::first_of_several_bytes(text);
}
inline Character last_character(std::string_view text) {
  if (text.empty())
    return {};
  const auto byte = static_cast<unsigned char>(text.back());
  return byte < 0x80 ? Character{byte, 1} : detail::last_of_several_bytes(text);
}

inline CharacterKind kind_of(char32_t code) {
  if (code >= 0x80)
    return detail::kind_beyond_ascii(code);
  const auto byte = static_cast<char>(code);
  if (is_ascii_space(byte))
    return CharacterKind::space;
  if (is_ascii_letter_or_digit(byte))
    return CharacterKind::word;
  return code > ' ' && code < 0x7F ? CharacterKind::punctuation : CharacterKind::other;
}

}  // namespace dialogg::text
