#include "text/personal/whole_name.hpp"

#include <algorithm>
#include <charconv>
#include <string>

#include <utf8proc.h>

#include "text/code_points.hpp"
#include "text/personal/compound.hpp"
#include "text/personal/number_context.hpp"
#include "text/unicode.hpp"

namespace dialogg::text {

namespace {

constexpr std::size_t kShortName =
    5;  // letters: shorter ones are too often other words without their diacritics

bool is_digit_at(std::string_view text, std::size_t byte) {
  return byte < text.size() && is_ascii_digit(text[byte]);
}

/// What a name is found as: in match keys, any spelling of it.
bool has_folded(std::string_view text, std::string_view name) {
  const bool has_genitive = !name.ends_with('s');
  for (std::size_t at = text.find(name); at != text.npos; at = text.find(name, at + 1)) {
    const std::string_view rest = letters_from(text, at + name.size());
    if (!is_after_letter(text, at) && (rest.empty() || (rest == "s" && has_genitive) ||
                                       is_second_part(rest, false) || is_of_inhabitants(rest)))
      return true;
  }
  return false;
}

/// Where the letters of `name`, in any case, end that stand at `at`; 0: they do not stand there.
std::size_t end_of(std::string_view text, std::size_t at, std::string_view name) {
  for (std::size_t i = 0; i < name.size();) {
    if (at >= text.size())
      return 0;
    const Decoded letter = decode(text, at);
    const Decoded wanted = decode(name, i);
    if (utf8proc_tolower(letter.value) != utf8proc_tolower(wanted.value))
      return 0;
    at += letter.size;
    i += wanted.size;
  }
  return at;
}

/// A word that begins with a name as it is spelt, with what follows.
struct Word {
  bool capital;
  std::string_view rest;
};

/// A name that ends in s has no other genitive: "Oss" is not of Os.
bool is_about(const Word& word, bool everyday, bool is_long, bool has_genitive) {
  const bool whole = word.rest.empty() || (has_genitive && (word.rest == "s" || word.rest == "S"));
  if (whole)
    return word.capital || !everyday;
  return (is_long && !everyday) || is_second_part(match_key(word.rest), everyday && !word.capital);
}

/// As it is spelt, in any case: here diacritics matter, as in any word.
bool has_as_spelt(std::string_view text, std::string_view name) {
  const bool everyday = is_everyday_word(name);
  const bool is_long = length(name) >= kShortName;
  const bool has_genitive = !name.ends_with('s');
  for (std::size_t at = 0; at < text.size(); at += decode(text, at).size) {
    const std::size_t end = end_of(text, at, name);
    const CodePoint first = decode(text, at).value;
    if (end > 0 && !is_after_letter(text, at) &&
        is_about({is_capital(first), letters_from(text, end)}, everyday, is_long, has_genitive))
      return true;
  }
  return false;
}

/// "K5014", "K 5014", "kommune nr. 5014"
bool is_said_to_be_municipality(std::string_view text, std::size_t begin) {
  NearWord near = word_before(text, begin);
  if (near.word == "k")
    return begin - near.begin <= 2;
  if (near.word == "nr" || near.word == "nummer" || near.word == "no")
    near = word_before(text, near.begin);
  return near.word == "knr" || near.word.starts_with("kommun") || near.word.starts_with("municipality");
}

bool can_be_year(std::string_view number) {
  int year = 0;
  std::from_chars(number.data(), number.data() + number.size(), year);
  return year >= 1849 && year <= 2030;
}

/// No part of a date, a range, a decimal or a longer number in groups.
bool stands_alone(std::string_view text, std::size_t begin, std::size_t end) {
  constexpr std::string_view kJoins = " .,:/-";
  const bool before = begin > 1 && kJoins.find(text[begin - 1]) != text.npos && is_digit_at(text, begin - 2);
  const bool after = end < text.size() && kJoins.find(text[end]) != text.npos && is_digit_at(text, end + 1);
  return !before && !after && !is_amount(text, text.substr(begin, end - begin));
}

bool has_number(std::string_view text, std::string_view number) {
  for (std::size_t at = text.find(number); at != text.npos; at = text.find(number, at + 1)) {
    const std::size_t end = at + number.size();
    const bool part =
        is_digit_at(text, end) || (at > 0 && is_digit_at(text, at - 1)) || !letters_from(text, end).empty();
    if (part)
      continue;
    if (is_said_to_be_municipality(text, at))
      return true;
    if (!can_be_year(number) && !is_after_letter(text, at) && stands_alone(text, at, end))
      return true;
  }
  return false;
}

}  // namespace

bool has_name(std::string_view text, std::string_view name) {
  if (name.empty())
    return false;
  if (is_ascii_digit(name.front()))
    return has_number(text, name);
  if (has_as_spelt(text, name))
    return true;
  if (length(name) < kShortName || is_everyday_word(name))
    return false;
  const std::string key = match_key(name);
  std::string as_one = key;
  std::erase(as_one, ' ');
  const std::string folded = match_key(text);
  return has_folded(folded, key) || (as_one != key && has_folded(folded, as_one));
}

}  // namespace dialogg::text
