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
  /// and the operation in the way.
  void undo(const OperationRow& operation);
  void redo(const OperationRow& operation);

 private:
  enum class Direction { backwards, forwards };
  /// What is in the way of an operation: a record, and what a dangling one refers to.
  struct Obstacle {
    RecordKey record;
    std::optional<RecordKey> refers_to;
  };

  void apply(const OperationRow& operation, Direction direction);
  bool apply_part(std::int64_t operation, int part, Direction direction, Obstacle& obstacle);
  int parts(std::int64_t operation);
  domain::Error refusal(const OperationRow& operation, Direction direction, const Obstacle& obstacle);
  /// The newest operation after `id` that is done and touched the record.
  std::optional<OperationRow> newest_touching(const RecordKey& record, std::int64_t id);
  Obstacle first_dangling();
  std::vector<OperationRow> page_before(std::int64_t id);

  Database& database_;
  Changes changes_;
};

}  // namespace dialogg::storage
