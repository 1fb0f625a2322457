#include "app/themes.hpp"

#include <algorithm>
#include <optional>

#include "app/references.hpp"
#include "domain/error.hpp"
#include "domain/id.hpp"
#include "domain/names.hpp"
#include "storage/theme_store.hpp"
#include "text/unicode.hpp"

namespace dialogg::app {

using domain::Error;
using domain::ErrorKind;
using domain::Theme;
using messages::Message;
using messages::Phrase;

namespace {

/// In English by its code, which is an English word.
messages::Named name_of(const Theme& theme) {
  return {theme.nb, theme.nn, theme.code};
}

/// The one theme that has the word as one of its things.
std::optional<std::string> code_with(const std::vector<Theme>& themes, const std::string& word) {
  const std::string key = text::match_key(word);
  std::optional<std::string> found;
  for (const Theme& theme : themes)
    for (const std::string& label : {theme.nb, theme.nn, theme.en})
      for (const std::string& thing : domain::things_in(label)) {
        if (text::match_key(thing) != key || found == theme.code)
          continue;
        if (found)
          return std::nullopt;
        found = theme.code;
      }
  return found;
}

std::string code_of(storage::ThemeStore& store, const std::string& word) {
  if (store.has(word))
    return word;
  const std::vector<Theme> themes = store.all();
  std::vector<domain::Term> words;
  for (const Theme& theme : themes) words.push_back({theme.code, theme.nb, theme.nn, theme.en});
  if (const auto found = domain::find_term(words, word))
    return themes[*found].code;
  if (const auto code = code_with(themes, word))
    return *code;
  return themes[domain::read_term(words, Message::word_theme, word)].code;
}

bool is_code(const std::string& code) {
  return !domain::read_reference(code, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") && code.size() >= 2 &&
         code.size() <= 40 && code.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-") == code.npos;
}

/// A word must mean one theme only, whichever language it is in.
void require_free(storage::ThemeStore& store, const Theme& theme) {
  for (const Theme& other : store.all()) {
    if (other.code == theme.code && other.stamp.uid == theme.stamp.uid)
      continue;
    for (const std::string& taken : {other.code, other.nb, other.nn, other.en})
      for (const std::string& wanted : {theme.code, theme.nb, theme.nn, theme.en})
        if (text::match_key(taken) == text::match_key(wanted))
          throw Error(ErrorKind::conflict, Phrase{Message::theme_taken, {wanted, name_of(other)}},
                      Phrase{Message::theme_taken_mend, {name_of(other)}});
  }
}

}  // namespace

void resolve_themes(storage::Database& database, std::vector<std::string>& words) {
  storage::ThemeStore store(database);
  std::vector<std::string> codes;
  for (const std::string& word : words)
    if (std::string code = code_of(store, word); std::find(codes.begin(), codes.end(), code) == codes.end())
      codes.push_back(std::move(code));
  words = std::move(codes);
}

void add_theme(Desk& desk, Theme& theme) {
  storage::ThemeStore store(desk.database());
  if (!is_code(theme.code))
    throw Error(ErrorKind::invalid, Phrase{Message::theme_code_form, {theme.code}});
  theme.stamp = desk.new_stamp();
  require_free(store, theme);
  store.insert(theme);
  desk.operation.touch(theme.code);
}

Theme require_theme(storage::Database& database, std::string_view code) {
  for (Theme& theme : storage::ThemeStore(database).all())
    if (theme.code == code)
      return theme;
  throw Error(ErrorKind::not_found, Phrase{Message::no_such_record, {code}}, Phrase{Message::see_themes});
}

void edit_theme(Desk& desk, Theme& theme) {
  storage::ThemeStore store(desk.database());
  require_free(store, theme);
  theme.stamp.updated_at = desk.operation.now();
  store.update(theme);
  desk.operation.touch(theme.code);
}

void remove_theme(Desk& desk, const Theme& theme) {
  storage::ThemeStore store(desk.database());
  if (const auto user = store.used_by(theme.code))
    throw Error(ErrorKind::conflict, Phrase{Message::record_is_used_by, {theme.code, *user}},
                Phrase{Message::used_theme_mend, {theme.code}});
  store.remove(theme.code);
  desk.operation.touch(theme.code);
}

Joined join_themes(Desk& desk, const std::string& from, const std::string& into) {
  storage::ThemeStore store(desk.database());
  Joined joined{require_theme(desk.database(), code_of(store, from)),
                require_theme(desk.database(), code_of(store, into))};
  const std::string& code = joined.from.code;
  if (code == joined.into.code)
    throw Error(ErrorKind::conflict, Phrase{Message::theme_into_itself, {code}}, Phrase{Message::see_themes});
  if (domain::is_built_in(joined.from))
    throw Error(ErrorKind::conflict, Phrase{Message::theme_is_built_in, {code}},
                Phrase{Message::theme_is_built_in_mend, {code, joined.into.code}});
  desk.operation.touch(code);
  for (const std::string& ref : store.replace(code, joined.into.code, desk.operation.now())) {
    desk.operation.touch(ref);
    ++joined.records;
  }
  store.remove(code);
  return joined;
}

}  // namespace dialogg::app
