#include "domain/typed_names.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "text/unicode.hpp"

namespace dialogg::domain {

using messages::joined;
using messages::Named;

namespace {

/// What `edit` puts before the name of a list to take from it.
constexpr Term kOfLists[] = {{"remove", "fjern", "fjern", "remove", "ta-bort"},
                             {"clear", "tøm", "tøm", "clear", "tømme"}};

Named name_in(std::span<const Term> terms, std::string_view english) {
  const auto row = std::ranges::find(terms, english, &Term::code);
  return row == terms.end() ? messages::as_is(std::string(english)) : named(*row);
}

/// By match keys.
const std::map<std::string, std::set<std::string>>& english_options() {
  static const auto all = [] {
    std::map<std::string, std::set<std::string>> names;
    for (const Term& row : option_names())
      for (const std::string_view name : names_of(row))
        if (name != row.code)
          names[text::match_key(name)].emplace(row.code);
    return names;
  }();
  return all;
}

/// By a match key, `before` what was found.
void add_options(const std::string& key, const std::string& before, std::set<std::string>& found) {
  if (const auto there = english_options().find(key); there != english_options().end())
    for (const std::string& name : there->second) found.insert(before + name);
}

std::string_view without_dashes(std::string_view word) {
  return word.substr(std::min(word.find_first_not_of('-'), word.size()));
}

}  // namespace

Named command_name(std::string_view english) {
  return name_in(command_names(), english);
}

Named kind_name(std::string_view english) {
  return name_in(kind_names(), english);
}

Named option_name(std::string_view english) {
  for (const Term& prefix : kOfLists)
    if (english.starts_with(prefix.code) && english.substr(prefix.code.size()).starts_with('-'))
      return joined(named(prefix), "-", option_name(english.substr(prefix.code.size() + 1)));
  return name_in(option_names(), english);
}

Named option(std::string_view english) {
  return joined(messages::as_is("--"), "", option_name(without_dashes(english)));
}

Named option(std::string_view english, const Named& value) {
  return joined(option(english), " ", value);
}

std::set<std::string> options_called(std::string_view word) {
  if (text::find_fault(word))
    return {};
  std::set<std::string> found;
  const std::string key = text::match_key(word);
  add_options(key, "", found);
  for (const Term& prefix : kOfLists)
    for (const std::string_view name : names_of(prefix))
      if (const std::string before = text::match_key(name) + " "; key.starts_with(before))
        add_options(key.substr(before.size()), std::string(prefix.code) + "-", found);
  return found;
}

std::vector<Known> known_options(std::span<const std::string> english) {
  std::vector<Known> known;
  for (const std::string& name : english) known.push_back({name, option_name(name)});
  for (const std::string& name : english) {
    const Named said = option_name(name);
    for (const std::string& word : {said.nb, said.nn}) known.push_back({word, said});
    if (const auto row = std::ranges::find(option_names(), name, &Term::code); row != option_names().end())
      for (const std::string_view word : names_of(*row)) known.push_back({std::string(word), said});
  }
  return known;
}

bool is_option(std::string_view word, std::string_view english) {
  if (!word.starts_with("--"))
    return false;
  const std::string_view name = word.substr(2, std::min(word.find('='), word.size()) - 2);
  const bool is_other = std::ranges::find(option_names(), name, &Term::code) != option_names().end();
  return name == english || (!is_other && options_called(name).contains(std::string(english)));
}

}  // namespace dialogg::domain
