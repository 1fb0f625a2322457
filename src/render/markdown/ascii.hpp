#pragma once
// Kinds of ASCII bytes, whatever the locale; a byte of any other character is none of them.

namespace dialogg::render {

constexpr bool is_space(char byte) {
  return byte == ' ' || (byte >= '\t' && byte <= '\r');
}
constexpr bool is_digit(char byte) {
  return byte >= '0' && byte <= '9';
}
constexpr char lower(char byte) {
  return byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte | 0x20) : byte;
}
constexpr bool is_letter(char byte) {
  return lower(byte) >= 'a' && lower(byte) <= 'z';
}
constexpr bool is_word(char byte) {
  return is_letter(byte) || is_digit(byte);
}

}  // namespace dialogg::render
