#include "domain/dates/date.hpp"

#include <fmt/format.h>

#include <charconv>

#include "text/ascii.hpp"

namespace dialogg::domain {

namespace chrono = std::chrono;

namespace {

int year_number(chrono::year year) {
  return static_cast<int>(year);
}
unsigned month_number(chrono::month month) {
  return static_cast<unsigned>(month);
}

/// Digits alone, all of them; nothing otherwise, so that no sign and no space slips through.
std::optional<int> digits(std::string_view text) {
  if (!text::is_digits(text))
    return std::nullopt;
  int number = 0;
  std::from_chars(text.data(), text.data() + text.size(), number);
  return number;
}

constexpr std::size_t kYearLength = 4, kMonthLength = 7, kDayLength = 10;

bool has_hyphens(std::string_view text) {
  return (text.size() < kMonthLength || text[kYearLength] == '-') &&
         (text.size() < kDayLength || text[kMonthLength] == '-');
}

}  // namespace

std::string iso(Date date) {
  return fmt::format("{:04}-{:02}-{:02}", year_number(date.year()), month_number(date.month()),
                     static_cast<unsigned>(date.day()));
}

Date months_from(Date date, int months) {
  const Date there = date + chrono::months(months);
  return there.ok() ? there : Date(there.year() / there.month() / chrono::last);
}

Period period_of(const PartialDate& date) {
  return {date.first_day(), chrono::sys_days(date.last_day()) + chrono::days(1)};
}

std::string PartialDate::iso() const {
  if (const auto whole = date())
    return domain::iso(*whole);
  return month ? fmt::format("{:04}-{:02}", year_number(year), month_number(*month))
               : fmt::format("{:04}", year_number(year));
}

Date PartialDate::first_day() const {
  return {year, month.value_or(chrono::January), month ? day.value_or(chrono::day(1)) : chrono::day(1)};
}

Date PartialDate::last_day() const {
  if (const auto whole = date())
    return *whole;
  return year / month.value_or(chrono::December) / chrono::last;
}

std::optional<Date> PartialDate::date() const {
  if (!month || !day)
    return std::nullopt;
  return Date{year, *month, *day};
}

std::optional<PartialDate> partial_date_from_iso(std::string_view text) {
  if ((text.size() != kYearLength && text.size() != kMonthLength && text.size() != kDayLength) ||
      !has_hyphens(text))
    return std::nullopt;
  const auto year = digits(text.substr(0, 4));
  const auto month = text.size() >= kMonthLength ? digits(text.substr(5, 2)) : 1;
  const auto day = text.size() == kDayLength ? digits(text.substr(8, 2)) : 1;
  if (!year || !month || !day)
    return std::nullopt;
  const Date first(chrono::year(*year), chrono::month(static_cast<unsigned>(*month)),
                   chrono::day(static_cast<unsigned>(*day)));
  if (!first.ok())
    return std::nullopt;
  PartialDate date{.year = first.year(), .month = {}, .day = {}};
  if (text.size() >= kMonthLength)
    date.month = first.month();
  if (text.size() == kDayLength)
    date.day = first.day();
  return date;
}

std::optional<Date> date_from_iso(std::string_view text) {
  const auto date = partial_date_from_iso(text);
  return date ? date->date() : std::nullopt;
}

}  // namespace dialogg::domain
