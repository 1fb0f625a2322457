#pragma once
// The options by which a list or a report is narrowed, as typed. What they mean in a log:
// viewing/filtering.hpp.

#include <optional>
#include <string>
#include <vector>

#include "domain/dates/date.hpp"
#include "domain/example.hpp"
#include "records/field.hpp"

namespace dialogg::records {

struct FilterValues {
  std::string municipality;
  std::string county;
  std::optional<domain::GroupId> group;
  std::vector<std::string> themes;
  std::optional<domain::Period> period;
  std::optional<domain::PartialDate> since, until;  // both included
  std::string status;                               // a word of the kind's own vocabulary
  std::optional<domain::Level> level;
};

/// --municipality, --county, --group, --theme, --period, --since, --until, --status, --level.
Fields filter_fields(FilterValues& given, const Reading& reading);

/// Those of filter_fields() that were given.
std::vector<std::string> given_names(const FilterValues& given);

}  // namespace dialogg::records
