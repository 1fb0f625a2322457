#include "app/municipality_links.hpp"

#include <algorithm>

#include "app/references.hpp"
#include "domain/error.hpp"
#include "domain/id.hpp"
#include "storage/municipality_store.hpp"
#include "text/bytes.hpp"
#include "text/joined.hpp"

namespace dialogg::app {

using domain::Date;
using domain::Error;
using domain::ErrorKind;
using domain::Municipality;
using domain::MunicipalityLink;
using messages::Message;
using messages::Phrase;
using registry::Entry;
using registry::Former;
using registry::Found;
using storage::MunicipalityStore;

namespace {

constexpr std::int64_t kFirstUnlisted = 10'000;  // K10003 is the place with id 3

std::optional<MunicipalityLink> find_place(MunicipalityStore& store, std::string_view words) {
  const auto reference = domain::read_reference(words, "K");
  if (!reference || reference->digits.size() < 5)
    return store.find_unlisted(words);
  const auto place = store.find({reference->number - kFirstUnlisted});
  if (!place || !place->number.empty())
    throw no_such_record(reference->ref(), "municipalities");
  return MunicipalityLink{"", place->id, place->number, place->name, place->county};
}

template <class Listed>
MunicipalityLink link_of(const Listed& listed) {
  return {"", {}, std::string(listed.number), std::string(listed.name), std::string(listed.county)};
}

template <class Listed>
Municipality new_record(const Listed& listed) {
  Municipality municipality;
  municipality.number = listed.number;
  municipality.name = listed.name;
  municipality.official_name = listed.official_name;
  municipality.county = listed.county;
  return municipality;
}

MunicipalityLink add(Desk& desk, Municipality& municipality) {
  municipality.stamp = desk.new_stamp();
  MunicipalityStore(desk.database()).insert(municipality);
  return {"", municipality.id, municipality.number, municipality.name, municipality.county};
}

MunicipalityLink in_the_log(Desk& desk, const Entry& entry) {
  if (auto listed = MunicipalityStore(desk.database()).find_number(entry.number))
    return *listed;
  Municipality added = new_record(entry);
  MunicipalityLink link = add(desk, added);
  desk.notices.push_back({Message::municipality_added, {added.ref(), added.name}});
  return link;
}

std::string numbered(std::string_view name, std::string_view number) {
  return std::string(name) + " (" + std::string(number) + ")";
}

/// What became of it: "Ålesund (1508)", "Heim (5055), Hitra (5056), Orkland (5059)".
std::string became(const Former& former) {
  if (const Entry* successor = registry::successor_of(former))
    return numbered(successor->name, successor->number);
  std::vector<std::string> parts;
  for (const std::string_view number : former.successors)
    parts.push_back(numbered(registry::by_number(number)->name, number));
  return text::joined(parts);
}

/// With today's, under which it is counted.
MunicipalityLink in_the_log(Desk& desk, const Former& former) {
  MunicipalityStore store(desk.database());
  if (auto listed = store.find_number(former.number))
    return *listed;
  Municipality added = new_record(former);
  added.county_today = registry::county_today(former.number);
  if (const Entry* successor = registry::successor_of(former)) {
    added.successor = store.find_number(successor->number).value_or(MunicipalityLink());
    if (Municipality today = new_record(*successor); !added.successor.id)
      added.successor = add(desk, today);
  }
  desk.notices.push_back({Message::former_added, {added.ref(), added.name, became(former)}});
  return add(desk, added);
}

bool has_number(std::string_view words) {
  return text::has_between(words, '0', '9');
}

/// Another name than the one that was asked for, or another number. A name whose number alone has changed is no other.
template <class Listed>
void say_of_another(Desk& desk, const Found& found, const Listed& answer, std::string_view words) {
  if (const Former* asked = found.former) {
    if (asked->number != answer.number && (asked->name != answer.name || has_number(words)))
      desk.notices.push_back(
          {Message::former_municipality, {asked->name, asked->number, answer.name, answer.number}});
  } else if (found.entry->number != answer.number && has_number(words)) {
    desk.notices.push_back({Message::former_number, {found.entry->name, found.entry->number, answer.number}});
  }
}

template <class Listed>
void refuse_late_name(const Former* asked, const Listed& answer) {
  if (asked != nullptr && asked->name != answer.name)
    throw Error(ErrorKind::invalid,
                Phrase{Message::former_name_is_late,
                       {asked->name, asked->number, static_cast<int>(asked->last_day.year()),
                        numbered(answer.name, answer.number)}},
                Phrase{Message::former_name_is_late_mend, {answer.name}});
}

template <class Listed>
MunicipalityLink answer_with(Desk& desk, const Found& found, const Listed& answer, std::string_view words,
                             LateName late) {
  if (late == LateName::refused)
    refuse_late_name(found.former, answer);
  say_of_another(desk, found, answer, words);
  return in_the_log(desk, answer);
}

/// Of the day. What is undated is of today.
MunicipalityLink find_on(Desk& desk, std::string_view words, const std::optional<Date>& day, LateName late) {
  const Found found = registry::find(words, day);
  if (const Former* former = day ? registry::former_on(found, *day) : nullptr)
    return answer_with(desk, found, *former, words, late);
  const Entry answer = registry::require(words, day);
  return answer_with(desk, found, answer, words, day ? late : LateName::pointed_out);
}

}  // namespace

void resolve_municipality(Desk& desk, MunicipalityLink& link, const std::optional<domain::PartialDate>& date,
                          LateName late) {
  if (link.id || link.given.empty())
    return;
  MunicipalityStore store(desk.database());
  if (auto place = find_place(store, link.given))
    link = *place;
  else
    link = find_on(desk, link.given, date ? std::optional(date->first_day()) : std::nullopt, late);
}

void keep_once(const MunicipalityLink& first, domain::MunicipalityLinks& with) {
  domain::MunicipalityLinks kept;
  for (MunicipalityLink& link : with)
    if (link.id != first.id && std::ranges::find(kept, link.id, &MunicipalityLink::id) == kept.end())
      kept.push_back(std::move(link));
  with = std::move(kept);
}

void ask_again(MunicipalityLink& link) {
  if (link.given.empty() && !link.number.empty())
    link = {.given = link.number};
}

MunicipalityLink find_municipality(storage::Database& database, std::string_view words) {
  MunicipalityStore store(database);
  if (auto place = find_place(store, words))
    return *place;
  if (const Former* former = registry::find(words).former)
    if (auto listed = store.find_number(former->number))
      return *listed;
  const Entry entry = registry::require(words);
  return store.find_number(entry.number).value_or(link_of(entry));
}

std::optional<MunicipalityLink> municipality_named(storage::Database& database, std::string_view words) {
  MunicipalityStore store(database);
  const Found found = registry::find(words);
  if (found.entry == nullptr && found.candidates.empty() && !found.numbered)
    return find_place(store, words);
  return find_municipality(database, words);
}

Entry require_entry(Desk& desk, std::string_view words) {
  const Entry entry = registry::require(words);
  say_of_another(desk, registry::find(words), entry, words);
  return entry;
}

Municipality from_register(const Entry& entry) {
  return new_record(entry);
}

}  // namespace dialogg::app
