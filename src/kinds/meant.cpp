#include "kinds/meant.hpp"

#include <algorithm>
#include <optional>
#include <vector>

#include "app/municipality_links.hpp"
#include "app/references.hpp"
#include "domain/error.hpp"
#include "domain/id.hpp"
#include "domain/typed_names.hpp"
#include "kinds/kind.hpp"
#include "records/fields.hpp"
#include "storage/group_store.hpp"
#include "storage/municipality_store.hpp"
#include "storage/theme_store.hpp"
#include "text/joined.hpp"
#include "text/unicode.hpp"

namespace dialogg::kinds {

using domain::Error;
using domain::ErrorKind;
using messages::Message;
using messages::Phrase;

namespace {

constexpr std::size_t kMostListed = 6;

/// REQUIRES: it is a kind's.
const Kind& of_letter(char letter) {
  return *std::ranges::find(all(), letter, &Kind::letter);
}

/// Whom the word names.
struct NameFound {
  std::optional<domain::GroupId> group;
  std::optional<domain::MunicipalityLink> municipality;  // without an id where the log does not have it
  std::string name;
};

struct Candidate {
  std::string ref;
  std::string described;
  bool has_state = false;  // one of those that are wanted
};

[[noreturn]] void refuse_several(const std::string& name, const Kind& kind,
                                 const std::vector<Candidate>& candidates) {
  std::vector<std::string> shown;
  for (const Candidate& one : candidates)
    if (shown.size() < kMostListed)
      shown.push_back(one.ref + " " + one.described);
  if (candidates.size() > kMostListed)
    shown.emplace_back("…");
  throw Error(
      ErrorKind::not_found,
      Phrase{Message::several_are_meant, {name, domain::kind_name(kind.name), text::joined(shown, " · ")}},
      Phrase{Message::say_which_by_reference, {candidates.front().ref}});
}

}  // namespace

std::optional<domain::GroupId> group_named(storage::Database& database, const std::string& word) {
  storage::GroupStore groups(database);
  const std::vector<domain::GroupId> found = groups.named(word);
  if (found.size() < 2)
    return found.empty() ? std::nullopt : std::optional(found.front());
  std::vector<Candidate> candidates;
  for (const domain::GroupId id : found) {
    const domain::Group group = groups.find(id).value();
    const std::string& host = group.host_unit.written();
    candidates.push_back({id.ref(), host.empty() ? group.municipality.name : host});
  }
  refuse_several(word, kGroups, candidates);
}

namespace {

/// A misspelt name of a group, or of a place that the register does not have.
std::optional<messages::Named> near_name(storage::Database& database, const std::string& word) {
  std::vector<std::string> names;
  storage::GroupStore(database).for_each(
      {}, [&](const domain::Group& group) { names.push_back(group.name.written()); });
  storage::MunicipalityStore(database).for_each({}, [&](const domain::Municipality& place) {
    if (place.number.empty())
      names.push_back(place.name);
  });
  std::vector<domain::Term> terms;
  for (const std::string& name : names) terms.push_back({name, name, name, name});
  return domain::near_term(terms, word);
}

std::optional<NameFound> find_named(storage::Database& database, const std::string& word) {
  if (const auto group = group_named(database, word))
    return NameFound{group, {}, storage::GroupStore(database).find(*group)->name.written()};
  if (const auto place = app::municipality_named(database, word))
    return NameFound{{}, place, place->name};
  return std::nullopt;
}

/// A theme by its code, or by its name in any language.
std::optional<std::string> find_theme(storage::Database& database, const std::string& word) {
  const std::vector<domain::Theme> themes = storage::ThemeStore(database).all();
  std::vector<domain::Term> terms;
  for (const domain::Theme& theme : themes) terms.push_back({theme.code, theme.nb, theme.nn, theme.en});
  const auto found = domain::find_term(terms, word);
  return found ? std::optional(themes[*found].code) : std::nullopt;
}

/// Those with this title, of the kinds that have titles and can be meant.
std::optional<std::string> find_titled(storage::Database& database, const std::string& word,
                                       const Wanted& wanted, messages::Language language) {
  const std::string key = text::match_key(word);
  for (const Kind* kind : {&kExamples, &kStatements, &kInitiatives}) {
    if (wanted.letter != 0 && wanted.letter != kind->letter)
      continue;
    const auto record = kind->make();
    const records::Reading reading{};
    const records::Fields fields = record->fields(reading);
    std::vector<Candidate> found;
    record->for_each(database, {}, [&] {
      if (text::match_key(records::as_text(records::find_field(fields, "title")->get())) == key)
        found.push_back(
            {records::as_text(records::find_field(fields, "ref")->get()), record->described(language)});
    });
    if (found.size() > 1)
      refuse_several(word, *kind, found);
    if (!found.empty())
      return found.front().ref;
  }
  return std::nullopt;
}

bool has_state(const records::Fields& fields, const Wanted& wanted) {
  for (const char* name : {"status", "state"})
    if (const records::Field* field = records::find_field(fields, name))
      return std::ranges::find(wanted.states, records::as_text(field->get())) != wanted.states.end();
  return false;
}

/// Whether records of the kind belong to groups: others would not be narrowed to one.
bool has_groups(const records::Fields& fields) {
  return records::find_field(fields, "group") != nullptr || records::find_field(fields, "meeting") != nullptr;
}

std::vector<Candidate> records_of(storage::Database& database, const NameFound& whose, const Kind& kind,
                                  const Wanted& wanted, messages::Language language) {
  const auto record = kind.make();
  const records::Reading reading{};
  const records::Fields fields = record->fields(reading);
  domain::Filter filter;
  filter.group = whose.group;
  if (whose.municipality)
    filter.municipality = whose.municipality->id;
  std::vector<Candidate> found;
  if (whose.group && !has_groups(fields))
    return found;
  const records::Field& ref = *records::find_field(fields, "ref");
  record->for_each(database, filter, [&] {
    found.push_back({records::as_text(ref.get()), record->described(language), has_state(fields, wanted)});
  });
  return found;
}

std::string one_of(storage::Database& database, const NameFound& whose, const Wanted& wanted,
                   messages::Language language) {
  const Kind& kind = of_letter(wanted.letter);
  std::vector<Candidate> found = records_of(database, whose, kind, wanted, language);
  if (std::ranges::any_of(found, &Candidate::has_state))
    std::erase_if(found, [](const Candidate& one) { return !one.has_state; });
  if (found.empty())
    throw Error(ErrorKind::not_found,
                Phrase{Message::none_is_meant, {whose.name, domain::kind_name(kind.name)}},
                Phrase{Message::list_the_kind, {domain::kind_name(kind.name)}});
  if (found.size() > 1)
    refuse_several(whose.name, kind, found);
  return found.front().ref;
}

Error not_of_kind(const std::string& word, char letter) {
  return {ErrorKind::not_found,
          Phrase{Message::reference_of_another_kind,
                 {word, letter == domain::MunicipalityId::letter ? "K1508" : std::string(1, letter) + "1"}},
          Phrase{Message::list_the_kind, {domain::kind_name(of_letter(letter).name)}}};
}

}  // namespace

Wanted any_of(char letter) {
  if (letter == domain::VisitId::letter)
    return {letter, {"proposed", "agreed", "postponed"}};
  return {letter};
}

std::optional<std::string> as_reference(const std::string& word, const Wanted& wanted) {
  const auto reference = domain::read_reference(word, "ABCDEFGHIJKLMNOPQRSTUVWXYZ");
  if (!reference)
    return std::nullopt;
  if (by_look(word) == nullptr)
    throw app::not_a_reference(word);
  if (wanted.letter != 0 && wanted.letter != reference->letter)
    throw not_of_kind(word, wanted.letter);
  return reference->ref();
}

std::string meant_by(storage::Database& database, const std::string& word, const Wanted& wanted,
                     messages::Language language) {
  if (auto reference = as_reference(word, wanted))
    return *reference;
  if (wanted.letter == 0)
    if (const auto theme = find_theme(database, word))
      return *theme;
  const auto whose = find_named(database, word);
  if (!whose) {
    if (auto titled = find_titled(database, word, wanted, language))
      return *titled;
    throw app::not_a_reference(word, near_name(database, word));
  }
  if (whose->group && (wanted.letter == 0 || wanted.letter == domain::GroupId::letter))
    return whose->group->ref();
  if (whose->municipality && (wanted.letter == 0 || wanted.letter == domain::MunicipalityId::letter))
    return whose->municipality->ref();
  return one_of(database, *whose, wanted, language);
}

}  // namespace dialogg::kinds
