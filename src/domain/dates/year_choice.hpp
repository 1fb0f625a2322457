#pragma once
// Which year is meant where none is written.

#include <functional>
#include <optional>
#include <string_view>

#include "domain/dates/date.hpp"
#include "domain/dates/dates.hpp"

namespace dialogg::domain {

/// The days that are meant, if they are in this year; nothing where it has no such days.
using DaysIn = std::function<std::optional<Period>(std::chrono::year)>;

/// In the year that the standpoint chooses. Leap days may be eight years away; nothing where there are none so near.
std::optional<Period> nearest(const DaysIn& days_in, const Standpoint& standpoint);

/// Throws Error{invalid} where `text`, chosen as `days`, was meant as what lies ahead (Direction::past); says a word where
/// the chosen year is far away. `in_words`: the days as a message's argument.
void look_at_year(std::string_view text, const Period& days, const DaysIn& days_in,
                  const Standpoint& standpoint,
                  const std::function<messages::Argument(const Period&)>& in_words);

/// Of two digits: in this century, up to 30 years ahead; nothing for others.
std::optional<std::chrono::year> with_century(int two_digits, Date today);

}  // namespace dialogg::domain
