#include "domain/dates/written_date.hpp"

#include "domain/dates/calendar_names.hpp"

namespace dialogg::domain {

namespace {

constexpr int kSunday = 7;

bool is_week_word(std::string_view word) {
  return word == "uke" || word == "uka" || word == "veke" || word == "veka" || word == "week";
}

/// "49", "49 2026", "49, 2026", after the word for a week.
std::optional<WrittenDate> number_and_year(WordScanner scan, WrittenDate written) {
  scan.space();
  const auto week = scan.number();
  if (!week || week->digits > 2)
    return std::nullopt;
  written.week = week->value;
  scan.take(",");
  scan.space();
  written.year = scan.number();
  return scan.at_end() ? std::optional(written) : std::nullopt;
}

/// "2026-w49", "2026-w49-1"
std::optional<WrittenDate> iso_week(WordScanner scan, WrittenDate written) {
  written.year = scan.number();
  if (!scan.take("-"))
    scan.space();
  if (!written.year || written.year->digits != 4 || !scan.take("w"))
    return std::nullopt;
  const auto week = scan.number();
  if (!week || week->digits > 2)
    return std::nullopt;
  written.week = week->value;
  if (scan.take("-")) {
    const auto day = scan.number();
    if (!day || day->value < 1 || day->value > kSunday || written.weekday)
      return std::nullopt;
    written.weekday = std::chrono::weekday(static_cast<unsigned>(day->value));
  }
  return scan.at_end() ? std::optional(written) : std::nullopt;
}

std::optional<WrittenDate> week(WordScanner scan, const WrittenDate& written) {
  if (written.weekday && scan.take("i "))
    scan.space();
  WordScanner ahead = scan;
  return is_week_word(ahead.word()) ? number_and_year(ahead, written) : iso_week(scan, written);
}

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

std::optional<WrittenDate> day_or_month(WordScanner scan, WrittenDate written) {
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

bool is_year(const WordScanner::Number& number) {
  return number.digits == 2 || number.digits >= 4;
}

}  // namespace

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
  auto date = week(scan, written);
  if (!date)
    date = day_or_month(scan, written);
  return date && (!date->year || is_year(*date->year)) ? date : std::nullopt;
}

}  // namespace dialogg::domain
