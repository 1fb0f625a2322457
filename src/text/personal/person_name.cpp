#include "text/personal/person_name.hpp"

#include <algorithm>

#include "text/code_points.hpp"
#include "text/unicode.hpp"

namespace dialogg::text {

namespace {

using Gap = NameWord::Gap;
using Words = std::vector<NameWord>;

bool is_hyphen(CodePoint value) {
  return value == '-' || value == 0x2010 || value == 0x2011;
}

Gap gap_of(std::string_view between) {
  Gap gap = Gap::space;
  for (std::size_t at = 0; at < between.size(); at += decode(between, at).size) {
    const CodePoint value = decode(between, at).value;
    if (is_white_space(value) || is_hyphen(value))
      continue;
    if (gap != Gap::space || (value != '.' && value != ','))
      return Gap::other;
    gap = value == '.' ? Gap::point : Gap::comma;
  }
  return gap;
}

bool is_initial(const NameWord& word) {
  return length(word.key) == 1;
}

/// Whether the next word may belong to the same name.
bool goes_on(const NameWord& word) {
  return word.after == Gap::space || (word.after == Gap::point && is_initial(word));
}

}  // namespace

Words name_words(std::string_view text) {
  Words words;
  for (std::size_t at = 0; at < text.size();) {
    std::size_t end = at;
    while (end < text.size() && is_letter_or_number(decode(text, end).value)) end += decode(text, end).size;
    if (end == at) {
      at += decode(text, at).size;
      continue;
    }
    const CodePoint first = decode(text, at).value;
    std::size_t next = end;
    while (next < text.size() && !is_letter_or_number(decode(text, next).value))
      next += decode(text, next).size;
    words.push_back(
        {match_key(text.substr(at, end - at)), is_capital(first), gap_of(text.substr(end, next - end))});
    at = next;
  }
  return words;
}

PersonName::PersonName(std::string_view name) {
  for (NameWord& word : name_words(name)) words_.push_back(std::move(word.key));
  if (words_.empty())
    words_.emplace_back();
}

bool PersonName::is_first(const NameWord& word) const {
  const std::string& first = words_.front();
  return word.key == first || (word.capital && is_initial(word) && first.starts_with(word.key));
}

bool PersonName::is_last(const NameWord& word) const {
  const std::string& last = words_.back();
  return word.key == last ||
         (word.key.size() == last.size() + 1 && word.key.starts_with(last) && word.key.ends_with('s'));
}

/// Up to two names or initials may stand between, unless only an initial comes first.
std::size_t PersonName::end_forwards(const Words& text, std::size_t at) const {
  if (!is_first(text[at]))
    return 0;
  constexpr std::size_t kMostBetween = 2;
  const bool by_initial = is_initial(text[at]);
  for (std::size_t i = at + 1; i < text.size() && i <= at + 1 + kMostBetween && goes_on(text[i - 1]); ++i) {
    if (is_last(text[i]))
      return i + 1;
    const bool known = std::ranges::find(words_, text[i].key) != words_.end();
    if (!known && (!text[i].capital || (by_initial && !is_initial(text[i]))))
      return 0;
  }
  return 0;
}

/// "Nordmann, Kari", "NORDMANN Kari", "Nordmann, K."
std::size_t PersonName::end_backwards(const Words& text, std::size_t at) const {
  if (text[at].key != words_.back() || at + 1 >= text.size() || !is_first(text[at + 1]))
    return 0;
  const bool comma = text[at].after == Gap::comma;
  if (!comma && (text[at].after != Gap::space || is_initial(text[at + 1])))
    return 0;
  std::size_t end = at + 2;
  while (end < text.size() && end - at <= words_.size() && goes_on(text[end - 1]) &&
         std::ranges::find(words_, text[end].key) != words_.end())
    ++end;
  return end;
}

std::size_t PersonName::end_at(const Words& text, std::size_t at) const {
  const std::size_t end = end_forwards(text, at);
  return end > 0 ? end : end_backwards(text, at);
}

bool PersonName::is_in(const Words& text) const {
  for (std::size_t at = 0; at < text.size(); ++at)
    if (end_at(text, at) > 0)
      return true;
  return false;
}

bool PersonName::is_all_of(const Words& text) const {
  if (text.empty())
    return false;
  if (!is_full())
    return text.size() == 1 && text.front().key == words_.front();
  return end_at(text, 0) == text.size();
}

}  // namespace dialogg::text
