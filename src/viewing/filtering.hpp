#pragma once
// From the filter options as typed to what they mean in a log: the same for lists and reports.

#include <string_view>

#include "domain/filter.hpp"
#include "records/filter_fields.hpp"
#include "storage/database/database.hpp"

namespace dialogg::viewing {

/// A municipality that the register knows but the log does not has id 0, which matches nothing. `kind` is
/// what is narrowed ("visits"): it says what --status may be.
/// Error{usage}: --period beside --since or --until, a kind without a status. Error{invalid}: an unknown
/// theme, county or status; --since after --until. Error{not_found}: the municipality, the group.
domain::Filter to_filter(storage::Database& database, const records::FilterValues& given,
                         std::string_view kind);

}  // namespace dialogg::viewing
