#pragma once
// The options by which a list or a report is narrowed, as typed. What they mean in a log:
// commands/filtering.hpp.

#include <optional>
#include <string>
#include <vector>

#include "domain/date.hpp"
#include "domain/example.hpp"
#include "forms/field.hpp"

namespace dialogg::forms {

struct FilterWords {
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
Fields filter_fields(FilterWords& words, const Reading& reading);

/// Those of filter_fields() that were given.
std::vector<std::string> given_names(const FilterWords& words);

}  // namespace dialogg::forms
