#include "app/municipalities.hpp"

#include "app/follow_ups.hpp"
#include "app/references.hpp"
#include "app/scrutiny.hpp"
#include "app/themes.hpp"
#include "domain/error.hpp"
#include "domain/id.hpp"
#include "register/counties.hpp"
#include "register/register.hpp"
#include "storage/municipality_store.hpp"
#include "text/bytes.hpp"
#include "text/unicode.hpp"

namespace dialogg::app {

using domain::Error;
using domain::ErrorKind;
using domain::Municipality;
using domain::MunicipalityLink;
using messages::Message;
using messages::Phrase;
using storage::MunicipalityStore;

namespace {

constexpr std::string_view kUnknownCounty = "?";
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

MunicipalityLink link_of(const registry::Entry& entry) {
  return {"", {}, std::string(entry.number), std::string(entry.name), std::string(entry.county)};
}

Municipality from_register(const registry::Entry& entry) {
  Municipality municipality;
  municipality.number = entry.number;
  municipality.name = entry.name;
  municipality.official_name = entry.official_name;
  municipality.county = entry.county;
  return municipality;
}

void store_new(Desk& desk, Municipality& municipality) {
  municipality.stamp = desk.new_stamp();
  MunicipalityStore(desk.database()).insert(municipality);
}

/// Whether the words are the name of then and now, whose number alone has changed.
bool is_same_name(const registry::Former& former, const registry::Entry& entry, std::string_view words) {
  return former.name == entry.name && !text::has_between(words, '0', '9');
}

/// The register's answer, with a word about a name or a number that is no longer in use.
registry::Entry require_entry(Desk& desk, std::string_view words,
                              const std::optional<domain::Date>& day = {}) {
  const registry::Entry entry = registry::require(words, day);
  if (const registry::Former* former = registry::find(words, day).former;
      former != nullptr && !is_same_name(*former, entry, words))
    desk.notices.push_back(
        {Message::former_municipality, {former->name, former->number, entry.name, entry.number}});
  return entry;
}

void check(Desk& desk, Municipality& municipality) {
  resolve_themes(desk.database(), municipality.themes);
}

void require_county_of(const Municipality& municipality, const std::string& given) {
  if (registry::require_county(given) != municipality.county)
    throw Error(ErrorKind::invalid,
                Phrase{Message::county_is_registers, {municipality.name, municipality.county}});
}

void require_free(MunicipalityStore& store, const Municipality& place) {
  if (const auto taken = store.find_unlisted(place.name); taken && taken->id != place.id)
    throw Error(ErrorKind::conflict, Phrase{Message::municipality_there, {taken->ref(), taken->name}},
                Phrase{Message::use_edit, {taken->ref()}});
  if (const auto found = registry::find(place.name).entry)
    throw Error(ErrorKind::conflict, Phrase{Message::place_is_municipality, {found->name, found->number}},
                Phrase{Message::leave_out_unlisted});
}

/// A place without a number is whatever its user says, but in one of the counties, or in one that is not known.
void check_place(MunicipalityStore& store, Municipality& place) {
  require_free(store, place);
  if (place.county == kUnknownCounty)
    place.county.clear();
  else if (!place.county.empty())
    place.county = registry::require_county(place.county);
  place.official_name = place.name;
}

}  // namespace

void resolve_municipality(Desk& desk, MunicipalityLink& link,
                          const std::optional<domain::PartialDate>& date) {
  if (link.id || link.given.empty())
    return;
  MunicipalityStore store(desk.database());
  if (auto known = store.find_number(link.given))
    link = *known;
  else if (auto place = find_place(store, link.given))
    link = *place;
  else {
    const registry::Entry entry =
        require_entry(desk, link.given, date ? std::optional(date->first_day()) : std::nullopt);
    if (auto listed = store.find_number(entry.number)) {
      link = *listed;
      return;
    }
    Municipality added = from_register(entry);
    store_new(desk, added);
    desk.notices.push_back({Message::municipality_added, {added.ref(), added.name}});
    link = {"", added.id, added.number, added.name, added.county};
  }
}

void keep_once(const MunicipalityLink& first, domain::MunicipalityLinks& with) {
  domain::MunicipalityLinks kept;
  for (MunicipalityLink& link : with)
    if (link.id != first.id && std::ranges::find(kept, link.id, &MunicipalityLink::id) == kept.end())
      kept.push_back(std::move(link));
  with = std::move(kept);
}

MunicipalityLink find_municipality(storage::Database& database, std::string_view words) {
  MunicipalityStore store(database);
  if (auto place = find_place(store, words))
    return *place;
  const registry::Entry entry = registry::require(words);
  return store.find_number(entry.number).value_or(link_of(entry));
}

std::optional<MunicipalityLink> municipality_named(storage::Database& database, std::string_view words) {
  MunicipalityStore store(database);
  const registry::Found found = registry::find(words);
  if (found.entry == nullptr && found.candidates.empty() && !found.numbered)
    return find_place(store, words);
  return find_municipality(database, words);
}

namespace {

/// A name that is nowhere in the register may be that of a place which is no municipality.
registry::Entry require_listed(Desk& desk, const std::string& words) {
  const registry::Found found = registry::find(words);
  try {
    return require_entry(desk, words);
  } catch (Error& error) {
    const Phrase unlisted{Message::add_unlisted_mend};
    if (found.candidates.empty() && !found.numbered)
      error.hint = found.nearest ? Phrase{Message::two_sentences, {*error.hint, unlisted}} : unlisted;
    throw;
  }
}

}  // namespace

Added add_municipality(Desk& desk, Municipality& municipality) {
  Municipality added = from_register(require_listed(desk, municipality.name));
  if (!municipality.county.empty())
    require_county_of(added, municipality.county);
  added.note = municipality.note;
  added.themes = municipality.themes;
  added.challenges = municipality.challenges;
  check(desk, added);
  MunicipalityStore store(desk.database());
  if (const auto link = store.find_number(added.number)) {
    municipality = *store.find(link->id);
    const bool differs = (!added.note.empty() && added.note != municipality.note) ||
                         (!added.themes.empty() && added.themes != municipality.themes) ||
                         (!added.challenges.empty() && added.challenges != municipality.challenges);
    if (differs)
      throw Error(ErrorKind::conflict,
                  Phrase{Message::municipality_there, {municipality.ref(), municipality.name}},
                  Phrase{Message::use_edit, {municipality.ref()}});
    return Added::was_there;
  }
  store_new(desk, added);
  municipality = added;
  desk.operation.touch(municipality.ref());
  scrutinise(desk, municipality, {});
  return Added::yes;
}

void add_unlisted(Desk& desk, Municipality& place) {
  if (place.county.empty())
    throw Error(ErrorKind::invalid, Message::place_without_county);
  MunicipalityStore store(desk.database());
  check_place(store, place);
  check(desk, place);
  store_new(desk, place);
  desk.operation.touch(place.ref());
  scrutinise(desk, place, {});
}

Municipality require_municipality(storage::Database& database, std::string_view ref) {
  const MunicipalityLink link = find_municipality(database, ref);
  if (!link.id)
    throw no_such_record(link.ref(), "municipalities");
  return *MunicipalityStore(database).find(link.id);
}

void edit_municipality(Desk& desk, Municipality& municipality) {
  MunicipalityStore store(desk.database());
  if (municipality.number.empty())
    check_place(store, municipality);
  else if (const Municipality before = *store.find(municipality.id); before.name != municipality.name)
    throw Error(ErrorKind::invalid, Phrase{Message::name_is_registers, {before.ref(), before.name}});
  else
    require_county_of(before, municipality.county);
  check(desk, municipality);
  municipality.stamp.updated_at = desk.operation.now();
  store.update(municipality);
  desk.operation.touch(municipality.ref());
  scrutinise(desk, municipality, {});
}

void remove_municipality(Desk& desk, const Municipality& municipality) {
  MunicipalityStore store(desk.database());
  require_unused(municipality.ref(), store.used_by(municipality.id).value_or(""));
  if (const auto shared = store.shares(municipality.id))
    throw Error(
        ErrorKind::conflict, Phrase{Message::record_is_used_by, {municipality.ref(), *shared}},
        Phrase{Message::used_mend, {*shared, Phrase{Message::mend_not_with, {*shared, municipality.name}}}});
  require_without_follow_ups(desk.database(), municipality.ref(), domain::MunicipalityId::letter,
                             municipality.id.value);
  store.remove(municipality.id);
  desk.operation.touch(municipality.ref());
}

}  // namespace dialogg::app
