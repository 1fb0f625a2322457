#include "text/personal/whole_name.hpp"

#include <algorithm>

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

/// Where the word that ends before `byte` is no more than the K of a reference: "K5014".
bool is_reference_letter(std::string_view text, std::size_t byte) {
  return byte > 0 && text[byte - 1] == 'k' && ends_before(text, byte - 1);
}

bool has_folded(std::string_view text, std::string_view name) {
  if (name.empty())
    return false;
  for (std::size_t at = text.find(name); at != text.npos; at = text.find(name, at + 1)) {
    const std::size_t end = at + name.size();
    const bool genitive = end < text.size() && text[end] == 's' && begins_after(text, end + 1);
    const bool begins = ends_before(text, at) || (is_ascii_digit(name[0]) && is_reference_letter(text, at));
    if (begins && (begins_after(text, end) || genitive))
      return true;
  }
  return false;
}

/// True where the letters of `name`, in any case, stand at `at`.
bool stands_at(std::string_view text, std::size_t at, std::string_view name) {
  for (std::size_t i = 0; i < name.size();) {
    if (at >= text.size())
      return false;
    const Decoded letter = decode(text, at);
    const Decoded wanted = decode(name, i);
    if (utf8proc_tolower(letter.value) != utf8proc_tolower(wanted.value))
      return false;
    at += letter.size;
    i += wanted.size;
  }
  return true;
}

/// "Frøyakommunen", by its capital letter: many names are the beginning of everyday words ("strandlinje", "markere").
/// Here diacritics matter, as in any word.
bool begins_a_word(std::string_view text, std::string_view name) {
  for (std::size_t at = 0; at < text.size(); at += decode(text, at).size) {
    const CodePoint letter = decode(text, at).value;
    if (utf8proc_tolower(letter) != letter && ends_before(text, at) && stands_at(text, at, name))
      return true;
  }
  return false;
}

}  // namespace

bool has_name(std::string_view text, std::string_view name) {
  if (length(name) < kShortName)
    return has_folded(lower(text), lower(name));
  return has_folded(match_key(text), match_key(name)) || begins_a_word(text, name);
}

std::string without_joints(std::string_view text) {
  constexpr std::string_view kJoints[] = {"*", "_", "`", "\u00AD", "\u200B", "\u200C", "\u200D", "\u2060"};
  std::string joined;
  std::size_t from = 0;
  for (std::size_t at = 0; at < text.size();) {
    const auto joint =
        std::ranges::find_if(kJoints, [&](std::string_view one) { return text.substr(at).starts_with(one); });
    if (joint == std::end(kJoints)) {
      ++at;
      continue;
    }
    joined.append(text, from, at - from);
    at = from = at + joint->size();
  }
  return from == 0 ? "" : joined.append(text, from);
}

}  // namespace dialogg::text
