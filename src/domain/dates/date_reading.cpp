#include "domain/dates/date_reading.hpp"

#include <algorithm>

#include "domain/dates/calendar_names.hpp"
#include "domain/dates/word_scanner.hpp"
#include "domain/error.hpp"
#include "text/unicode.hpp"

namespace dialogg::domain {

namespace chrono = std::chrono;
using messages::Message;

namespace {

[[noreturn]] void refuse(Message message, std::string_view text) {
  throw Error(ErrorKind::invalid, {message, {text}}, messages::Phrase(Message::date_forms));
}

Date days_from(Date today, int days) {
  return chrono::sys_days(today) + chrono::days(days);
}

/// `#` in the shape stands for a digit.
bool has_shape(std::string_view text, std::string_view shape) {
  return std::ranges::equal(text, shape, [](char c, char expected) {
    return expected == '#' ? c >= '0' && c <= '9' : c == expected;
  });
}

bool looks_like_iso(std::string_view text) {
  return has_shape(text, "####-##-##") || has_shape(text, "####-##") || has_shape(text, "####");
}

std::optional<int> named_offset(std::string_view words) {
  struct NamedDay {
    std::string_view name;
    int days;
  };
  constexpr NamedDay kDays[] = {{"i dag", 0},    {"idag", 0},       {"today", 0},    {"i går", -1},
                                {"igår", -1},    {"yesterday", -1}, {"i morgen", 1}, {"imorgen", 1},
                                {"i morgon", 1}, {"imorgon", 1},    {"tomorrow", 1}};
  const auto found = std::ranges::find_if(kDays, [&](const auto& day) { return same_word(words, day.name); });
  return found == std::end(kDays) ? std::nullopt : std::optional(found->days);
}

/// `-3d`, `+2w`. The sign is not optional: "3d" could be the third.
std::optional<int> counted_offset(std::string_view words) {
  WordScanner scan(words);
  const int sign = scan.take("+") ? 1 : scan.take("-") ? -1 : 0;
  const auto count = scan.number();
  if (sign == 0 || !count || count->digits > 5)
    return std::nullopt;
  const int unit = scan.take("d") ? 1 : scan.take("w") ? 7 : 0;
  return unit != 0 && scan.at_end() ? std::optional(sign * unit * count->value) : std::nullopt;
}

Date nearest_weekday(chrono::weekday weekday, Date today, Direction direction) {
  const chrono::weekday now{chrono::sys_days(today)};
  const chrono::days away = direction == Direction::past ? -(now - weekday) : weekday - now;
  return days_from(today, static_cast<int>(away.count()));
}

/// A date as it is written, before it is known whether it exists. The year may be missing, and the day.
struct WrittenDate {
  std::optional<chrono::weekday> weekday;
  std::optional<int> day;
  int month = 0;
  std::optional<WordScanner::Number> year;
};

/// The month by name, its full stop and the year: "des. 2026", "desember".
std::optional<WrittenDate> month_and_year(WordScanner scan, WrittenDate written) {
  const auto month = month_named(scan.word());
  if (!month)
    return std::nullopt;
  written.month = static_cast<int>(static_cast<unsigned>(*month));
  scan.take(".");
  scan.space();
  written.year = scan.number();
  return scan.at_end() ? std::optional(written) : std::nullopt;
}

/// What follows the first number's full stop: "12.2026", "12.", "12"; or "2026", and the first was the month.
std::optional<WrittenDate> numbers(WordScanner scan, WrittenDate written) {
  const auto second = scan.number();
  if (!second)
    return std::nullopt;
  if (second->digits > 2) {
    written.month = *written.day;
    written.day = std::nullopt;
    written.year = second;
    return scan.at_end() && !written.weekday ? std::optional(written) : std::nullopt;
  }
  written.month = second->value;
  if (scan.take(".")) {
    scan.space();
    written.year = scan.number();
  }
  return scan.at_end() ? std::optional(written) : std::nullopt;
}

bool is_year(const WordScanner::Number& number) {
  return number.digits == 2 || number.digits >= 4;
}

std::optional<WrittenDate> take_apart(std::string_view words) {
  WordScanner scan(words);
  WrittenDate written;
  WordScanner ahead = scan;
  if (written.weekday = weekday_named(ahead.word()); written.weekday) {
    if (!ahead.take("."))
      ahead.take(",");
    ahead.space();
    scan = ahead;
  }
  const auto first = scan.number();
  if (!first)
    return written.weekday ? std::nullopt : month_and_year(scan, written);
  if (first->digits > 2)
    return std::nullopt;
  written.day = first->value;
  const bool stop = scan.take(".");
  scan.space();
  if (const auto named = month_and_year(scan, written))
    return named;
  return stop ? numbers(scan, written) : std::nullopt;
}

PartialDate with_year(const WrittenDate& written, chrono::year year) {
  PartialDate date{.year = year, .month = chrono::month(static_cast<unsigned>(written.month)), .day = {}};
  if (written.day)
    date.day = chrono::day(static_cast<unsigned>(*written.day));
  return date;
}

/// The leap day may be eight years away.
std::optional<PartialDate> nearest_year(const WrittenDate& written, Date today, Direction direction) {
  for (int away = 0; away <= 8; ++away) {
    const chrono::years step(direction == Direction::past ? -away : away);
    const PartialDate date = with_year(written, today.year() + step);
    const bool reached = direction == Direction::past ? date.first_day() <= today : date.last_day() >= today;
    if (date.first_day().ok() && reached)
      return date;
  }
  return std::nullopt;
}

chrono::year checked_year(const WrittenDate& written, std::string_view text) {
  if (written.year->digits == 2)
    refuse(Message::date_two_digit_year, text);
  if (written.year->digits > 4)
    refuse(Message::date_year_out_of_range, text);
  return chrono::year(written.year->value);
}

PartialDate resolve(const WrittenDate& written, std::string_view text, Date today, Direction direction) {
  const auto date = written.year ? with_year(written, checked_year(written, text))
                                 : nearest_year(written, today, direction);
  if (!date || !date->first_day().ok())
    refuse(Message::date_does_not_exist, text);
  if (written.weekday && chrono::weekday(chrono::sys_days(date->first_day())) != *written.weekday)
    refuse(Message::date_wrong_weekday, text);
  return *date;
}

std::optional<PartialDate> in_words(std::string_view text, Date today, std::optional<Direction> direction) {
  const std::string words = simplified(text);
  if (words.find('/') != words.npos && words.find_first_of("0123456789") != words.npos)
    refuse(Message::date_slash, text);
  if (const auto days = named_offset(words))
    return PartialDate::of(days_from(today, *days));
  if (const auto days = counted_offset(words))
    return PartialDate::of(days_from(today, *days));
  const std::string_view word =
      words.ends_with('.') ? std::string_view(words).substr(0, words.size() - 1) : words;
  if (const auto weekday = weekday_named(word); weekday && direction)
    return PartialDate::of(nearest_weekday(*weekday, today, *direction));
  const auto written = take_apart(words);
  if (!written || (written->year ? !is_year(*written->year) : !direction))
    return std::nullopt;
  return resolve(*written, text, today, direction.value_or(Direction::past));
}

}  // namespace

std::optional<PartialDate> understand_date(std::string_view text, Date today,
                                           std::optional<Direction> direction) {
  text = text::trim(text);
  const bool shaped = looks_like_iso(text);
  const auto date = shaped ? partial_date_from_iso(text) : in_words(text, today, direction);
  if (!date && shaped)
    refuse(Message::date_does_not_exist, text);
  if (date && (date->year < kFirstYear || date->year > kLastYear))
    refuse(Message::date_year_out_of_range, text);
  return date;
}

}  // namespace dialogg::domain
