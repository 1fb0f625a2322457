#include <fmt/format.h>

#include "domain/dates/calendar_names.hpp"
#include "domain/dates/dates.hpp"
#include "domain/dates/weeks.hpp"
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
  for (const PartialDate& candidate : {day, month, year})
    if (candidate.first_day() == period.begin && candidate.last_day() == period.last_day())
      return candidate;
  return std::nullopt;
}

/// So many months from the first of one of a year's equal parts.
bool is_part(const Period& period, int months) {
  const int month = static_cast<int>(static_cast<unsigned>(period.begin.month())) - 1;
  return period.begin.day() == chrono::day(1) && month % months == 0 &&
         period.end == period.begin + chrono::months(months);
}

/// "3. kvartal 2026"; nothing where the period is no such part of a year.
std::optional<messages::Phrase> as_part_of_year(const Period& period) {
  constexpr int kQuarter = 3, kTertial = 4, kHalf = 6;
  const int year = static_cast<int>(period.begin.year());
  const int month = static_cast<int>(static_cast<unsigned>(period.begin.month())) - 1;
  if (is_part(period, kQuarter))
    return messages::Phrase(Message::quarter_of_year, {month / kQuarter + 1, year});
  if (is_part(period, kTertial))
    return messages::Phrase(Message::tertial_of_year, {month / kTertial + 1, year});
  if (is_part(period, kHalf))
    return messages::Phrase(Message::half_of_year, {month / kHalf + 1, year});
  return std::nullopt;
}

std::optional<messages::Phrase> as_week(const Period& period) {
  const Week week = week_of(period.begin);
  if (days_of(week) != period)
    return std::nullopt;
  return messages::Phrase(Message::week_of_year, {week.number, static_cast<int>(week.year)});
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

messages::Argument long_date(const PartialDate& date) {
  return messages::Named{long_date(Language::bokmaal, date), long_date(Language::nynorsk, date),
                         long_date(Language::english, date)};
}

std::string period_name(Language language, const Period& period) {
  for (const auto& named : {as_part_of_year(period), as_week(period)})
    if (named)
      return messages::say(language, *named);
  if (const auto date = as_one_date(period))
    return plain_date(language, *date);
  return fmt::format("{} – {}", plain_date(language, PartialDate::of(period.begin)),
                     plain_date(language, PartialDate::of(period.last_day())));
}

messages::Argument period_name(const Period& period) {
  return messages::Named{period_name(Language::bokmaal, period), period_name(Language::nynorsk, period),
                         period_name(Language::english, period)};
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
