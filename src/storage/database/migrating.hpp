#pragma once
// Bringing a log up to date.

#include <span>

#include "storage/database/database.hpp"

namespace dialogg::storage {

/// Runs the steps that the log lacks, all or none. Where it is a file, a copy of what was there is left beside it: NAME.v1-backup; one
/// from before stays until the new one is whole. Error{storage}: damaged, where the version is none, or not the schema's.
void migrate(Database& database, std::span<const Migration> steps);

}  // namespace dialogg::storage
