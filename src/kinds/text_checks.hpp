#pragma once
// Every text of every record looked through, as they are when they are written: what was warned of then and is there still, or is
// there from before.

#include <functional>

#include "app/checks.hpp"
#include "storage/database/database.hpp"

namespace dialogg::kinds {

/// Personal data in any text; in those that readers may get to see, people whom the log knows by name, and the municipality of a
/// record that is not to name it; and persons where a role should stand. Each with the command that mends it; in the order of
/// kinds and keys. REQUIRES: every record can be read.
void check_texts(storage::Database& database, const std::function<void(const app::Finding&)>& found);

}  // namespace dialogg::kinds
