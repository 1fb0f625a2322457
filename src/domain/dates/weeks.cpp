#include "domain/dates/weeks.hpp"

namespace dialogg::domain {

namespace chrono = std::chrono;

namespace {

chrono::sys_days monday_of_first_week(chrono::year year) {
  const chrono::sys_days fourth = year / chrono::January / 4;  // always in week 1
  return fourth - (chrono::weekday(fourth) - chrono::Monday);
}

}  // namespace

Week week_of(Date date) {
  const chrono::sys_days day(date);
  const chrono::sys_days thursday = day - (chrono::weekday(day) - chrono::Monday) + chrono::days(3);
  const chrono::year year = Date(thursday).year();
  return {year, static_cast<int>((thursday - monday_of_first_week(year)).count() / 7) + 1};
}

std::optional<Period> days_of(const Week& week) {
  if (week.number < 1 || week.number > 53)
    return std::nullopt;
  const chrono::sys_days monday = monday_of_first_week(week.year) + chrono::weeks(week.number - 1);
  if (monday >= monday_of_first_week(week.year + chrono::years(1)))
    return std::nullopt;
  return Period{monday, monday + chrono::weeks(1)};
}

}  // namespace dialogg::domain
