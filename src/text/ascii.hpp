#pragma once
// Kinds of bytes, whatever the locale: a byte of a character outside ASCII is no letter, digit or space.

#include <string_view>

namespace dialogg::text {

constexpr bool is_ascii(unsigned char byte) {
  return byte < 0x80;
}

constexpr bool is_ascii_digit(char byte) {
  return byte >= '0' && byte <= '9';
}

constexpr bool is_ascii_letter(char byte) {
  return static_cast<unsigned char>((byte | 0x20) - 'a') < 26;
}

constexpr bool is_ascii_letter_or_digit(char byte) {
  return is_ascii_letter(byte) || is_ascii_digit(byte);
}

constexpr bool is_ascii_space(char byte) {
  return byte == ' ' || (byte >= '\t' && byte <= '\r');
}

constexpr char ascii_lower(char byte) {
  return byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte | 0x20) : byte;
}

/// Digits and nothing else, at least one: no sign, no space.
constexpr bool is_digits(std::string_view text) {
  for (const char byte : text)
    if (!is_ascii_digit(byte))
      return false;
  return !text.empty();
}

/// Whether a character of several bytes goes on with this one.
constexpr bool is_continuation(char byte) {
  return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

}  // namespace dialogg::text
