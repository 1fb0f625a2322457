#include "text/character.hpp"

#include <utf8proc.h>

namespace dialogg::text {

namespace {

constexpr char32_t kReplacement = 0xFFFD;

bool is_continuation(char byte) {
  return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

}  // namespace

Character detail::first_of_several_bytes(std::string_view text) {
  utf8proc_int32_t code = 0;
  const auto size = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                                     static_cast<utf8proc_ssize_t>(text.size()), &code);
  if (size <= 0)
    return {kReplacement, 1};
  return {static_cast<char32_t>(code), static_cast<std::size_t>(size)};
}

Character detail::last_of_several_bytes(std::string_view text) {
  std::size_t start = text.size();
  while (start > 0 && text.size() - start < 4 && is_continuation(text[--start])) {
  }
  const Character last = first_character(text.substr(start));
  return last.size == text.size() - start ? last : Character{kReplacement, 1};
}

CharacterKind detail::kind_beyond_ascii(char32_t code) {
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
