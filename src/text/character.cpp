#include "text/character.hpp"

#include <utf8proc.h>

namespace dialogg::text {

namespace {

constexpr char32_t kReplacement = 0xFFFD;

bool is_continuation(char byte) {
  return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

CharacterKind kind_of_ascii(char32_t code) {
  if (code == ' ' || (code >= '\t' && code <= '\r'))
    return CharacterKind::space;
  if ((code >= '0' && code <= '9') || (code >= 'A' && code <= 'Z') || (code >= 'a' && code <= 'z'))
    return CharacterKind::word;
  return code > ' ' && code < 0x7F ? CharacterKind::punctuation : CharacterKind::other;
}

}  // namespace

Character first_character(std::string_view text) {
  if (text.empty())
    return {};
  if (static_cast<unsigned char>(text.front()) < 0x80)
    return {static_cast<char32_t>(text.front()), 1};
  utf8proc_int32_t code = 0;
  const auto size = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                                     static_cast<utf8proc_ssize_t>(text.size()), &code);
  if (size <= 0)
    return {kReplacement, 1};
  return {static_cast<char32_t>(code), static_cast<std::size_t>(size)};
}

Character last_character(std::string_view text) {
  std::size_t start = text.size();
  while (start > 0 && text.size() - start < 4 && is_continuation(text[--start])) {
  }
  const Character last = first_character(text.substr(start));
  return last.size == text.size() - start ? last : Character{kReplacement, 1};
}

CharacterKind kind_of(char32_t code) {
  if (code < 0x80)
    return kind_of_ascii(code);
  const utf8proc_category_t category = utf8proc_category(static_cast<utf8proc_int32_t>(code));
  if (category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_NO)
    return CharacterKind::word;
  if (category >= UTF8PROC_CATEGORY_PC && category <= UTF8PROC_CATEGORY_PO)
    return CharacterKind::punctuation;
  if (category >= UTF8PROC_CATEGORY_ZS && category <= UTF8PROC_CATEGORY_ZP)
    return CharacterKind::space;
  return CharacterKind::other;
}

}  // namespace dialogg::text
