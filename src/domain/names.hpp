#pragma once
// The one table of an enum: value, code, and its name in each language. The code is what options, TOML, JSON,
// CSV and the database hold; every name is accepted as input.
//
//   template <> struct Names<Level> { static constexpr messages::Message what = messages::Message::what_level;
//                                     static constexpr Name<Level> table[] = {{Level::individual, "individual", …}}; };

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "domain/error.hpp"
#include "messages/language.hpp"
#include "messages/message.hpp"

namespace dialogg::domain {

template <class E>
struct Name {
  E value;
  std::string_view code, nb, nn, en;
  std::string_view also = {};  // more terms to accept, never shown: "bruker|brukar"
};

/// Specialised beside each enum; `table[i].value` is the enumerator whose value is i. Read by table_of().
template <class E>
struct Names;

/// Whether an enumerator has this value: compilers spell it by its name then, and else as a cast, "(Level)3".
template <auto value>
constexpr bool is_enumerator() {
  const std::string_view spelt = __PRETTY_FUNCTION__;
  const char after_cast = spelt[spelt.rfind(')') + 1];
  return after_cast < '0' || after_cast > '9';
}

/// Whether each enumerator has a row, also the newest, and each row its code and three names.
template <class E>
constexpr bool names_are_complete() {
  const auto& table = Names<E>::table;
  for (std::size_t i = 0; i < std::size(table); ++i)
    if (static_cast<std::size_t>(table[i].value) != i || table[i].code.empty() || table[i].nb.empty() ||
        table[i].nn.empty() || table[i].en.empty())
      return false;
  return !is_enumerator<static_cast<E>(std::size(Names<E>::table))>();
}

/// The enum's table. One that lacks a row does not compile.
template <class E>
constexpr const auto& table_of() {
  static_assert(names_are_complete<E>(), "an enumerator lacks its row, or a row its code or a name");
  return Names<E>::table;
}

template <class E>
constexpr const Name<E>& row_of(E value) {
  return table_of<E>()[static_cast<std::size_t>(value)];
}

template <class E>
constexpr std::string_view code(E value) {
  return row_of(value).code;
}

template <class E>
constexpr std::string_view label(messages::Language language, E value) {
  return messages::in_language(language, row_of(value));
}

/// A table with its type taken off, for what works on any of them.
struct Term {
  std::string_view code, nb, nn, en;
  std::string_view also = {};
};

/// A row as a sentence names it: in English by its code, which is an English word and quicker to type.
inline messages::Named named(const Term& row) {
  return {std::string(row.nb), std::string(row.nn), std::string(row.code)};
}

/// All of a row's terms: code, nb, nn, en, and those of `also`, one by one.
std::vector<std::string_view> names_of(const Term& row);

/// The row that `text` means (a code, a name or a word of `also`; case, Unicode form and -, _ or space do not
/// matter); nothing where it means none.
std::optional<std::size_t> find_term(std::span<const Term> terms, std::string_view text);
/// A word that is understood, and how it is suggested in each language.
struct Known {
  std::string word;
  messages::Named said;
};

/// How the nearest to a misspelt word is suggested; the first of equals. Nothing where none is near.
std::optional<messages::Named> nearest(std::span<const Known> known, std::string_view text);
/// What the nearest code or name to a misspelt one means, in each language; in English the code. Nothing where none is near.
std::optional<messages::Named> near_term(std::span<const Term> terms, std::string_view text);
/// "kunnskap, ny giv, …"; in English the codes, which are English words and quicker to type.
messages::Named listed(std::span<const Term> terms);
/// As find_term(). Throws Error{invalid}, naming `what` and the nearest code or name, else all of them.
std::size_t read_term(std::span<const Term> terms, messages::Message what, std::string_view text);

template <class E>
messages::Named named(E value) {
  const auto& row = row_of(value);
  return named(Term{row.code, row.nb, row.nn, row.en});
}

template <class E>
std::vector<Term> terms_of() {
  std::vector<Term> terms;
  for (const auto& row : table_of<E>()) terms.push_back({row.code, row.nb, row.nn, row.en, row.also});
  return terms;
}

template <class E>
E read_code(std::string_view text) {
  for (const auto& row : table_of<E>())  // a file of many records has codes, as a rule
    if (row.code == text)
      return row.value;
  return table_of<E>()[read_term(terms_of<E>(), Names<E>::what, text)].value;
}

}  // namespace dialogg::domain
