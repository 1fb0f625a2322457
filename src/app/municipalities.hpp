#pragma once
// Municipalities in the log: found in the register, added on first use.

#include <optional>
#include <string_view>

#include "app/desk.hpp"
#include "domain/municipality.hpp"

namespace dialogg::app {

/// Finds what `link.given` means and fills the link; nothing to do where it is filled or empty. A
/// municipality of the register that is not in the log yet is added (a notice). A former name answers with
/// its successor (a notice); the date of what is recorded tells which of several had the name then. Error{not_found} as
/// registry::require; unlisted places are found by reference (K10003) and by their exact name.
void resolve_municipality(Desk& desk, domain::MunicipalityLink& link,
                          const std::optional<domain::PartialDate>& date = {});

/// Drops from `with` what is `first` already, or stands there before.
void keep_once(const domain::MunicipalityLink& first, domain::MunicipalityLinks& with);

/// The same for all that a record is of. One that is named twice is kept once.
template <class Record>
void resolve_municipalities(Desk& desk, Record& record) {
  resolve_municipality(desk, record.municipality, record.date);
  for (domain::MunicipalityLink& link : record.with) resolve_municipality(desk, link, record.date);
  keep_once(record.municipality, record.with);
}

/// The same for readers: a municipality that the register knows but the log does not has id 0.
domain::MunicipalityLink find_municipality(storage::Database& database, std::string_view words);
/// The same; nothing where no municipality or place goes by these words. Error{not_found} where several do.
std::optional<domain::MunicipalityLink> municipality_named(storage::Database& database,
                                                           std::string_view words);

enum class Added { yes, was_there };

/// By number or name (`municipality.name` as typed). One that is there already with the same, or no, other
/// fields is was_there; with fields that differ it is Error{conflict}, naming `edit`. Error{invalid}: a county
/// that is not the register's.
Added add_municipality(Desk& desk, domain::Municipality& municipality);
/// A place that is not in the register. Error{invalid} without a county, or one that there is not;
/// Error{conflict} where it is in the register or in the log.
void add_unlisted(Desk& desk, domain::Municipality& place);

/// By reference. Error{not_found}.
domain::Municipality require_municipality(storage::Database& database, std::string_view ref);
/// Error{invalid}: a name or county that is the register's to change; Error{conflict}: a place's name is taken.
void edit_municipality(Desk& desk, domain::Municipality& municipality);
/// Error{conflict}, naming a record that points at it.
void remove_municipality(Desk& desk, const domain::Municipality& municipality);

}  // namespace dialogg::app
