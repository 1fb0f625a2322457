#pragma once
// Text for a place that has room for so much of it.

#include <cstddef>
#include <string>
#include <string_view>

namespace dialogg::words {

/// As many characters as fit into `columns` (display_width), the last of them "…" where some are left out.
std::string shortened(std::string_view text, std::size_t columns);

}  // namespace dialogg::words
