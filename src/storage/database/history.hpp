#pragma once
// The operations that were recorded, and taking them back: changesets, inverted. See operation.hpp.

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "domain/error.hpp"
#include "domain/operation_state.hpp"
#include "storage/database/changes.hpp"
#include "storage/database/database.hpp"
#include "storage/database/reversal.hpp"
#include "storage/search/search_index.hpp"

namespace dialogg::storage {

struct OperationRow {
  std::int64_t id = 0;
  std::string created_at;  // UTC, ISO 8601
  std::string command;
  std::string subject;       // "V7"; may be empty
  std::int64_t records = 0;  // how many records it was about
  domain::OperationState state = domain::OperationState::done;

  std::string ref() const { return "H" + std::to_string(id); }
  /// "planlegg-besøk V7"
  messages::Named name() const;
};

class History {
 public:
  explicit History(Database& database) : database_(database), changes_(database) {}

  /// Newest first. The log is not locked while `each` runs.
  void for_each(const std::function<void(const OperationRow&)>& each);
  std::optional<OperationRow> find(std::int64_t id);
  Changes& changes() { return changes_; }
  /// Whether the record is in the log, or was once.
  bool knows(const RecordKey& record);

  /// The newest operation that is done; the one undone last that can be redone. Nothing where there is none.
  std::optional<OperationRow> next_to_undo();
  std::optional<OperationRow> next_to_redo();

  /// Applies it backwards, or forwards again. REQUIRES: a transaction, to be rolled back where this throws.
  /// Error{conflict} where a record that it touched has changed since, or others refer to it, naming the record
  /// and the operation in the way; and where a later operation that is done could not be undone afterwards.
  /// Error{storage} where the operation's changes are damaged.
  void undo(const OperationRow& operation);
  void redo(const OperationRow& operation);

 private:
  void apply(const OperationRow& operation, Direction direction);
  std::optional<OperationRow> first_stuck_after(std::int64_t id);
  bool can_be_undone(const OperationRow& operation);
  domain::Error refusal(const OperationRow& operation, Direction direction, const Obstacle& obstacle);
  messages::Phrase cause(const OperationRow& operation, const Obstacle& obstacle);
  std::vector<OperationRow> later_than(std::int64_t id);
  /// The newest operation after `id` that is in that state and touched the record.
  std::optional<OperationRow> newest_touching(const RecordKey& record, std::int64_t id,
                                              domain::OperationState state);
  /// The oldest in that state: the one that added it.
  std::optional<OperationRow> oldest_touching(const RecordKey& record, domain::OperationState state);
  std::optional<OperationRow> first_touching(const RecordKey& record, SQLite::Statement& operations);
  bool is_known_to_touch(const OperationRow& operation, const RecordKey& record);
  std::vector<OperationRow> page_before(std::int64_t id);

  Database& database_;
  Changes changes_;
};

/// Runs `work` in the transaction, which has nothing in it yet; once more where the full text was in the way.
template <class Work>
auto with_or_without_index(Database& database, Transaction& transaction, Work work) {
  try {
    return work();
  } catch (const IndexInTheWay&) {
    database.give_up_index();
    transaction.begin_again();
    return work();
  }
}

}  // namespace dialogg::storage
