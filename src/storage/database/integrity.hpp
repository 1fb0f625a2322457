#pragma once
// Whether the file is whole.

#include <string>
#include <vector>

#include "storage/database/database.hpp"

namespace dialogg::storage {

/// What SQLite finds wrong with the file, in its own words; empty: nothing. Error{storage} where the disk cannot be read.
std::vector<std::string> faults(Database& database);
/// Names of the tables that have a row which refers to one that is not there.
std::vector<std::string> tables_with_loose_ends(Database& database);

}  // namespace dialogg::storage
