#include "domain/names.hpp"

#include <algorithm>

#include "text/unicode.hpp"
#include "words/suggest.hpp"

namespace dialogg::domain {

using messages::Message;

namespace {

/// "bruker|brukar" one by one.
std::vector<std::string_view> split(std::string_view also) {
  std::vector<std::string_view> terms;
  while (!also.empty()) {
    const std::size_t bar = also.find('|');
    terms.push_back(also.substr(0, bar));
    also.remove_prefix(bar == also.npos ? also.size() : bar + 1);
  }
  return terms;
}

bool is_meant(const Term& row, const std::string& key) {
  return std::ranges::any_of(names_of(row),
                             [&key](std::string_view name) { return text::match_key(name) == key; });
}

/// Codes first: of terms equally near, a code is suggested. The row's name in the user's language stands for a code or a
/// name; a further word, which has no language, for itself.
std::vector<Known> known_terms(std::span<const Term> terms) {
  std::vector<Known> known;
  for (const Term& row : terms) known.push_back({std::string(row.code), named(row)});
  for (const Term& row : terms) {
    for (const std::string_view name : {row.nb, row.nn, row.en})
      known.push_back({std::string(name), named(row)});
    for (const std::string_view also : split(row.also))
      known.push_back({std::string(also), messages::as_is(std::string(also))});
  }
  return known;
}

void append(std::string& list, std::string_view name) {
  list.append(list.empty() ? "" : ", ").append(name);
}

}  // namespace

std::vector<std::string_view> names_of(const Term& row) {
  std::vector<std::string_view> names{row.code, row.nb, row.nn, row.en};
  const auto also = split(row.also);
  names.insert(names.end(), also.begin(), also.end());
  return names;
}

messages::Named listed(std::span<const Term> terms) {
  messages::Named list;
  for (const Term& term : terms) {
    append(list.nb, term.nb);
    append(list.nn, term.nn);
    append(list.en, term.code);
  }
  return list;
}

std::optional<std::size_t> find_term(std::span<const Term> terms, std::string_view text) {
  if (text::find_fault(text))
    return std::nullopt;
  const std::string key = text::match_key(text::fold_space(text));
  const auto found = std::ranges::find_if(terms, [&key](const Term& word) { return is_meant(word, key); });
  if (found == terms.end())
    return std::nullopt;
  return static_cast<std::size_t>(found - terms.begin());
}

std::optional<messages::Named> nearest(std::span<const Known> known, std::string_view text) {
  if (text::find_fault(text))
    return std::nullopt;
  std::vector<std::string> words;
  for (const Known& one : known) words.push_back(one.word);
  const auto near = words::suggest(text, words);
  if (!near)
    return std::nullopt;
  return known[static_cast<std::size_t>(std::ranges::find(words, *near) - words.begin())].said;
}

std::optional<messages::Named> near_term(std::span<const Term> terms, std::string_view text) {
  return nearest(known_terms(terms), text);
}

std::size_t read_term(std::span<const Term> terms, Message what, std::string_view text) {
  if (const auto found = find_term(terms, text))
    return *found;
  const auto near = near_term(terms, text);
  throw Error(ErrorKind::invalid, {Message::unknown_word, {what, text}},
              near ? messages::Phrase(Message::did_you_mean, {*near})
                   : messages::Phrase(Message::use_one_of, {listed(terms)}));
}

}  // namespace dialogg::domain
