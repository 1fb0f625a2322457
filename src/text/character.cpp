#include "text/character.hpp"

#include <utf8proc.h>

#include "text/code_points.hpp"

namespace dialogg::text {

namespace {

constexpr char32_t kReplacement = 0xFFFD;

}  // namespace

Character detail::first_of_several_bytes(std::string_view text) {
  const Decoded first = decode(text, 0);
  return {static_cast<char32_t>(first.value), first.size};
}

Character detail::last_of_several_bytes(std::string_view text) {
  std::size_t start = text.size();
  while (start > 0 && text.size() - start < 4 && is_continuation(text[--start])) {
  }
  const Character last = first_character(text.substr(start));
  return last.size == text.size() - start ? last : Character{kReplacement, 1};
}

CharacterKind detail::kind_beyond_ascii(char32_t code) {
  const auto value = static_cast<CodePoint>(code);
  if (is_letter_or_number(value))
    return CharacterKind::word;
  const utf8proc_category_t category = utf8proc_category(value);
  if (category >= UTF8PROC_CATEGORY_PC && category <= UTF8PROC_CATEGORY_PO)
    return CharacterKind::punctuation;
  if (category >= UTF8PROC_CATEGORY_ZS && category <= UTF8PROC_CATEGORY_ZP)
    return CharacterKind::space;
  return CharacterKind::other;
}

}  // namespace dialogg::text
