#pragma once
// What reading a date and reading a period share. Others use dates.hpp.

#include <optional>
#include <string_view>

#include "domain/dates/date.hpp"
#include "domain/dates/dates.hpp"

namespace dialogg::domain {

constexpr std::chrono::year kFirstYear{1900};
constexpr std::chrono::year kLastYear{2199};

/// The day, month or year that `text` means; nothing where it is not understood. Throws Error{invalid} for what is
/// understood and cannot be: a day that does not exist, a year outside kFirstYear to kLastYear, a weekday that is not the
/// date's, a date with slashes, a week without its day; and as look_at_year().
std::optional<PartialDate> understand_date(std::string_view text, const Standpoint& standpoint);

/// The same for a date that says all: weekdays alone and dates without a year are not understood.
std::optional<PartialDate> understand_whole_date(std::string_view text, Date today);

}  // namespace dialogg::domain
