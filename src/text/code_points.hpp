#pragma once
// UTF-8 one code point at a time, for the files of text/ alone. What to store or to fold is decided
// elsewhere.

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

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

constexpr bool is_ascii(unsigned char byte) {
  return byte < 0x80;
}

constexpr char ascii_lower(char letter) {
  return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

constexpr bool is_ascii_digit(char byte) {
  return byte >= '0' && byte <= '9';
}

constexpr bool is_ascii_letter(char byte) {
  return ascii_lower(byte) >= 'a' && ascii_lower(byte) <= 'z';
}

/// Unicode's White_Space.
constexpr bool is_white_space(CodePoint value) {
  if (value < 0x80)
    return value == ' ' || (value >= '\t' && value <= '\r');
  return value == 0x85 || value == 0xA0 || value == 0x1680 || (value >= 0x2000 && value <= 0x200A) ||
         value == 0x2028 || value == 0x2029 || value == 0x202F || value == 0x205F || value == 0x3000;
}

}  // namespace dialogg::text
