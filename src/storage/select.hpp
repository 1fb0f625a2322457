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
