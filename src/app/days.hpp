#pragma once
// Days that are read from the day of their record.

#include <optional>
#include <string>

#include "app/desk.hpp"
#include "domain/dates/date.hpp"

namespace dialogg::app {

/// Gives a day that was given without a year (its `words`, which are emptied) the first one not before the record's own;
/// one without a date of its own is of today. Warns where it is far away.
void settle_day(Desk& desk, std::optional<domain::Date>& day, std::string& words,
                const std::optional<domain::PartialDate>& record);

}  // namespace dialogg::app
