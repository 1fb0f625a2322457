#pragma once
// Dates as people type them, read on a Thursday, as a test compares them.

#include <string>
#include <string_view>

#include "domain/dates/dates.hpp"
#include "support/caught.hpp"

namespace dialogg::support {

inline constexpr domain::Date kThursday = std::chrono::year{2026} / 3 / 12;

inline std::string past(std::string_view text, domain::Date today = kThursday,
                        domain::Direction direction = domain::Direction::past) {
  return domain::iso(domain::read_date(text, today, direction));
}

inline std::string future(std::string_view text, domain::Date today = kThursday) {
  return domain::iso(domain::read_date(text, today, domain::Direction::future));
}

inline std::string partial(std::string_view text, domain::Direction direction = domain::Direction::future) {
  return domain::read_partial_date(text, kThursday, direction).iso();
}

/// As caught() has it, of a date in the past.
inline std::string refusal(std::string_view text) {
  return caught([&] { domain::read_date(text, kThursday, domain::Direction::past); });
}

/// Whether a text is refused with these words among others.
inline auto refused_as(std::string_view part) {
  return [part](std::string_view text) { return refusal(text).find(part) != std::string::npos; };
}

}  // namespace dialogg::support
