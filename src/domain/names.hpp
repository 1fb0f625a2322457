#pragma once
// The one table of an enum: value, code, and its name in each language. The code is what options, TOML, JSON,
// CSV and the database hold; every name is accepted as input.
//
//   template <> struct Names<Level> { static constexpr text::Message what = text::Message::what_level;
//                                     static constexpr Name<Level> table[] = {{Level::individual, "individual", …}}; };

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "domain/error.hpp"
#include "text/language.hpp"
#include "text/message.hpp"

namespace dialogg::domain {

template <class E>
struct Name {
  E value;
  std::string_view code, nb, nn, en;
  std::string_view also = {};  // more words to accept, never shown: "bruker|brukar"
};

/// Specialised beside each enum; `table[i].value` is the enumerator whose value is i.
template <class E>
struct Names;

template <class E>
constexpr bool names_are_complete(E last) {
  const auto& table = Names<E>::table;
  if (std::size(table) != static_cast<std::size_t>(last) + 1)
    return false;
  for (std::size_t i = 0; i < std::size(table); ++i)
    if (static_cast<std::size_t>(table[i].value) != i || table[i].code.empty() || table[i].nb.empty() ||
        table[i].nn.empty() || table[i].en.empty())
      return false;
  return true;
}

template <class E>
constexpr std::string_view code(E value) {
  return Names<E>::table[static_cast<std::size_t>(value)].code;
}

template <class E>
constexpr std::string_view label(text::Language language, E value) {
  const auto& row = Names<E>::table[static_cast<std::size_t>(value)];
  if (language == text::Language::bokmaal)
    return row.nb;
  return language == text::Language::nynorsk ? row.nn : row.en;
}

/// A table with its type taken off, for what works on any of them.
struct Word {
  std::string_view code, nb, nn, en;
  std::string_view also = {};
};

/// The row that `text` means (a code, a name or a word of `also`; case, Unicode form and -, _ or space do not
/// matter); nothing where it means none.
std::optional<std::size_t> find_word(std::span<const Word> words, std::string_view text);
/// The nearest code or name to what may be a misspelt one; nothing where none is near.
std::optional<std::string> near_word(std::span<const Word> words, std::string_view text);
/// As find_word(). Throws Error{invalid}, naming `what` and the nearest code or name, else all codes.
std::size_t read_word(std::span<const Word> words, text::Message what, std::string_view text);

template <class E>
std::vector<Word> words_of() {
  std::vector<Word> words;
  for (const auto& row : Names<E>::table) words.push_back({row.code, row.nb, row.nn, row.en, row.also});
  return words;
}

template <class E>
E read_code(std::string_view text) {
  for (const auto& row : Names<E>::table)  // a file of many records has codes, as a rule
    if (row.code == text)
      return row.value;
  return Names<E>::table[read_word(words_of<E>(), Names<E>::what, text)].value;
}

}  // namespace dialogg::domain
