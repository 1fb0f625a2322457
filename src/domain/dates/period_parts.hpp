#pragma once
// Parts of a year as they are written: quarters, terms of four months, half-years, months and weeks.

#include <optional>
#include <string_view>

#include "domain/dates/date.hpp"
#include "domain/dates/word_scanner.hpp"

namespace dialogg::domain {

enum class Unit { week, month, quarter, tertial, half, year };

/// "uke", "tertialet", "half year"; nothing for other words.
std::optional<Unit> unit_named(std::string_view words);

/// A part of a year by its number: "2026-q3", "q3 2026", "3. kvartal 2026", "tredje kvartal", "tertial 1", "uke 49, 2026";
/// a month by its name: "september", "sept. 2026".
struct WrittenPart {
  Unit unit = Unit::year;
  int number = 0;
  std::optional<WordScanner::Number> year;
};
/// REQUIRES: `words` as simplified() gives them. Nothing where they are no such part.
std::optional<WrittenPart> take_part(std::string_view words);

/// In this year; nothing where it has no such part.
std::optional<Period> days_of(const WrittenPart& part, std::chrono::year year);

/// The one that the day is in, or so many before or after it.
Period part_around(Unit unit, Date day, int away);

}  // namespace dialogg::domain
