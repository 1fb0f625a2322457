#pragma once
// A record's list of values in a table of its own: (owner, position, value). SQL text is the caller's, so
// that it stays a literal beside its table.

#include <string>
#include <vector>

#include "storage/database/database.hpp"
#include "storage/row.hpp"

namespace dialogg::storage {

struct ListTable {
  const char* insert;  // INSERT INTO visit_wish VALUES (?, ?, ?)
  const char* remove;  // DELETE FROM visit_wish WHERE visit_id = ?
  const char* select;  // SELECT text FROM visit_wish WHERE visit_id = ? ORDER BY position
};

template <class T>
void insert_list(Database& database, const ListTable& table, std::int64_t owner,
                 const std::vector<T>& values) {
  int position = 0;
  for (const T& value : values) {
    auto& statement = database.statement(table.insert);
    Bind(statement) << owner << position++ << value;
    statement.exec();
  }
}

inline void remove_list(Database& database, const ListTable& table, std::int64_t owner) {
  auto& statement = database.statement(table.remove);
  Bind(statement) << owner;
  statement.exec();
}

template <class T>
std::vector<T> select_list(Database& database, const ListTable& table, std::int64_t owner) {
  auto& statement = database.statement(table.select);
  Bind(statement) << owner;
  std::vector<T> values;
  while (statement.executeStep()) {
    Row row(statement);
    row >> values.emplace_back();
  }
  statement.reset();
  return values;
}

/// Replaces the list where it differs, so that the history shows only what changed.
template <class T>
void update_list(Database& database, const ListTable& table, std::int64_t owner,
                 const std::vector<T>& values) {
  if (select_list<T>(database, table, owner) == values)
    return;
  remove_list(database, table, owner);
  insert_list(database, table, owner, values);
}

/// The three statements of a table whose columns are `owner`, position, `column`.
#define DIALOGG_LIST_TABLE(table, owner, column)                                           \
  {                                                                                        \
    "INSERT INTO " table " VALUES (?, ?, ?)", "DELETE FROM " table " WHERE " owner " = ?", \
        "SELECT " column " FROM " table " WHERE " owner " = ? ORDER BY position"           \
  }

}  // namespace dialogg::storage
