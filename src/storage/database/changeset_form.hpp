#pragma once
// Whether bytes are a changeset at all. SQLite's own reader trusts its input, and may never end or read past it where it is
// something else.

#include <cstdint>
#include <string>
#include <string_view>

namespace dialogg::storage {

/// Every table, row and value is whole, and nothing stands behind the last.
bool is_well_formed(std::string_view changeset);

/// The changeset without what it does to the row of `table` whose key begins with `key`. REQUIRES: it is well formed.
std::string without_row(std::string_view changeset, std::string_view table, std::int64_t key);

}  // namespace dialogg::storage
