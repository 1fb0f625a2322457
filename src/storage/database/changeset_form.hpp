#pragma once
// Whether bytes are a changeset at all. SQLite's own reader trusts its input, and may never end or read past it where it is
// something else.

#include <string_view>

namespace dialogg::storage {

/// Every table, row and value is whole, and nothing stands behind the last.
bool is_well_formed(std::string_view changeset);

}  // namespace dialogg::storage
