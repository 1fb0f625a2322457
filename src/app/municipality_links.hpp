#pragma once
// Which municipality the words mean: found in the register, added to the log on first use.

#include <optional>
#include <string_view>
#include <type_traits>

#include "app/desk.hpp"
#include "domain/meeting.hpp"
#include "domain/municipality.hpp"
#include "register/register.hpp"

namespace dialogg::app {

/// Of what is held, a former name after its last day is refused, not only pointed out: it cannot have been there.
enum class LateName { pointed_out, refused };

/// Finds what `link.given` means and fills the link; nothing to do where it is filled or empty. A municipality of the
/// register that is not in the log yet is added (a notice). With the day of what is recorded it is the one of that day: Skodje in
/// 2018, and its number of then. Without a day, or later, a former name answers with its successor (a notice).
/// Error{not_found} as registry::require; Error{invalid} for a late name. Unlisted places are found by reference (K10003)
/// and by their exact name.
void resolve_municipality(Desk& desk, domain::MunicipalityLink& link,
                          const std::optional<domain::PartialDate>& date = {},
                          LateName late = LateName::pointed_out);

/// Lets resolve_municipality() look for it anew, by its number.
void ask_again(domain::MunicipalityLink& link);

/// Drops from `with` what is `first` already, or stands there before.
void keep_once(const domain::MunicipalityLink& first, domain::MunicipalityLinks& with);

/// The same for all that a record is of. One that is named twice is kept once.
template <class Record>
void resolve_municipalities(Desk& desk, Record& record) {
  const LateName late = std::is_same_v<Record, domain::Meeting> ? LateName::refused : LateName::pointed_out;
  resolve_municipality(desk, record.municipality, record.date, late);
  for (domain::MunicipalityLink& link : record.with) resolve_municipality(desk, link, record.date, late);
  keep_once(record.municipality, record.with);
}

/// Of a record whose day is another one now: lets resolve_municipalities() find out which ones of that day they are.
template <class Record>
void ask_again(Record& record) {
  ask_again(record.municipality);
  for (domain::MunicipalityLink& link : record.with) ask_again(link);
}

/// For readers: a municipality that the register knows but the log does not has id 0. A former name is the former one where
/// the log has it, else its successor.
domain::MunicipalityLink find_municipality(storage::Database& database, std::string_view words);
/// The same; nothing where no municipality or place goes by these words. Error{not_found} where several do.
std::optional<domain::MunicipalityLink> municipality_named(storage::Database& database,
                                                           std::string_view words);

/// The register's answer for a record without a day, with a notice about a name or a number that is no longer in use.
registry::Entry require_entry(Desk& desk, std::string_view words);

domain::Municipality from_register(const registry::Entry& entry);

}  // namespace dialogg::app
