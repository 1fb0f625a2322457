#pragma once
// Lists of points in tables of their own: (owner, position, text, side).

#include "domain/point.hpp"
#include "storage/list_table.hpp"

namespace dialogg::storage {

inline Bind& operator<<(Bind& bind, const domain::Point& value) {
  return bind << value.text << value.from;
}

inline Row& operator>>(Row& row, domain::Point& value) {
  return row >> value.text >> value.from;
}

/// The three statements of a table whose columns are `owner`, position, text, `side`.
#define DIALOGG_POINT_TABLE(table, owner, side)                                               \
  {                                                                                           \
    "INSERT INTO " table " VALUES (?, ?, ?, ?)", "DELETE FROM " table " WHERE " owner " = ?", \
        "SELECT text, " side " FROM " table " WHERE " owner " = ? ORDER BY position"          \
  }

}  // namespace dialogg::storage
