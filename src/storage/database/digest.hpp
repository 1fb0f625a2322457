#pragma once
// Whether two logs hold the same.

#include <string>

#include "storage/database/database.hpp"

namespace dialogg::storage {

/// Of every row of every table, the history too: the same for logs that hold the same. The full text is left out, which follows
/// the records. Tells slips of a disk apart, not forgeries.
std::string digest(Database& database);

}  // namespace dialogg::storage
