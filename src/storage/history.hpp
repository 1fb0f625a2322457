#pragma once
// The operations that were recorded, and taking them back: changesets, inverted. See operation.hpp.

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "storage/database.hpp"

namespace dialogg::storage {

enum class OperationState { done, undone, replaced };

struct OperationRow {
  std::int64_t id = 0;
  std::string created_at;  // UTC, ISO 8601
  std::string command;
  std::string subject;       // "V7"; may be empty
  std::int64_t records = 0;  // how many records it was about
  OperationState state = OperationState::done;

  std::string ref() const { return "H" + std::to_string(id); }
};

/// One changed record in an operation. `before` and `after` are the values of the columns that changed, as
/// text; absent where the row was not there.
struct RowChange {
  enum class Kind { added, changed, removed } kind;
  std::string table;
  std::string record;  // reference of the record the row belongs to: "V7", "K1508", a theme's code
  struct Cell {
    std::string column;
    std::optional<std::string> before, after;  // nothing: NULL
  };
  std::vector<Cell> cells;
};

class History {
 public:
  explicit History(Database& database) : database_(database) {}

  /// Newest first.
  void for_each(const std::function<void(const OperationRow&)>& each);
  std::optional<OperationRow> find(std::int64_t id);
  /// In the order in which they were made.
  void for_each_change(std::int64_t id, const std::function<void(const RowChange&)>& each);

  /// The newest operation that is done; the one undone last that can be redone. Nothing where there is none.
  std::optional<OperationRow> next_to_undo();
  std::optional<OperationRow> next_to_redo();

  /// Applies it backwards, or forwards again. REQUIRES: a transaction. Error{conflict} where a record that it
  /// touched has changed since, or others refer to it, naming the record and the operation in the way.
  void undo(const OperationRow& operation);
  void redo(const OperationRow& operation);

 private:
  enum class Direction { backwards, forwards };
  void apply(const OperationRow& operation, Direction direction);
  std::string reference_of(const std::string& table, const std::string& key);
  /// Reference of a record that points at one that is no longer there.
  std::string first_dangling();

  Database& database_;
};

}  // namespace dialogg::storage
