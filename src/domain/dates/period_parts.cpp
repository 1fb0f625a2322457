#include "domain/dates/period_parts.hpp"

#include <algorithm>
#include <array>

#include "domain/dates/calendar_names.hpp"
#include "domain/dates/weeks.hpp"

namespace dialogg::domain {

namespace chrono = std::chrono;

namespace {

struct UnitNames {
  Unit unit;
  char letter;  // "2026-q3"; 0: none
  std::array<std::string_view, 6> names;
};
// clang-format off
constexpr UnitNames kUnits[] = {
    {Unit::week,    'w', {"uke", "uka", "uken", "veke", "veka", "week"}},
    {Unit::month,   0,   {"måned", "måneden", "månad", "månaden", "month"}},
    {Unit::quarter, 'q', {"kvartal", "kvartalet", "quarter"}},
    {Unit::tertial, 't', {"tertial", "tertialet", "term"}},
    {Unit::half,    'h', {"halvår", "halvåret", "half", "half year"}},
    {Unit::year,    0,   {"år", "året", "year"}},
};
constexpr std::array<std::string_view, 5> kOrdinals[] = {
    {"første", "fyrste", "first", "1st"}, {"andre", "annet", "anna", "second", "2nd"},
    {"tredje", "third", "3rd"},           {"fjerde", "fourth", "4th"},
};
// clang-format on

int months_in(Unit unit) {
  switch (unit) {
    case Unit::week:
      return 0;
    case Unit::month:
      return 1;
    case Unit::quarter:
      return 3;
    case Unit::tertial:
      return 4;
    case Unit::half:
      return 6;
    case Unit::year:
      return 12;
  }
  return 0;
}

bool is_numbered(Unit unit) {
  return unit != Unit::month && unit != Unit::year;
}

std::optional<Unit> unit_of_letter(WordScanner& scan) {
  for (const UnitNames& unit : kUnits)
    if (unit.letter != 0 && scan.take(std::string_view(&unit.letter, 1)))
      return unit.unit;
  return std::nullopt;
}

/// "2026", ", 2026", " av 2026", or nothing more.
std::optional<WrittenPart> with_year(WordScanner scan, WrittenPart part) {
  scan.take(",");
  scan.space();
  if (!scan.take("av "))
    scan.take("of ");
  part.year = scan.number();
  const bool right = !part.year || part.year->digits == 4;
  return right && scan.at_end() ? std::optional(part) : std::nullopt;
}

/// "2026-q3", "2026 q3"
std::optional<WrittenPart> year_first(WordScanner scan) {
  const auto year = scan.number();
  if (!scan.take("-"))
    scan.space();
  const auto unit = unit_of_letter(scan);
  const auto number = scan.number();
  if (!year || year->digits != 4 || !unit || !number || number->digits > 2 || !scan.at_end())
    return std::nullopt;
  return WrittenPart{*unit, number->value, year};
}

/// "q3", "q3 2026"
std::optional<WrittenPart> letter_first(WordScanner scan) {
  const auto unit = unit_of_letter(scan);
  const auto number = scan.number();
  if (!unit || !number || number->digits > 2)
    return std::nullopt;
  return with_year(scan, {*unit, number->value, {}});
}

std::optional<int> ordinal_named(std::string_view word) {
  const auto is_meant = [word](std::string_view name) { return same_word(word, name); };
  for (std::size_t i = 0; i < std::size(kOrdinals); ++i)
    if (std::ranges::any_of(kOrdinals[i], is_meant))
      return static_cast<int>(i) + 1;
  return std::nullopt;
}

/// "3.", "3", "tredje", "3rd"
std::optional<int> take_ordinal(WordScanner& scan) {
  if (const auto number = scan.number()) {
    if (!scan.take("."))
      scan.word();
    return number->digits <= 2 ? std::optional(number->value) : std::nullopt;
  }
  return ordinal_named(scan.word());
}

std::optional<WrittenPart> number_first(WordScanner scan) {
  const auto number = take_ordinal(scan);
  scan.space();
  const auto unit = unit_named(scan.word());
  if (!number || !unit || !is_numbered(*unit))
    return std::nullopt;
  return with_year(scan, {*unit, *number, {}});
}

std::optional<WrittenPart> unit_first(WordScanner scan) {
  const auto unit = unit_named(scan.word());
  scan.space();
  const auto number = scan.number();
  if (!unit || !is_numbered(*unit) || !number || number->digits > 2)
    return std::nullopt;
  return with_year(scan, {*unit, number->value, {}});
}

std::optional<WrittenPart> month(WordScanner scan) {
  const auto month = month_named(scan.word());
  if (!month)
    return std::nullopt;
  scan.take(".");
  return with_year(scan, {Unit::month, static_cast<int>(static_cast<unsigned>(*month)), {}});
}

Period whole_months(chrono::year year, int first, int count) {
  const auto begin = chrono::year_month(year, chrono::January) + chrono::months(first);
  return {begin / 1, (begin + chrono::months(count)) / 1};
}

}  // namespace

std::optional<Unit> unit_named(std::string_view words) {
  const auto is_meant = [words](std::string_view name) { return same_word(words, name); };
  for (const UnitNames& unit : kUnits)
    if (std::ranges::any_of(unit.names, is_meant))
      return unit.unit;
  return std::nullopt;
}

std::optional<WrittenPart> take_part(std::string_view words) {
  for (const auto& read : {year_first, letter_first, number_first, unit_first, month})
    if (const auto part = read(WordScanner(words)))
      return part;
  return std::nullopt;
}

std::optional<Period> days_of(const WrittenPart& part, chrono::year year) {
  if (part.unit == Unit::week)
    return days_of(Week{year, part.number});
  const int months = months_in(part.unit);
  if (part.number < 1 || part.number > 12 / months)
    return std::nullopt;
  return whole_months(year, (part.number - 1) * months, months);
}

Period part_around(Unit unit, Date day, int away) {
  if (unit == Unit::week)
    return days_of(week_of(chrono::sys_days(day) + chrono::weeks(away))).value();
  const int months = months_in(unit);
  const int month = static_cast<int>(static_cast<unsigned>(day.month())) - 1;
  return whole_months(day.year(), month - month % months + away * months, months);
}

}  // namespace dialogg::domain
