#pragma once
// Records that cannot be read: something else than dialogg has written in the file.

#include <functional>
#include <string>

#include "domain/error.hpp"
#include "storage/database/database.hpp"

namespace dialogg::kinds {

/// Calls `found` with the reference of each, and with what is wrong with it; in the order of kinds and keys.
void for_each_unreadable(storage::Database& database,
                         const std::function<void(const std::string& ref, const domain::Error& why)>& found);

}  // namespace dialogg::kinds
