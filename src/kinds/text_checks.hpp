#pragma once
// Every record read, and every text of it looked through, as they are when they are written: what was warned of then and is there
// still, or is there from before.

#include <functional>

#include "app/checks.hpp"
#include "storage/database/database.hpp"

namespace dialogg::kinds {

/// Records that cannot be read: something else than dialogg has written in the file. Where there are none, personal data in any
/// text; in those that readers may get to see, people whom the log knows by name, and the municipality of a record that is not
/// to name it; and persons where a role should stand, each with the command that mends it. In the order of kinds and keys.
/// False where some record cannot be read.
bool check_texts(storage::Database& database, const std::function<void(const app::Finding&)>& found);

}  // namespace dialogg::kinds
