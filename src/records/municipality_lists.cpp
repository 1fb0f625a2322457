#include "records/municipality_lists.hpp"

#include <algorithm>

#include "register/register.hpp"
#include "text/joined.hpp"
#include "text/unicode.hpp"

namespace dialogg::records {

namespace {

bool is_known(const std::string& words, const Reading& reading) {
  const registry::Found found = registry::find(words);
  return found.entry != nullptr || found.former != nullptr || !found.candidates.empty() ||
         (reading.is_organisation && reading.is_organisation(words));
}

std::vector<std::string> words_of(const std::string& text) {
  std::vector<std::string> words;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find(' ', at), text.size());
    words.push_back(text.substr(at, end - at));
    at = end + 1;
  }
  return words;
}

std::string in_one(const std::vector<std::string>& words, std::size_t from, std::size_t to) {
  return text::joined(
      {words.begin() + static_cast<std::ptrdiff_t>(from), words.begin() + static_cast<std::ptrdiff_t>(to)},
      " ");
}

/// The last place first: what stands before it is the longest name that is known.
void add_parts(const std::string& text, const Reading& reading, std::vector<std::string>& parts) {
  const std::vector<std::string> words = words_of(text);
  if (std::ranges::none_of(words, is_and) || is_known(text, reading))
    return parts.push_back(text);
  for (std::size_t at = words.size() - 1; at-- > 1;) {
    const std::string before = in_one(words, 0, at);
    const std::string after = in_one(words, at + 1, words.size());
    if (!is_and(words[at]) || (!is_known(before, reading) && !is_known(after, reading)))
      continue;
    add_parts(before, reading, parts);
    return add_parts(after, reading, parts);
  }
  parts.push_back(text);
}

}  // namespace

bool is_and(std::string_view word) {
  const std::string lower = text::lower(word);
  return lower == "og" || lower == "and" || lower == "&";
}

std::vector<std::string> split_municipalities(const std::string& words, const Reading& reading) {
  std::vector<std::string> parts;
  for (const std::string& piece : text::split_list(words)) add_parts(piece, reading, parts);
  return parts;
}

}  // namespace dialogg::records
