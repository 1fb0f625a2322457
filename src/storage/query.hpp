#pragma once
// A SELECT with the conditions that a Filter asks for, bound, never pasted.

#include <SQLiteCpp/SQLiteCpp.h>

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "domain/filter.hpp"
#include "storage/database/database.hpp"
#include "storage/row.hpp"

namespace dialogg::storage {

/// Where the municipality of a record that several may share stands, and the others.
struct Places {
  std::string_view column;  // "visit.municipality_id"
  std::string_view id;      // "visit.id"
  std::string_view table;   // "visit_with"
  std::string_view owner;   // its column for `id`: "visit_id"
};

/// A municipality of today, and those that it has taken over from. Two `?`.
inline constexpr std::string_view kItOrBecameIt =
    "IN (SELECT id FROM municipality WHERE id = ? OR successor_id = ?)";

class Query {
 public:
  /// `select` up to and including the FROM clause.
  explicit Query(std::string select) : sql_(std::move(select)) {}

  /// Adds `condition`, which has one `?` for each value.
  template <class... Values>
  Query& where(std::string_view condition, const Values&... values) {
    sql_ += conditions_++ == 0 ? " WHERE " : " AND ";
    sql_ += condition;
    (binders_.push_back([values](Bind& bind) { bind << values; }), ...);
    return *this;
  }
  /// A shortened date lies in the period where all of its days do. `column` is indexed.
  Query& in_period(std::string_view column, const domain::Filter& filter);
  /// Those with a theme of the filter's in `table` (owner column first): "visit_theme", "visit_id",
  /// "visit.id".
  Query& with_theme(std::string_view table, std::string_view owner, std::string_view id,
                    const domain::Filter& filter);
  /// By the group of `column`, "meeting.group_id".
  Query& in_group(std::string_view column, const domain::Filter& filter);
  /// By the municipality of `column`, or one that became it.
  Query& of_municipality(std::string_view column, domain::MunicipalityId municipality);
  /// By the municipality or county of `column`, "visit.municipality_id".
  Query& in_place(std::string_view column, const domain::Filter& filter);
  /// The same where several may share the record: by any of them.
  Query& in_shared_place(const Places& places, const domain::Filter& filter);
  Query& then(std::string_view clause) {
    sql_ += clause;
    return *this;
  }

  SQLite::Statement prepare(Database& database) const;
  void for_each(Database& database, const std::function<void(SQLite::Statement&)>& each) const;
  template <class Record>
  std::vector<Record> all(Database& database, Record (*read)(SQLite::Statement&)) const {
    std::vector<Record> records;
    for_each(database, [&](SQLite::Statement& statement) { records.push_back(read(statement)); });
    return records;
  }
  /// Nothing where there is no row.
  template <class Record>
  std::optional<Record> first(Database& database, Record (*read)(SQLite::Statement&)) const {
    SQLite::Statement statement = prepare(database);
    return statement.executeStep() ? std::optional<Record>(read(statement)) : std::nullopt;
  }

 private:
  std::string sql_;
  int conditions_ = 0;
  std::vector<std::function<void(Bind&)>> binders_;
};

}  // namespace dialogg::storage
