#include "text/whole_name.hpp"

#include <utf8proc.h>

#include <string>

#include "text/code_points.hpp"
#include "text/unicode.hpp"

namespace dialogg::text {

namespace {

constexpr std::size_t kShortName =
    5;  // letters: shorter ones are too often other words without their diacritics

bool is_letter(CodePoint value) {
  const utf8proc_category_t category = utf8proc_category(value);
  return (category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_ME) ||
         category == UTF8PROC_CATEGORY_ND;
}

bool ends_before(std::string_view text, std::size_t byte) {
  return byte == 0 || !is_letter(decode(text, previous(text, byte)).value);
}

bool begins_after(std::string_view text, std::size_t byte) {
  return byte >= text.size() || !is_letter(decode(text, byte).value);
}

bool has_folded(std::string_view text, std::string_view name) {
  if (name.empty())
    return false;
  for (std::size_t at = text.find(name); at != text.npos; at = text.find(name, at + 1)) {
    const std::size_t end = at + name.size();
    const bool genitive = end < text.size() && text[end] == 's' && begins_after(text, end + 1);
    if (ends_before(text, at) && (begins_after(text, end) || genitive))
      return true;
  }
  return false;
}

}  // namespace

bool has_name(std::string_view text, std::string_view name) {
  if (length(name) < kShortName)
    return has_folded(lower(text), lower(name));
  return has_folded(match_key(text), match_key(name));
}

}  // namespace dialogg::text
