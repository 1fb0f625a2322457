#pragma once
// The steps that make the schema, and comparing a log's schema with them. Migrating a log: database.cpp.

#include <SQLiteCpp/SQLiteCpp.h>

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace dialogg::storage {

struct Migration {
  std::string_view name;
  std::string_view sql;
};

/// The embedded migrations, in order; the schema's version is their number.
std::span<const Migration> migrations();

/// Names of tables, indexes, views and triggers that are missing, or not as the steps make them. What other programs have added is
/// passed over, unless it does something by itself (a trigger, a view).
std::vector<std::string> schema_faults(SQLite::Database& connection, std::span<const Migration> steps);

/// The statement that makes the table, as the migrations have it.
std::string sql_of_table(const std::string& name);

}  // namespace dialogg::storage
