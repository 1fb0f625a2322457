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
  while (byte > 0 && (static_cast<unsigned char>(text[byte]) & 0xC0U) == 0x80U);
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

}  // namespace dialogg::text
