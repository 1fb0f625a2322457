#pragma once
// A date taken apart as it is written, before it is known whether it exists.

#include <optional>
#include <string_view>

#include "domain/dates/date.hpp"
#include "domain/dates/word_scanner.hpp"

namespace dialogg::domain {

/// The year may be missing, and the day. A week has no month.
struct WrittenDate {
  std::optional<std::chrono::weekday> weekday;
  std::optional<int> day;
  int month = 0;
  int week = 0;
  std::optional<WordScanner::Number> year;  // of two digits, or of four and more
};

/// "3. des. 2026", "torsdag 3.12.", "des. 2026", "12.2026", "uke 49", "mandag i uke 49 2026", "2026-w49", "2026-w49-1".
/// REQUIRES: `words` as simplified() gives them. Nothing where they are no date.
std::optional<WrittenDate> take_apart(std::string_view words);

}  // namespace dialogg::domain
