#include <algorithm>
#include <array>

#include "domain/dates/date_reading.hpp"
#include "domain/dates/dates.hpp"
#include "domain/dates/period_parts.hpp"
#include "domain/dates/word_scanner.hpp"
#include "domain/dates/year_choice.hpp"
#include "domain/error.hpp"
#include "text/unicode.hpp"

namespace dialogg::domain {

namespace chrono = std::chrono;
using messages::Message;
using messages::Phrase;

namespace {

/// 0 this one, -1 the last one, 1 the next one.
std::optional<int> distance_named(std::string_view word) {
  struct NamedDistance {
    int away;
    std::array<std::string_view, 5> names;
  };
  constexpr NamedDistance kDistances[] = {{0, {"this", "dette", "denne", "inneværende", "inneverande"}},
                                          {-1, {"last", "forrige", "førre"}},
                                          {1, {"next", "neste"}}};
  const auto is_meant = [word](std::string_view name) { return same_word(word, name); };
  for (const auto& [away, names] : kDistances)
    if (std::ranges::any_of(names, is_meant))
      return away;
  return std::nullopt;
}

/// Years have words of their own.
std::optional<int> year_named(std::string_view words) {
  struct NamedYear {
    std::string_view name;
    int away;
  };
  constexpr NamedYear kYears[] = {{"i år", 0}, {"i fjor", -1}, {"fjoråret", -1}, {"til neste år", 1}};
  const auto found =
      std::ranges::find_if(kYears, [&](const auto& one) { return same_word(words, one.name); });
  return found == std::end(kYears) ? std::nullopt : std::optional(found->away);
}

/// "this-quarter", "forrige måned", "i fjor": so many from the one that today is in.
std::optional<Period> relative_period(std::string_view words, Date today) {
  if (const auto away = year_named(words))
    return part_around(Unit::year, today, *away);
  const std::string key = text::match_key(words);
  const std::size_t space = std::min(key.find(' '), key.size());
  const auto away = distance_named(key.substr(0, space));
  const auto unit = unit_named(key.substr(std::min(space + 1, key.size())));
  return away && unit ? std::optional(part_around(*unit, today, *away)) : std::nullopt;
}

using Warn = std::function<void(const Phrase&)>;

/// A part that its year has not is not understood, but for a week, which only some years have.
std::optional<Period> part_of_year(std::string_view words, std::string_view text, Date today,
                                   const Warn& warn) {
  const auto part = take_part(words);
  if (!part)
    return std::nullopt;
  const auto in = [&part](chrono::year year) { return days_of(*part, year); };
  const Standpoint standpoint{.today = today, .direction = Direction::latest, .warn = warn};
  const auto days = part->year ? in(chrono::year(part->year->value)) : nearest(in, standpoint);
  if (!days && part->unit == Unit::week)
    throw Error(ErrorKind::invalid, {Message::date_does_not_exist, {text}}, Phrase(Message::period_forms));
  if (days && !part->year)
    look_at_year(text, *days, in, standpoint, [](const Period& period) { return period_name(period); });
  return days;
}

void require_known_year(const Period& period, std::string_view text) {
  if (period.begin.year() < kFirstYear || period.last_day().year() > kLastYear)
    throw Error(ErrorKind::invalid, {Message::date_year_out_of_range, {text}});
}

std::optional<Period> single_period(std::string_view text, Date today, const Warn& warn) {
  text = text::trim(text);
  const std::string words = simplified(text);
  if (const auto relative = relative_period(words, today))
    return relative;
  if (const auto period = part_of_year(words, text, today, warn)) {
    require_known_year(*period, text);
    return period;
  }
  const auto date = understand_whole_date(text, today);
  return date ? std::optional(period_of(*date)) : std::nullopt;
}

/// The two sides of "2026-07..2026-09", "juli–september", or of "1. juli 2026 – 14. august 2026" as period_name() writes it.
std::optional<std::pair<std::string_view, std::string_view>> sides(std::string_view text) {
  for (const std::string_view between : {"..", "–", " - "})
    if (const auto at = text.find(between); at != text.npos)
      return std::pair(text.substr(0, at), text.substr(at + between.size()));
  return std::nullopt;
}

}  // namespace

Period read_period(std::string_view text, Date today, const Warn& warn) {
  const auto ends = sides(text);
  const auto first = single_period(ends ? ends->first : text, today, warn);
  const auto last = ends ? single_period(ends->second, today, warn) : first;
  if (!first || !last)
    throw Error(ErrorKind::invalid, {Message::period_not_understood, {text}}, Phrase(Message::period_forms));
  if (last->end <= first->begin)
    throw Error(ErrorKind::invalid, {Message::period_backwards, {text}}, Phrase(Message::period_forms));
  return {first->begin, last->end};
}

}  // namespace dialogg::domain
