#pragma once
// Whole copies of a log, and a log made whole again from one.

#include <string>

#include "storage/database/database.hpp"

namespace dialogg::storage {

/// Copies the log as it is now to `path`, which gets it only when it is on the disk and holds the same (0600); what was there
/// is replaced. Others write before and after, never meanwhile. Error{storage}: it cannot be written, or does not hold the
/// same; then what was there is as it was. REQUIRES: opened to read.
void copy_to(Database& log, const std::string& path);

/// Puts what `copy` holds in place of all that the log at `path` holds: all or nothing, and under the log's own lock.
/// Error{storage}: not there, locked, full, damaged. REQUIRES: `copy` is opened to read.
void put_in_place_of(const std::string& path, Database& copy, std::chrono::milliseconds patience = kPatience);

/// What tells the copies of one log from those of another: when and by what the first record was made. Empty for none.
std::string origin(Database& log);

/// When something was last recorded, undone or redone, UTC; empty: never.
std::string last_change(Database& log);

}  // namespace dialogg::storage
