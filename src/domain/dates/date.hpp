#pragma once
// Dates as far as they are known, and periods. Reading and writing them in words: dates.hpp.

#include <chrono>
#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace dialogg::domain {

using Date = std::chrono::year_month_day;

/// ISO 8601: "2026-12-03".
std::string iso(Date date);

/// The same day so many months on (back: negative), or that month's last where it has no such day.
Date months_from(Date date, int months);

/// A day; or only its month, or only its year, where no more is known. Text and database: "2026-12-03",
/// "2026-12", "2026", which sort as text in the order of time.
struct PartialDate {
  std::chrono::year year{};
  std::optional<std::chrono::month> month;
  std::optional<std::chrono::day> day;  // only with a month

  auto operator<=>(const PartialDate&) const = default;  // NOLINT(modernize-use-nullptr): not a pointer
  std::string iso() const;
  Date first_day() const;
  Date last_day() const;
  /// Nothing where only the month or the year is known.
  std::optional<Date> date() const;
  static PartialDate of(Date date) { return {date.year(), date.month(), date.day()}; }
};

/// From ISO 8601, full or shortened; nothing where the text is not that or the day does not exist.
std::optional<PartialDate> partial_date_from_iso(std::string_view text);
std::optional<Date> date_from_iso(std::string_view text);

/// The days from `begin` up to, not including, `end`. A partial date lies in it where all of its days do.
struct Period {
  Date begin;
  Date end;

  bool operator==(const Period&) const = default;
  Date last_day() const { return std::chrono::sys_days(end) - std::chrono::days(1); }
};

Period period_of(const PartialDate& date);

}  // namespace dialogg::domain
