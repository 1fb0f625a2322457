#pragma once
// What undo and redo do around their use case: a transaction, --dry-run, and what is said afterwards.

#include <functional>
#include <vector>

#include "cli/context.hpp"
#include "storage/database/history.hpp"

namespace dialogg::writing {

/// The sentences about one operation, and what to do if it was not meant.
struct TakingBack {
  messages::Message one;   // {0} the operation's name, {1} when it was recorded
  messages::Message many;  // also {2}: how many records
  messages::Message hint;
};

/// Runs `use_case` on the log, which must be there, and keeps what it did (not with --dry-run). Prints each
/// operation's subject on stdout and a sentence about it on stderr.
void take_back(cli::Context& context, const TakingBack& words,
               const std::function<std::vector<storage::OperationRow>(storage::History&)>& use_case);

/// "2026-11-21 09:30", of an instant in ISO 8601.
std::string to_minutes(const std::string& instant);

}  // namespace dialogg::writing
