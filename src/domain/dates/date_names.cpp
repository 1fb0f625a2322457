#include <fmt/format.h>

#include "domain/dates/calendar_names.hpp"
#include "domain/dates/dates.hpp"
#include "messages/message.hpp"

namespace dialogg::domain {

namespace chrono = std::chrono;
using messages::Language;
using messages::Message;

namespace {

std::string with_weekday(Language language, Date date) {
  const chrono::weekday weekday{chrono::sys_days(date)};
  return fmt::format("{} {}", weekday_name(language, weekday), plain_date(language, PartialDate::of(date)));
}

/// Where the period is a day, a month or a year of the calendar.
std::optional<PartialDate> as_one_date(const Period& period) {
  const PartialDate day = PartialDate::of(period.begin);
  const PartialDate month{day.year, day.month, {}};
  const PartialDate year{day.year, {}, {}};
  const Date last = chrono::sys_days(period.end) - chrono::days(1);
  for (const PartialDate& candidate : {day, month, year})
    if (candidate.first_day() == period.begin && candidate.last_day() == last)
      return candidate;
  return std::nullopt;
}

/// 1 to 4; 0 where the period is no quarter.
unsigned quarter_number(const Period& period) {
  const unsigned month = static_cast<unsigned>(period.begin.month());
  const Date end = chrono::year_month(period.begin.year(), period.begin.month()) / 1 + chrono::months(3);
  return period.begin.day() == chrono::day(1) && month % 3 == 1 && period.end == end ? (month + 2) / 3 : 0;
}

}  // namespace

std::string long_date(Language language, const PartialDate& date) {
  const auto day = date.date();
  return day ? with_weekday(language, *day) : plain_date(language, date);
}

std::string plain_date(Language language, const PartialDate& date) {
  const int year = static_cast<int>(date.year);
  if (!date.month)
    return std::to_string(year);
  const std::string_view month = month_name(language, *date.month);
  if (!date.day)
    return fmt::format("{} {}", month, year);
  return messages::say(
      language, {Message::day_month_year, {static_cast<int>(static_cast<unsigned>(*date.day)), month, year}});
}

std::string period_name(Language language, const Period& period) {
  const int year = static_cast<int>(period.begin.year());
  if (const unsigned quarter = quarter_number(period); quarter != 0)
    return messages::say(language, {Message::quarter_of_year, {static_cast<int>(quarter), year}});
  if (const auto date = as_one_date(period))
    return plain_date(language, *date);
  const Date last = chrono::sys_days(period.end) - chrono::days(1);
  return fmt::format("{} – {}", plain_date(language, PartialDate::of(period.begin)),
                     plain_date(language, PartialDate::of(last)));
}

std::string duration_name(Language language, int minutes) {
  const int hours = minutes / 60;
  const messages::Phrase hour_phrase =
      hours == 1 ? messages::Phrase(Message::one_hour) : messages::Phrase(Message::some_hours, {hours});
  const messages::Phrase minute_phrase(Message::some_minutes, {minutes % 60});
  if (hours == 0)
    return messages::say(language, minute_phrase);
  if (minutes % 60 == 0)
    return messages::say(language, hour_phrase);
  return fmt::format("{} {}", messages::say(language, hour_phrase), messages::say(language, minute_phrase));
}

}  // namespace dialogg::domain
