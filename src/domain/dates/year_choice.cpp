#include "domain/dates/year_choice.hpp"

#include <algorithm>
#include <cstdlib>

#include "domain/error.hpp"

namespace dialogg::domain {

namespace chrono = std::chrono;
using messages::Message;
using messages::Phrase;

namespace {

constexpr int kMostYears = 9;  // from one leap day to the next, and one for weeks that begin in another year
constexpr int kSoon = 6, kFar = 9;  // months

/// 0: it is one of them.
int days_between(const Period& days, Date day) {
  const chrono::sys_days at(day);
  if (at < chrono::sys_days(days.begin))
    return static_cast<int>((chrono::sys_days(days.begin) - at).count());
  return std::max(0, static_cast<int>((at - chrono::sys_days(days.last_day())).count()));
}

/// The first that `is_reached`, year by year from the one beside the day's, so that weeks over the turn count.
std::optional<Period> first_reached(const DaysIn& days_in, Date day, int step,
                                    bool (*is_reached)(const Period&, Date)) {
  for (int away = -1; away <= kMostYears; ++away)
    if (const auto days = days_in(day.year() + chrono::years(step * away)); days && is_reached(*days, day))
      return days;
  return std::nullopt;
}

std::optional<Period> last_before(const DaysIn& days_in, Date day) {
  return first_reached(days_in, day, -1, [](const Period& days, Date to) { return days.begin <= to; });
}

std::optional<Period> first_after(const DaysIn& days_in, Date day) {
  return first_reached(days_in, day, 1, [](const Period& days, Date from) { return days.end > from; });
}

Date year_from(const Standpoint& standpoint) {
  return standpoint.record.value_or(standpoint.today);
}

void refuse_ahead(std::string_view text, const Period& chosen, const Period& next, Date today,
                  const std::function<messages::Argument(const Period&)>& in_words) {
  if (next.begin > today && next.begin <= months_from(today, kSoon))
    throw Error(ErrorKind::invalid, Phrase{Message::date_lies_ahead, {text, in_words(next)}},
                Phrase{Message::date_lies_ahead_mend, {in_words(chosen)}});
}

}  // namespace

std::optional<Period> nearest(const DaysIn& days_in, const Standpoint& standpoint) {
  const Date day = year_from(standpoint);
  const auto before = last_before(days_in, day);
  const auto after = first_after(days_in, day);
  if (!standpoint.either_way || !before || !after)
    return standpoint.direction == Direction::future ? after : before;
  return days_between(*before, day) < days_between(*after, day) ? before : after;
}

void look_at_year(std::string_view text, const Period& days, const DaysIn& days_in,
                  const Standpoint& standpoint,
                  const std::function<messages::Argument(const Period&)>& in_words) {
  const Date from = year_from(standpoint);
  if (standpoint.direction == Direction::past && !standpoint.either_way)
    if (const auto next = first_after(days_in, from))
      refuse_ahead(text, days, *next, from, in_words);
  const bool far = days.begin > months_from(from, kFar) || days.last_day() < months_from(from, -kFar);
  if (far && standpoint.warn)
    standpoint.warn({Message::date_year_left_out, {text, in_words(days)}});
}

std::optional<chrono::year> with_century(int two_digits, Date today) {
  constexpr int kCentury = 2000;
  constexpr chrono::years kAhead{30};
  const chrono::year year(kCentury + two_digits);
  return year <= today.year() + kAhead ? std::optional(year) : std::nullopt;
}

}  // namespace dialogg::domain
