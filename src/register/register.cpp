#include "register/register.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "domain/error.hpp"
#include "register/name_index.hpp"
#include "text/unicode.hpp"
#include "words/suggest.hpp"

namespace dialogg::registry {

namespace {

using domain::Error;
using domain::ErrorKind;
using messages::Message;
using messages::Phrase;

/// The four digits of "1508", "K1508" and "k 1508"; empty for anything else.
std::string_view number_in(std::string_view words) {
  if (words.starts_with('K') || words.starts_with('k'))
    words = text::trim(words.substr(1));
  const bool digits = std::ranges::all_of(words, [](char byte) { return byte >= '0' && byte <= '9'; });
  return digits && words.size() == 4 ? words : std::string_view();
}

Found find_number(std::string_view number) {
  Found found;
  found.entry = by_number(number);
  const auto& formers = former_municipalities();
  const auto former = std::ranges::find(formers, number, &Former::number);
  if (!found.entry && former != formers.end()) {
    found.entry = by_number(former->successor);
    found.former = *former;
  }
  return found;
}

/// "Herøy, Nordland", "Herøy (Nordland)".
struct NameAndCounty {
  std::string_view name, county;  // county empty: any
};

NameAndCounty split_county(std::string_view words) {
  if (words.ends_with(')'))
    if (const std::size_t open = words.rfind('('); open != std::string_view::npos)
      return {text::trim(words.substr(0, open)), text::trim(words.substr(open + 1, words.size() - open - 2))};
  const std::size_t comma = words.rfind(',');
  if (comma == std::string_view::npos)
    return {words, {}};
  return {text::trim(words.substr(0, comma)), text::trim(words.substr(comma + 1))};
}

/// "Ålesund kommune" without its last word, if that says only what all of them are; else empty.
std::string_view without_kind(std::string_view name) {
  const std::size_t space = name.rfind(' ');
  if (space == std::string_view::npos)
    return {};
  const std::string kind = text::match_key(name.substr(space + 1));
  return kind == "kommune" || kind == "municipality" ? text::trim(name.substr(0, space)) : std::string_view();
}

std::vector<const Name*> names_of(const NameAndCounty& given) {
  auto names = names_meant(given.name);
  if (names.empty())
    names = names_meant(without_kind(given.name));
  if (!given.county.empty())
    std::erase_if(names, [county = text::match_key(given.county)](const Name* name) {
      return text::match_key(name->entry->county) != county;
    });
  return names;
}

/// One municipality that they name, or the several.
Found found_by(const std::vector<const Name*>& names) {
  Found found;
  for (const Name* name : names)
    if (std::ranges::find(found.candidates, name->entry->number, &Entry::number) == found.candidates.end())
      found.candidates.push_back(*name->entry);
  if (found.candidates.size() != 1)
    return found;
  found.entry = found.candidates.front();
  found.candidates.clear();
  if (const Former* former = names.back()->former)
    found.former = *former;
  return found;
}

std::optional<std::string> nearest_name(std::string_view word) {
  std::vector<std::string> names;
  for (const Name& name : all_names()) names.emplace_back(name.text);
  return words::suggest(word, names);
}

/// "Herøy: 1515 Møre og Romsdal, 1818 Nordland".
std::string list_of(const std::vector<Entry>& candidates) {
  std::string list = fmt::format("{}:", candidates.front().name);
  for (const Entry& entry : candidates)
    list += fmt::format("{} {} {}", &entry == &candidates.front() ? "" : ",", entry.number, entry.county);
  return list;
}

Phrase hint_for(const std::optional<std::string>& nearest) {
  if (!nearest)
    return {Message::register_list_them};
  const Found found = find(*nearest);
  if (!found.entry)
    return {Message::register_did_you_mean_one_of, {list_of(found.candidates)}};
  if (found.former)
    return {Message::register_did_you_mean_former, {*nearest, found.entry->name, found.entry->number}};
  return {Message::register_did_you_mean, {*nearest, found.entry->number}};
}

}  // namespace

Found find(std::string_view words) {
  const std::string given = text::fold_space(words);
  if (const std::string_view number = number_in(given); !number.empty())
    return find_number(number);
  const NameAndCounty parts = split_county(given);
  Found found = found_by(names_of(parts));
  if (!found.entry && found.candidates.empty()) {
    const std::string_view plain = without_kind(parts.name);
    found.nearest = nearest_name(plain.empty() ? parts.name : plain);
  }
  return found;
}

Entry require(std::string_view words) {
  const Found found = find(words);
  if (found.entry)
    return *found.entry;
  if (!found.candidates.empty())
    throw Error(ErrorKind::not_found, {Message::register_several, {list_of(found.candidates)}},
                Phrase{Message::register_give_number, {found.candidates.front().number}});
  throw Error(ErrorKind::not_found, {Message::register_unknown, {text::fold_space(words)}},
              hint_for(found.nearest));
}

}  // namespace dialogg::registry
