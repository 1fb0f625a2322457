#pragma once
// What the log knows organisations by.

#include <set>
#include <string>

#include "storage/database/database.hpp"

namespace dialogg::storage {

/// match_key() of each organisation among those present and those who own something, each group and its host unit, and each
/// municipality.
std::set<std::string> organisation_keys(Database& database);

}  // namespace dialogg::storage
