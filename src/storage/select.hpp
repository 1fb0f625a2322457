#pragma once
// All rows of a bound statement, or its first.

#include <optional>
#include <vector>

#include "storage/row.hpp"

namespace dialogg::storage {

/// The first column of every row. Leaves the statement ready to be used again.
template <class T>
std::vector<T> first_column(SQLite::Statement& statement) {
  std::vector<T> values;
  while (statement.executeStep()) Row(statement) >> values.emplace_back();
  statement.reset();
  return values;
}

/// The first row's first column; nothing where there is no row. Leaves the statement ready to be used again.
template <class T>
std::optional<T> first_value(SQLite::Statement& statement) {
  std::optional<T> value;
  if (statement.executeStep())
    Row(statement) >> value;
  statement.reset();
  return value;
}

/// Leaves the statement ready to be used again.
template <class Record>
std::vector<Record> all_rows(SQLite::Statement& statement, Record (*read)(SQLite::Statement&)) {
  std::vector<Record> records;
  while (statement.executeStep()) records.push_back(read(statement));
  statement.reset();
  return records;
}

/// Nothing where there is no row. Leaves the statement ready to be used again.
template <class Record>
std::optional<Record> first_row(SQLite::Statement& statement, Record (*read)(SQLite::Statement&)) {
  std::optional<Record> found;
  if (statement.executeStep())
    found = read(statement);
  statement.reset();
  return found;
}

}  // namespace dialogg::storage
