#include "domain/names.hpp"

#include <algorithm>

#include "text/suggest.hpp"
#include "text/unicode.hpp"

namespace dialogg::domain {

using text::Message;

namespace {

/// "bruker|brukar" one by one.
std::vector<std::string_view> split(std::string_view also) {
  std::vector<std::string_view> words;
  while (!also.empty()) {
    const std::size_t bar = also.find('|');
    words.push_back(also.substr(0, bar));
    also.remove_prefix(bar == also.npos ? also.size() : bar + 1);
  }
  return words;
}

bool is_meant(const Word& word, const std::string& key) {
  const auto same = [&key](std::string_view name) { return text::match_key(name) == key; };
  return same(word.code) || same(word.nb) || same(word.nn) || same(word.en) ||
         std::ranges::any_of(split(word.also), same);
}

/// Codes first: of words equally near, a code is suggested.
std::vector<std::string> known_words(std::span<const Word> words) {
  std::vector<std::string> known;
  for (const Word& word : words) known.emplace_back(word.code);
  for (const Word& word : words) {
    known.insert(known.end(), {std::string(word.nb), std::string(word.nn), std::string(word.en)});
    for (const std::string_view also : split(word.also)) known.emplace_back(also);
  }
  return known;
}

std::string codes(std::span<const Word> words) {
  std::string list;
  for (const Word& word : words) list.append(list.empty() ? "" : ", ").append(word.code);
  return list;
}

}  // namespace

std::optional<std::size_t> find_word(std::span<const Word> words, std::string_view text) {
  if (text::find_fault(text))
    return std::nullopt;
  const std::string key = text::match_key(text::fold_space(text));
  const auto found = std::ranges::find_if(words, [&key](const Word& word) { return is_meant(word, key); });
  if (found == words.end())
    return std::nullopt;
  return static_cast<std::size_t>(found - words.begin());
}

std::optional<std::string> near_word(std::span<const Word> words, std::string_view text) {
  if (text::find_fault(text))
    return std::nullopt;
  return text::suggest(text, known_words(words));
}

std::size_t read_word(std::span<const Word> words, Message what, std::string_view text) {
  if (const auto found = find_word(words, text))
    return *found;
  const auto near = near_word(words, text);
  throw Error(ErrorKind::invalid, {Message::unknown_word, {what, text}},
              near ? text::Phrase(Message::did_you_mean, {*near})
                   : text::Phrase(Message::use_one_of, {codes(words)}));
}

}  // namespace dialogg::domain
