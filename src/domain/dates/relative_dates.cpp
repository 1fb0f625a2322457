#include "domain/dates/relative_dates.hpp"

#include <algorithm>
#include <array>

#include "domain/dates/calendar_names.hpp"
#include "domain/dates/word_scanner.hpp"
#include "domain/error.hpp"

namespace dialogg::domain {

namespace chrono = std::chrono;
using messages::Message;

namespace {

Date days_from(Date today, int days) {
  return chrono::sys_days(today) + chrono::days(days);
}

std::optional<Date> named_day(std::string_view words, Date today) {
  struct NamedDay {
    std::string_view name;
    int days;
  };
  constexpr NamedDay kDays[] = {{"i dag", 0},    {"idag", 0},       {"today", 0},    {"i går", -1},
                                {"igår", -1},    {"yesterday", -1}, {"i morgen", 1}, {"imorgen", 1},
                                {"i morgon", 1}, {"imorgon", 1},    {"tomorrow", 1}};
  const auto found = std::ranges::find_if(kDays, [&](const auto& day) { return same_word(words, day.name); });
  return found == std::end(kDays) ? std::nullopt : std::optional(days_from(today, found->days));
}

/// `-3d`, `+2w`, `+3m`. The sign is not optional: "3d" could be the third.
std::optional<Date> counted(std::string_view words, Date today) {
  WordScanner scan(words);
  const int sign = scan.take("+") ? 1 : scan.take("-") ? -1 : 0;
  const auto count = scan.number();
  if (sign == 0 || !count || count->digits > 5)
    return std::nullopt;
  const bool months = scan.take("m");
  const int days = months ? 0 : scan.take("d") ? 1 : scan.take("w") || scan.take("u") ? 7 : 0;
  if ((!months && days == 0) || !scan.at_end())
    return std::nullopt;
  return months ? months_from(today, sign * count->value) : days_from(today, sign * days * count->value);
}

enum class Turn { last_week, next_week, before, after };

std::optional<Turn> turn_named(std::string_view word) {
  struct NamedTurn {
    std::string_view name;
    Turn turn;
  };
  constexpr NamedTurn kTurns[] = {{"forrige", Turn::last_week},  {"førre", Turn::last_week},
                                  {"last", Turn::last_week},     {"neste", Turn::next_week},
                                  {"next", Turn::next_week},     {"sist", Turn::before},
                                  {"siste", Turn::before},       {"førstkommende", Turn::after},
                                  {"førstkomande", Turn::after}, {"på", Turn::after}};
  const auto found = std::ranges::find_if(kTurns, [&](const auto& one) { return same_word(word, one.name); });
  return found == std::end(kTurns) ? std::nullopt : std::optional(found->turn);
}

/// The one of the week before or after this one; some mean the nearest one instead.
Date of_another_week(chrono::weekday weekday, std::string_view text, Date today, int weeks) {
  const chrono::sys_days now(today);
  const chrono::sys_days monday = now - (chrono::weekday(now) - chrono::Monday);
  const Date meant = monday + chrono::weeks(weeks) + (weekday - chrono::Monday);
  const Date nearest = weeks > 0 ? nearest_weekday(weekday, days_from(today, 1), Direction::future)
                                 : nearest_weekday(weekday, days_from(today, -1), Direction::latest);
  if (meant == nearest)
    return meant;
  const auto& [first, second] = std::minmax(meant, nearest);
  throw Error(
      ErrorKind::invalid,
      {Message::date_either, {text, long_date(PartialDate::of(first)), long_date(PartialDate::of(second))}},
      messages::Phrase(Message::date_either_mend));
}

std::optional<Date> turned(std::string_view words, std::string_view text, Date today) {
  WordScanner scan(words);
  const auto turn = turn_named(scan.word());
  scan.space();
  const auto weekday = weekday_named(scan.word());
  if (!turn || !weekday || !scan.at_end())
    return std::nullopt;
  switch (*turn) {
    case Turn::last_week:
      return of_another_week(*weekday, text, today, -1);
    case Turn::next_week:
      return of_another_week(*weekday, text, today, 1);
    case Turn::before:
      return nearest_weekday(*weekday, days_from(today, -1), Direction::latest);
    case Turn::after:
      return nearest_weekday(*weekday, days_from(today, 1), Direction::future);
  }
  return std::nullopt;
}

}  // namespace

Date nearest_weekday(chrono::weekday weekday, Date today, Direction direction) {
  const chrono::weekday now{chrono::sys_days(today)};
  const chrono::days away = direction == Direction::future ? weekday - now : -(now - weekday);
  return days_from(today, static_cast<int>(away.count()));
}

std::optional<Date> relative_date(std::string_view words, std::string_view text, Date today) {
  auto date = named_day(words, today);
  if (!date)
    date = counted(words, today);
  return date ? date : turned(words, text, today);
}

}  // namespace dialogg::domain
