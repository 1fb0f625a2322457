#include "domain/dates/date_reading.hpp"

#include <algorithm>

#include "domain/dates/calendar_names.hpp"
#include "domain/dates/relative_dates.hpp"
#include "domain/dates/weeks.hpp"
#include "domain/dates/written_date.hpp"
#include "domain/dates/year_choice.hpp"
#include "domain/error.hpp"
#include "text/ascii.hpp"
#include "text/bytes.hpp"
#include "text/unicode.hpp"

namespace dialogg::domain {

namespace chrono = std::chrono;
using messages::Message;
using messages::Phrase;

namespace {

[[noreturn]] void refuse(Message message, std::string_view text) {
  throw Error(ErrorKind::invalid, {message, {text}}, Phrase(Message::date_forms));
}

/// `#` in the shape stands for a digit.
bool has_shape(std::string_view text, std::string_view shape) {
  return std::ranges::equal(text, shape, [](char c, char expected) {
    return expected == '#' ? text::is_ascii_digit(c) : c == expected;
  });
}

bool looks_like_iso(std::string_view text) {
  return has_shape(text, "####-##-##") || has_shape(text, "####-##") || has_shape(text, "####");
}

std::optional<Period> days_of_week(const WrittenDate& written, chrono::year year) {
  const auto week = days_of({year, written.week});
  if (!week || !written.weekday)
    return week;
  return period_of(PartialDate::of(chrono::sys_days(week->begin) + (*written.weekday - chrono::Monday)));
}

std::optional<PartialDate> day_or_month(const WrittenDate& written, chrono::year year) {
  PartialDate date{.year = year, .month = chrono::month(static_cast<unsigned>(written.month)), .day = {}};
  if (written.day)
    date.day = chrono::day(static_cast<unsigned>(*written.day));
  return date.first_day().ok() ? std::optional(date) : std::nullopt;
}

/// In this year; nothing where it has no such days.
std::optional<Period> days_in(const WrittenDate& written, chrono::year year) {
  if (written.week > 0)
    return days_of_week(written, year);
  const auto date = day_or_month(written, year);
  return date ? std::optional(period_of(*date)) : std::nullopt;
}

chrono::year checked_year(const WrittenDate& written, std::string_view text, Date today) {
  if (written.year->digits > 4)
    refuse(Message::date_year_out_of_range, text);
  if (written.year->digits == 4)
    return chrono::year(written.year->value);
  const auto year = with_century(written.year->value, today);
  if (!year || (!written.day && written.week == 0))
    refuse(Message::date_two_digit_year, text);
  return *year;
}

/// A period of written days is one of them, or a month.
PartialDate date_of(const Period& days) {
  const PartialDate first = PartialDate::of(days.begin);
  return days.last_day() == days.begin ? first : PartialDate{first.year, first.month, {}};
}

messages::Argument in_words(const Period& days) {
  return long_date(date_of(days));
}

Period days_meant(const WrittenDate& written, std::string_view text, const Standpoint& standpoint) {
  const auto in = [&written](chrono::year year) { return days_in(written, year); };
  const auto days =
      written.year ? in(checked_year(written, text, standpoint.today)) : nearest(in, standpoint);
  if (!days)
    refuse(Message::date_does_not_exist, text);
  if (written.weekday && chrono::weekday(chrono::sys_days(days->begin)) != *written.weekday)
    refuse(Message::date_wrong_weekday, text);
  if (!written.year && (written.week == 0 || written.weekday))
    look_at_year(text, *days, in, standpoint, in_words);
  return *days;
}

[[noreturn]] void refuse_week(const Period& days, int number, std::string_view text) {
  const auto said = [](Date day) { return long_date(PartialDate::of(day)); };
  throw Error(ErrorKind::invalid, {Message::date_is_week, {text, said(days.begin), said(days.last_day())}},
              Phrase{Message::date_is_week_mend, {number, iso(days.begin)}});
}

PartialDate resolve(const WrittenDate& written, std::string_view text, const Standpoint& standpoint) {
  const Period days = days_meant(written, text, standpoint);
  if (written.week > 0 && !written.weekday)
    refuse_week(days, written.week, text);
  return date_of(days);
}

/// Without its full stop, for "fre.".
std::optional<chrono::weekday> weekday_alone(std::string_view words) {
  return weekday_named(words.ends_with('.') ? words.substr(0, words.size() - 1) : words);
}

std::optional<PartialDate> in_words(std::string_view text, const Standpoint& standpoint, bool whole) {
  const std::string words = simplified(text);
  if (words.find('/') != words.npos && text::has_between(words, '0', '9'))
    refuse(Message::date_slash, text);
  if (const auto date = relative_date(words, text, standpoint.today))
    return PartialDate::of(*date);
  if (const auto weekday = weekday_alone(words); weekday && !whole)
    return PartialDate::of(nearest_weekday(*weekday, standpoint.today, standpoint.direction));
  const auto written = take_apart(words);
  if (!written || (!written->year && whole))
    return std::nullopt;
  return resolve(*written, text, standpoint);
}

std::optional<PartialDate> understand(std::string_view text, const Standpoint& standpoint, bool whole) {
  text = text::trim(text);
  const bool shaped = looks_like_iso(text);
  const auto date = shaped ? partial_date_from_iso(text) : in_words(text, standpoint, whole);
  if (!date && shaped)
    refuse(Message::date_does_not_exist, text);
  if (date && (date->year < kFirstYear || date->year > kLastYear))
    refuse(Message::date_year_out_of_range, text);
  return date;
}

}  // namespace

std::optional<PartialDate> understand_date(std::string_view text, const Standpoint& standpoint) {
  return understand(text, standpoint, false);
}

std::optional<PartialDate> understand_whole_date(std::string_view text, Date today) {
  return understand(text, {today, Direction::latest}, true);
}

}  // namespace dialogg::domain
