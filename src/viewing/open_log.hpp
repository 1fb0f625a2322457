#pragma once
// Opening the log that the settings name.

#include "cli/context.hpp"
#include "storage/database/database.hpp"

namespace dialogg::viewing {

/// Error{storage} where there is none; nothing is created.
storage::Database open_to_read(const cli::Context& context);

/// To change what is recorded. Error{storage} where there is none.
storage::Database open_to_change(const cli::Context& context);

/// Made where there is none. With --dry-run and no log: an empty one in memory, so that nothing is created.
storage::Database open_to_write(const cli::Context& context);

}  // namespace dialogg::viewing
