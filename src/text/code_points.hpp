#pragma once
// UTF-8 one code point at a time. What to store or to fold is decided elsewhere.

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "text/ascii.hpp"

namespace dialogg::text {

using CodePoint = std::int32_t;

struct Decoded {
  CodePoint value;   // U+FFFD where the bytes are malformed
  std::size_t size;  // bytes it takes up, at least 1
};

/// The code point that begins at `byte`. REQUIRES: byte < text.size().
Decoded decode(std::string_view text, std::size_t byte);

/// The position of the code point that ends before `byte`. REQUIRES: byte > 0.
std::size_t previous(std::string_view text, std::size_t byte);

void append(std::string& text, CodePoint value);

bool is_ascii(std::string_view text);

namespace detail {
bool is_letter_beyond_ascii(CodePoint value);
bool is_letter_or_number_beyond_ascii(CodePoint value);
}  // namespace detail

/// A letter of any script, or a mark on one.
inline bool is_letter(CodePoint value) {
  return value < 0x80 ? is_ascii_letter(static_cast<char>(value)) : detail::is_letter_beyond_ascii(value);
}

/// As a word has them; also "²" and "½".
inline bool is_letter_or_number(CodePoint value) {
  return value < 0x80 ? is_ascii_letter_or_digit(static_cast<char>(value))
                      : detail::is_letter_or_number_beyond_ascii(value);
}

/// A letter that has a small one.
bool is_capital(CodePoint value);

/// The letters from `byte` on; empty where none stands there. REQUIRES: byte <= text.size().
std::string_view letters_from(std::string_view text, std::size_t byte);

/// Whether a letter ends before `byte`; none does at the beginning.
bool is_after_letter(std::string_view text, std::size_t byte);

/// Unicode's White_Space.
constexpr bool is_white_space(CodePoint value) {
  if (value < 0x80)
    return is_ascii_space(static_cast<char>(value));
  return value == 0x85 || value == 0xA0 || value == 0x1680 || (value >= 0x2000 && value <= 0x200A) ||
         value == 0x2028 || value == 0x2029 || value == 0x202F || value == 0x205F || value == 0x3000;
}

}  // namespace dialogg::text
