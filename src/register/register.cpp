#include "register/register.hpp"

#include <algorithm>
#include <functional>
#include <map>

#include "domain/error.hpp"
#include "register/counties.hpp"
#include "register/name_index.hpp"
#include "register/spoken.hpp"
#include "text/joined.hpp"
#include "text/unicode.hpp"
#include "words/suggest.hpp"

namespace dialogg::registry {

namespace {

using domain::Error;
using domain::ErrorKind;
using messages::Message;
using messages::Phrase;

using Names = std::vector<const Name*>;
using Ends = std::vector<std::string_view>;  // numbers of today

/// Where a name leads today.
Ends ends_of(const Former& former) {
  const Entry* successor = successor_of(former);
  return successor != nullptr ? Ends{successor->number} : former.successors;
}

Ends ends_of(const Name& name) {
  return name.entry != nullptr ? Ends{name.entry->number} : ends_of(*name.former);
}

Found led_by(const Former& former) {
  Found found{.entry = successor_of(former), .former = &former, .name = std::string(former.name)};
  if (found.entry == nullptr)
    for (const std::string_view number : former.successors)
      found.candidates.push_back({std::string(number), std::string(by_number(number)->name)});
  return found;
}

/// "Herøy", "Herøy i Nordland": those that are spelt so, in that county where one is said.
struct Meant {
  Names names;
  std::string_view name;  // without the county; empty: no name at all
};

/// "Kautokeino - Guovdageainnu": each is a name of the same.
Names named_twice(std::string_view words) {
  constexpr std::string_view kBetween = " - ";
  const std::size_t between = words.find(kBetween);
  if (between == words.npos)
    return {};
  Names names = names_spelt(words.substr(0, between));
  const Names others = names_spelt(words.substr(between + kBetween.size()));
  std::erase_if(names, [&](const Name* name) {
    return std::ranges::none_of(others, [&](const Name* other) { return other->number() == name->number(); });
  });
  return names;
}

Meant meant_by(std::string_view words) {
  if (Names names = names_spelt(words); !names.empty())
    return {names, words};
  if (Names names = named_twice(words); !names.empty())
    return {names, words};
  for (std::size_t space = words.rfind(' '); space != words.npos && space > 0;
       space = words.rfind(' ', space - 1)) {
    Names names = names_spelt(words.substr(0, space));
    if (names.empty())
      continue;
    const std::string_view county = words.substr(space + 1);
    std::erase_if(names, [&](const Name* name) { return !is_county(county, name->county()); });
    return {names, words.substr(0, space)};
  }
  return {};
}

void keep_if_any(Names& names, const std::function<bool(const Name&)>& is_better) {
  if (std::ranges::any_of(names, [&](const Name* name) { return is_better(*name); }))
    std::erase_if(names, [&](const Name* name) { return !is_better(*name); });
}

/// Those of the day; else those of today.
void choose(Names& names, const std::optional<domain::Date>& day) {
  const auto of_the_day = [&](const Name& name) {
    return name.entry != nullptr ? was_in_use(*name.entry, *day) : was_in_use(*name.former, *day);
  };
  const auto of_today = [](const Name& name) { return name.entry != nullptr; };
  if (day && std::ranges::any_of(names, [&](const Name* name) { return of_the_day(*name); }))
    keep_if_any(names, of_the_day);
  else
    keep_if_any(names, of_today);
}

/// One municipality that they lead to, those that the former one was divided into, or those that share the name.
Found found_by(const Names& names) {
  std::map<Ends, const Name*> meant;  // of several that lead to the same, the last number
  for (const Name* name : names)
    if (const Name*& last = meant[ends_of(*name)]; last == nullptr || last->number() < name->number())
      last = name;
  Found found;
  if (meant.empty())
    return found;
  const Name& only = *meant.begin()->second;
  if (meant.size() == 1)
    return only.former != nullptr ? led_by(*only.former) : Found{.entry = only.entry};
  found.name = only.entry != nullptr ? only.entry->name : only.former->name;
  for (const auto& [ends, name] : meant)
    found.candidates.push_back({std::string(name->number()), std::string(name->county())});
  std::ranges::sort(found.candidates, {}, &Candidate::number);
  return found;
}

std::optional<std::string> nearest_name(std::string_view word) {
  std::vector<std::string> names;
  for (const Name& name : all_names()) names.emplace_back(name.text);
  return words::suggest(word, names);
}

bool names_county(std::string_view words) {
  const std::vector<std::string> all = counties();
  return std::ranges::any_of(all, [&](const std::string& county) { return is_county(words, county); });
}

Found find_name(std::string_view words, const std::optional<domain::Date>& day) {
  Meant meant = meant_by(words);
  choose(meant.names, day);
  Found found = found_by(meant.names);
  if (meant.names.empty() && !names_county(words))
    found.nearest = meant.name.empty() ? nearest_name(words) : std::string(meant.name);
  return found;
}

/// Whether the words can be of the municipality with this number: its name, a former one of it, or its county.
bool fits(std::string_view words, std::string_view number, std::string_view county) {
  const Names names = meant_by(words).names;
  const auto leads_there = [&](const Name* name) {
    const Ends ends = ends_of(*name);
    return name->number() == number || std::ranges::find(ends, number) != ends.end();
  };
  return is_county(words, county) || std::ranges::any_of(names, leads_there);
}

Found find_number(const Spoken& spoken) {
  const Entry* entry = by_number(spoken.number);
  const Former* former = former_by_number(spoken.number);
  if (entry == nullptr && former == nullptr)
    return {};
  const std::string_view name = entry != nullptr ? entry->name : former->name;
  if (!spoken.name.empty() &&
      !fits(spoken.name, spoken.number, entry != nullptr ? entry->county : former->county))
    return {.numbered = Candidate{spoken.number, std::string(name)}};
  return entry != nullptr ? Found{.entry = entry} : led_by(*former);
}

/// "1515 Møre og Romsdal, 1818 Nordland".
std::string choices(const Found& found) {
  std::vector<std::string> all;
  for (const Candidate& one : found.candidates) all.push_back(one.number + " " + one.told_by);
  return text::joined(all);
}

std::string list_of(const Found& found) {
  return found.name + ": " + choices(found);
}

Phrase hint_for(const std::optional<std::string>& nearest) {
  if (!nearest)
    return {Message::register_list_them};
  const Found found = find(*nearest);
  if (found.entry == nullptr)
    return {Message::register_did_you_mean_one_of, {list_of(found)}};
  if (found.former != nullptr && found.former->name != found.entry->name)
    return {Message::register_did_you_mean_former, {*nearest, found.entry->name, found.entry->number}};
  return {Message::register_did_you_mean, {*nearest, found.entry->number}};
}

}  // namespace

Found find(std::string_view words, const std::optional<domain::Date>& day) {
  const Spoken spoken = take_apart(words);
  return spoken.number.empty() ? find_name(spoken.name, day) : find_number(spoken);
}

const Former* former_on(const Found& found, domain::Date day) {
  if (found.former != nullptr && was_in_use(*found.former, day))
    return found.former;
  if (found.entry == nullptr || was_in_use(*found.entry, day))
    return nullptr;
  for (const Former& former : former_municipalities())
    if (former.name == found.entry->name && leads_to(former, found.entry->number) && was_in_use(former, day))
      return &former;
  return nullptr;
}

Entry require(std::string_view words, const std::optional<domain::Date>& day) {
  const Found found = find(words, day);
  const std::string given = text::fold_space(words);
  if (found.entry != nullptr)
    return *found.entry;
  if (!found.candidates.empty())
    throw Error(ErrorKind::not_found,
                found.former != nullptr ? Phrase{Message::register_split, {found.name, choices(found)}}
                                        : Phrase{Message::register_several, {list_of(found)}},
                Phrase{Message::register_give_number, {found.candidates.front().number}});
  if (found.numbered)
    throw Error(ErrorKind::invalid,
                {Message::register_number_differs, {given, found.numbered->number, found.numbered->told_by}},
                Phrase(Message::register_number_differs_mend));
  throw Error(ErrorKind::not_found, {Message::register_unknown, {given}}, hint_for(found.nearest));
}

}  // namespace dialogg::registry
