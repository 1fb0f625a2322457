#pragma once
// The names of months and weekdays: one language to write, all of them to read.

#include <chrono>
#include <optional>
#include <string_view>

#include "messages/language.hpp"

namespace dialogg::domain {

/// "desember", "December".
std::string_view month_name(messages::Language language, std::chrono::month month);
/// "torsdag", "Thursday".
std::string_view weekday_name(messages::Language language, std::chrono::weekday weekday);

/// From a name or its usual abbreviation (without a full stop) in any language; nothing where it is neither.
std::optional<std::chrono::month> month_named(std::string_view word);
std::optional<std::chrono::weekday> weekday_named(std::string_view word);

}  // namespace dialogg::domain
