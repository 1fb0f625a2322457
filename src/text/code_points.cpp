#include "text/code_points.hpp"

#include <utf8proc.h>

#include <algorithm>

namespace dialogg::text {

Decoded decode(std::string_view text, std::size_t byte) {
  const auto lead = static_cast<unsigned char>(text[byte]);
  if (is_ascii(lead))
    return {lead, 1};
  CodePoint value = 0;
  const auto size = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(text.data() + byte),
                                     static_cast<utf8proc_ssize_t>(text.size() - byte), &value);
  return size > 0 ? Decoded{value, static_cast<std::size_t>(size)} : Decoded{0xFFFD, 1};
}

std::size_t previous(std::string_view text, std::size_t byte) {
  do --byte;
  while (byte > 0 && is_continuation(text[byte]));
  return byte;
}

void append(std::string& text, CodePoint value) {
  if (value < 0x80) {
    text += static_cast<char>(value);
    return;
  }
  utf8proc_uint8_t bytes[4];
  const auto size = utf8proc_encode_char(value, bytes);
  text.append(reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(size));
}

bool is_ascii(std::string_view text) {
  return std::ranges::all_of(text, [](char byte) { return is_ascii(static_cast<unsigned char>(byte)); });
}

bool detail::is_letter_beyond_ascii(CodePoint value) {
  const utf8proc_category_t category = utf8proc_category(value);
  return category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_ME;
}

bool detail::is_letter_or_number_beyond_ascii(CodePoint value) {
  const utf8proc_category_t category = utf8proc_category(value);
  return category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_NO;
}

bool is_capital(CodePoint value) {
  return utf8proc_tolower(value) != value;
}

std::string_view letters_from(std::string_view text, std::size_t byte) {
  std::size_t end = byte;
  while (end < text.size() && is_letter(decode(text, end).value)) end += decode(text, end).size;
  return text.substr(byte, end - byte);
}

bool is_after_letter(std::string_view text, std::size_t byte) {
  return byte > 0 && is_letter(decode(text, previous(text, byte)).value);
}

}  // namespace dialogg::text
