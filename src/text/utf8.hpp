#pragma once
// Whether bytes are text at all, before a parser of TOML or JSON sees them.

#include <cstddef>
#include <optional>
#include <string_view>

namespace dialogg::text {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

/// 0-based position of the first byte that is not UTF-8; nothing where all of it is.
std::optional<std::size_t> find_invalid_utf8(std::string_view bytes);

}  // namespace dialogg::text
