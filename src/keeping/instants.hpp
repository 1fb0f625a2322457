#pragma once
// Instants in the names of files: "2026-11-30T21:30:00Z" as "20261130T213000Z", which every file system takes.

#include <optional>
#include <string>
#include <string_view>

namespace dialogg::keeping {

inline constexpr std::size_t kStampSize = sizeof "20261130T213000Z" - 1;

std::string stamp_of(std::string_view instant);
/// Nothing where it is no stamp.
std::optional<std::string> instant_of(std::string_view stamp);

}  // namespace dialogg::keeping
