#pragma once
// Dates, periods, clock times and durations the way people type and read them, in the three languages.
// What is read is read in any language, whatever the program speaks. Never a guess: what is ambiguous or not
// understood is Error{invalid} with the forms that are understood.

#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "domain/dates/date.hpp"
#include "messages/language.hpp"
#include "messages/message.hpp"

namespace dialogg::domain {

/// Which way a weekday, or a date without a year, is read from a day.
enum class Direction {
  past,    // the last one not after it; refused where the next lies ahead within half a year and was meant so
  latest,  // the last one not after it
  future,  // the first one not before it
};

/// What a date that leaves something out is read from.
struct Standpoint {
  Date today;           // i dag, +2w, fredag
  Direction direction;  // of a weekday, and of a year that is left out
  /// The day of what the date belongs to: a year that is left out is read from it instead of from today.
  std::optional<Date> record = {};
  bool either_way = false;  // the year nearest to that day, before or after
  /// Gets what should be looked at: a year that was not typed puts the date more than nine months away. May be empty.
  std::function<void(const messages::Phrase&)> warn = {};
};

/// `2026-12-03`, `3.12.2026`, `3.12.26`, `3.12.`, `3. desember [2026]`, `3 December`, today/i dag, yesterday/i går,
/// tomorrow/i morgen, weekday names (alone; before a date or a week that they belong to: `mandag uke 49`, `2026-W49-1`;
/// after forrige, neste, sist, førstkommende), `-3d`, `+2w`, `+3m`. Years 1900 to 2199; of two digits, those up to 30
/// years ahead. What has two meanings (neste fredag, on a Monday) is refused with both. Whether the day may be in the
/// past or the future is the caller's business.
Date read_date(std::string_view text, const Standpoint& standpoint);
Date read_date(std::string_view text, Date today, Direction direction);

/// A date as above, or only a month (`2026-12`, `desember 2026`, `12.2026`; without a year, `desember`, this month
/// included) or a year (`2026`).
PartialDate read_partial_date(std::string_view text, const Standpoint& standpoint);
PartialDate read_partial_date(std::string_view text, Date today, Direction direction);

/// Whether it is a date that says no year.
bool lacks_year(std::string_view text);

/// `2026`, `2026-Q3`, `3. kvartal`, `2026-T1`, `1. tertial`, `2026-H1`, `første halvår`, `2026-09`, `september`,
/// `2026-W49`, `uke 49`, `2026-09-03`, `2026-07..2026-09`; this, last and next month, quarter, year, … (`dette
/// kvartalet`); today, `-7d` and whole dates as above. Without a year, the last one that has begun. Reads what
/// period_name() writes. Ends included as written, excluded in the Period.
Period read_period(std::string_view text, Date today,
                   const std::function<void(const messages::Phrase&)>& warn = {});

/// "14:00", "9.30", "kl. 14" -> "14:00", "09:30", "14:00".
std::string read_clock_time(std::string_view text);

/// "2h", "2h30m", "90m", "90 min", "1,5 t", "2 timer", "90" -> minutes, 1 to 10,080.
int read_duration(std::string_view text);

/// "torsdag 3. desember 2026", "Thursday 3 December 2026"; "desember 2026"; "2026".
std::string long_date(messages::Language language, const PartialDate& date);
/// Without the weekday: "3. desember 2026".
std::string plain_date(messages::Language language, const PartialDate& date);
/// long_date() as a message's argument.
messages::Argument long_date(const PartialDate& date);
/// "3. kvartal 2026", "1. tertial 2026", "2. halvår 2026", "uke 49, 2026", "2026", "september 2026", "1. juli 2026 – 14.
/// august 2026"; en: "Q3 2026", "T1 2026".
std::string period_name(messages::Language language, const Period& period);
messages::Argument period_name(const Period& period);
/// "2 timer 30 min", "2 hours 30 min".
std::string duration_name(messages::Language language, int minutes);

}  // namespace dialogg::domain
