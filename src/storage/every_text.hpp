#pragma once
// Every text of the log that somebody wrote about a municipality, a group or a meeting; contacts are not among them.

#include <functional>
#include <string>
#include <string_view>

#include "storage/database/database.hpp"

namespace dialogg::storage {

/// Calls `each` with the record's table ("visit"), its key and a text of it: kind by kind, in the order of their keys.
/// A view is good during its call.
using EachText = std::function<void(std::string_view table, std::int64_t key, std::string_view text)>;
void for_each_text(Database& database, const EachText& each);

}  // namespace dialogg::storage
