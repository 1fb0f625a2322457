#pragma once
// Weeks as ISO 8601 counts them, and as they are counted in Norway: from Monday, week 1 with the year's first Thursday.

#include <optional>

#include "domain/dates/date.hpp"

namespace dialogg::domain {

struct Week {
  std::chrono::year year{};  // the one that its Thursday is in
  int number = 0;

  bool operator==(const Week&) const = default;
};

Week week_of(Date date);
/// Monday to Sunday; nothing where the year has no such week.
std::optional<Period> days_of(const Week& week);

}  // namespace dialogg::domain
