#include <algorithm>
#include <array>

#include "domain/dates/date_reading.hpp"
#include "domain/dates/dates.hpp"
#include "domain/dates/word_scanner.hpp"
#include "domain/error.hpp"
#include "text/unicode.hpp"

namespace dialogg::domain {

namespace chrono = std::chrono;
using messages::Message;

namespace {

Period whole_months(chrono::year_month first, int count) {
  return {first / 1, (first + chrono::months(count)) / 1};
}

Period quarter(chrono::year year, int number) {
  return whole_months(year / chrono::month(static_cast<unsigned>(number * 3 - 2)), 3);
}

Period period_of(const PartialDate& date) {
  return {date.first_day(), chrono::sys_days(date.last_day()) + chrono::days(1)};
}

/// "this-quarter" and its like: `away` quarters or years from the one that today is in.
std::optional<Period> relative_period(std::string_view words, Date today) {
  struct RelativePeriod {
    int months, away;
    std::array<std::string_view, 7> names;
  };
  // clang-format off
  constexpr RelativePeriod kPeriods[] = {
      {3, 0, {"this quarter", "dette kvartal", "dette kvartalet"}},
      {3, -1, {"last quarter", "forrige kvartal", "førre kvartal", "førre kvartalet"}},
      {3, 1, {"next quarter", "neste kvartal", "neste kvartalet"}},
      {12, 0, {"this year", "i år", "dette år", "dette året"}},
      {12, -1, {"last year", "i fjor", "fjoråret", "forrige år", "førre år", "førre året"}},
      {12, 1, {"next year", "neste år", "neste året", "til neste år"}},
  };
  // clang-format on
  const auto is_meant = [words](std::string_view name) { return same_word(words, name); };
  for (const auto& [months, away, names] : kPeriods)
    if (std::ranges::any_of(names, is_meant)) {
      const unsigned now = static_cast<unsigned>(today.month()) - 1;
      const chrono::month first(now - now % static_cast<unsigned>(months) + 1);
      return whole_months(today.year() / first + chrono::months(months * away), months);
    }
  return std::nullopt;
}

bool is_year(const std::optional<WordScanner::Number>& number) {
  return number && number->digits == 4;
}
bool is_quarter(const std::optional<WordScanner::Number>& number) {
  return number && number->digits == 1 && number->value >= 1 && number->value <= 4;
}

/// "3. kvartal 2026", "Q3 2026".
std::optional<Period> quarter_of_year(std::string_view words) {
  WordScanner scan(words);
  const bool short_form = scan.take("q");
  const auto number = scan.number();
  if (!short_form) {
    scan.take(".");
    scan.space();
    if (scan.word() != "kvartal")
      return std::nullopt;
  }
  scan.space();
  const auto year = scan.number();
  if (!is_quarter(number) || !is_year(year) || !scan.at_end())
    return std::nullopt;
  return quarter(chrono::year(year->value), number->value);
}

/// "2026-Q3", "2026 Q3".
std::optional<Period> year_and_quarter(std::string_view words) {
  WordScanner scan(words);
  const auto year = scan.number();
  if (!scan.take("-"))
    scan.space();
  if (!is_year(year) || !scan.take("q"))
    return std::nullopt;
  const auto number = scan.number();
  if (!is_quarter(number) || !scan.at_end())
    return std::nullopt;
  return quarter(chrono::year(year->value), number->value);
}

std::optional<Period> single_period(std::string_view text, Date today) {
  const std::string words = simplified(text);
  if (const auto relative = relative_period(words, today))
    return relative;
  auto period = year_and_quarter(words);
  if (!period)
    period = quarter_of_year(words);
  if (period && (period->begin.year() < kFirstYear || period->begin.year() > kLastYear))
    throw Error(ErrorKind::invalid, {Message::date_year_out_of_range, {text}});
  if (period)
    return period;
  const auto date = understand_date(text, today, std::nullopt);
  return date ? std::optional(period_of(*date)) : std::nullopt;
}

/// The two sides of "2026-07..2026-09", or of "juli 2026 – september 2026" as period_name() writes it.
std::optional<std::pair<std::string_view, std::string_view>> sides(std::string_view text) {
  for (const std::string_view between : {"..", " – ", " - "})
    if (const auto at = text.find(between); at != text.npos)
      return std::pair(text.substr(0, at), text.substr(at + between.size()));
  return std::nullopt;
}

}  // namespace

Period read_period(std::string_view text, Date today) {
  const auto ends = sides(text);
  const auto first = single_period(ends ? ends->first : text, today);
  const auto last = ends ? single_period(ends->second, today) : first;
  if (!first || !last)
    throw Error(ErrorKind::invalid, {Message::period_not_understood, {text}},
                messages::Phrase(Message::period_forms));
  if (last->end <= first->begin)
    throw Error(ErrorKind::invalid, {Message::period_backwards, {text}},
                messages::Phrase(Message::period_forms));
  return {first->begin, last->end};
}

}  // namespace dialogg::domain
