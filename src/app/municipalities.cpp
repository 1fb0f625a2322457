#include "app/municipalities.hpp"

#include "app/follow_ups.hpp"
#include "app/municipality_links.hpp"
#include "app/references.hpp"
#include "app/scrutiny.hpp"
#include "app/themes.hpp"
#include "domain/error.hpp"
#include "domain/id.hpp"
#include "register/counties.hpp"
#include "register/register.hpp"
#include "storage/municipality_store.hpp"
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
void insert(Desk& desk, Municipality& municipality) {
  municipality.stamp = desk.new_stamp();
  MunicipalityStore(desk.database()).insert(municipality);
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
  insert(desk, added);
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
  insert(desk, place);
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
