#pragma once
// Dates, periods, clock times and durations the way people type and read them, in the three languages.
// What is read is read in any language, whatever the program speaks. Never a guess: what is ambiguous or not
// understood is Error{invalid} with the forms that are understood.

#include <optional>
#include <string>
#include <string_view>

#include "domain/dates/date.hpp"
#include "messages/language.hpp"

namespace dialogg::domain {

/// Which way a weekday, or a date without a year, is read from today.
enum class Direction {
  past,    // the nearest one not after today
  future,  // the nearest one not before today; a weekday that is today means today
};

/// `2026-12-03`, `3.12.2026`, `3.12.`, `3. desember [2026]`, `3 December`, today/i dag, yesterday/i går,
/// tomorrow/i morgen, weekday names (alone, or before a date that they must agree with), `-3d`, `+2w`.
/// Years 1900 to 2199, of four digits. Whether the day may be in the past or the future is the caller's business.
Date read_date(std::string_view text, Date today, Direction direction);

/// A date as above, or only a month (`2026-12`, `desember 2026`, `12.2026`; without a year,
/// `desember`, the nearest in the direction, this month included) or a year (`2026`).
PartialDate read_partial_date(std::string_view text, Date today, Direction direction);

/// `2026`, `2026-Q3`, `2026-09`, `2026-09-03`, `2026-07..2026-09`, this-/last-/next-quarter, this-/last-/next-year,
/// and their Norwegian words (`dette kvartalet`, `3. kvartal 2026`, …); today, `-7d` and whole dates as above, but
/// none that needs a direction. Reads what period_name() writes. Ends included as written, excluded in the Period.
Period read_period(std::string_view text, Date today);

/// "14:00", "9.30", "kl. 14" -> "14:00", "09:30", "14:00".
std::string read_clock_time(std::string_view text);

/// "2h", "2h30m", "90m", "90 min", "1,5 t", "2 timer", "90" -> minutes, 1 to 10,080.
int read_duration(std::string_view text);

/// "torsdag 3. desember 2026", "Thursday 3 December 2026"; "desember 2026"; "2026".
std::string long_date(messages::Language language, const PartialDate& date);
/// Without the weekday: "3. desember 2026".
std::string plain_date(messages::Language language, const PartialDate& date);
/// "3. kvartal 2026", "2026", "september 2026", "1. juli 2026 – 14. august 2026"; en: "Q3 2026".
std::string period_name(messages::Language language, const Period& period);
/// "2 timer 30 min", "2 hours 30 min".
std::string duration_name(messages::Language language, int minutes);

}  // namespace dialogg::domain
