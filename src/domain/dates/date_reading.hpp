#pragma once
// What reading a date and reading a period share. Others use dates.hpp.

#include <optional>
#include <string_view>

#include "domain/dates/date.hpp"
#include "domain/dates/dates.hpp"

namespace dialogg::domain {

constexpr std::chrono::year kFirstYear{1900};
constexpr std::chrono::year kLastYear{2199};

/// The day, month or year that `text` means; nothing where it is not understood. Without a direction,
/// weekdays and dates without a year are not understood. Throws Error{invalid} for what is understood and
/// cannot be: a day that does not exist, a year of two digits or outside kFirstYear to kLastYear, a weekday
/// that is not the date's, a date with slashes.
std::optional<PartialDate> understand_date(std::string_view text, Date today,
                                           std::optional<Direction> direction);

}  // namespace dialogg::domain
