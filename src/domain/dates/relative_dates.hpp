#pragma once
// Days that are told by their distance from today.

#include <optional>
#include <string_view>

#include "domain/dates/date.hpp"
#include "domain/dates/dates.hpp"

namespace dialogg::domain {

/// "i dag", "yesterday", "-3d", "+2w", "+3m", "forrige fredag", "neste fredag", "sist fredag", "førstkommende fredag".
/// `text`: what was typed, for Error{invalid} where `words` (as simplified() gives them) have two meanings. Nothing
/// for anything else.
std::optional<Date> relative_date(std::string_view words, std::string_view text, Date today);

/// The nearest such day in the direction, today included.
Date nearest_weekday(std::chrono::weekday weekday, Date today, Direction direction);

}  // namespace dialogg::domain
