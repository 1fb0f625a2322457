#pragma once
// Taking operations back, and doing them again. What was done when: storage/history.hpp.

#include <optional>
#include <string_view>
#include <vector>

#include "storage/database/history.hpp"

namespace dialogg::app {

/// What to undo: the last so many, or one alone.
struct UndoWanted {
  static constexpr int kMost = 1'000;

  int last = 1;
  std::optional<std::int64_t> operation;
};

/// "3", "H12"; nothing typed is 1. Error{invalid} for anything else.
UndoWanted read_undo(std::string_view typed);

// Both REQUIRE a transaction, to be rolled back where they throw. Error{conflict} where there is nothing (or not
// so much) to undo or redo, or something that has changed since is in the way.

/// What was undone, in that order: newest first. Error{not_found} for an operation that is not in the history.
std::vector<storage::OperationRow> undo(storage::History& history, const UndoWanted& wanted);
/// The operation undone last. Nothing can be redone after something new was recorded.
storage::OperationRow redo(storage::History& history);

/// The record or operation that `history REF` asks for.
struct HistorySubject {
  std::optional<std::int64_t> operation;
  std::optional<storage::RecordKey> record;
};

/// Error{not_found}.
HistorySubject find_subject(storage::History& history, std::string_view ref);

}  // namespace dialogg::app
