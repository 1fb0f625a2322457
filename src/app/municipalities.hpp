#pragma once
// Municipalities in the log, and places that are none.

#include <string_view>

#include "app/desk.hpp"
#include "domain/municipality.hpp"

namespace dialogg::app {

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
