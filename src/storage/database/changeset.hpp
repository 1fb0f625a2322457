#pragma once
// SQLite's changesets (session extension), read and applied. Tables and columns by name; rules about what may
// be undone are history's.

#include <sqlite3.h>

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "storage/database/database.hpp"

namespace dialogg::storage {

/// One row in a changeset, positioned by for_each_row().
class ChangedRow {
 public:
  explicit ChangedRow(sqlite3_changeset_iter* iterator);

  const char* table() const { return table_; }
  int columns() const { return columns_; }
  int action() const { return action_; }  // SQLITE_INSERT, SQLITE_UPDATE, SQLITE_DELETE
  /// First column of the primary key, as text.
  std::string key() const;
  /// Nothing: NULL, or (for an update) not changed. `changed` tells the two apart.
  std::optional<std::string> before(int column) const;
  std::optional<std::string> after(int column) const;
  bool changed(int column) const;
  /// A column of the primary key.
  std::optional<std::string> unchanged(int column) const;

 private:
  sqlite3_changeset_iter* iterator_;
  const char* table_ = nullptr;
  int columns_ = 0;
  int action_ = 0;
};

void for_each_row(std::string_view changeset, const std::function<void(const ChangedRow&)>& each);

std::string inverted(std::string_view changeset);

/// What stopped a changeset: a row that is not as it left it (changed), one that may not stand beside another (constraint), or rows
/// that refer to what it takes away (foreign_key); `table` and `key` are then empty.
struct Conflict {
  enum class Kind { changed, constraint, foreign_key } kind = Kind::changed;
  std::string table;
  std::string key;
  std::vector<std::optional<std::string>> values;  // that the row was to have
};

/// Applies all of it or nothing. `on_conflict` is called while the changes still stand, before they are taken
/// back. Returns false after a conflict. Throws Error{storage} for anything else.
bool apply(Database& database, std::string_view changeset,
           const std::function<void(const Conflict&)>& on_conflict);

}  // namespace dialogg::storage
