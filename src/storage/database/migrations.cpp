#include "storage/database/migrations.hpp"

#include <map>

#include "text/embedded.hpp"

namespace dialogg::storage {

namespace {

struct Part {
  std::string type;
  std::string sql;
};
using Schema = std::map<std::string, Part>;

bool is_blank(char c) {
  return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

/// Without what earlier versions kept and later ones do not: comments, and blanks.
std::string bare(std::string_view sql) {
  std::string kept;
  for (std::size_t i = 0; i < sql.size(); ++i) {
    if (sql.substr(i).starts_with("--"))
      i = std::min(sql.find('\n', i), sql.size());
    else if (!is_blank(sql[i]))
      kept += sql[i];
  }
  return kept;
}

/// FTS5 makes its own tables, in words of its own.
Schema schema_of(SQLite::Database& connection) {
  Schema schema;
  SQLite::Statement parts(connection,
                          "SELECT name, type, iif(name GLOB 'search_index_*', '', sql) FROM sqlite_schema "
                          "WHERE name NOT GLOB 'sqlite_*'");
  while (parts.executeStep())
    schema[parts.getColumn(0).getString()] = {parts.getColumn(1).getString(),
                                              bare(parts.getColumn(2).getString())};
  return schema;
}

SQLite::Database made_by(std::span<const Migration> steps) {
  SQLite::Database connection(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
  for (const Migration& step : steps) connection.exec(std::string(step.sql));
  return connection;
}

bool acts_by_itself(const Part& part) {
  return part.type == "trigger" || part.type == "view";
}

}  // namespace

std::span<const Migration> migrations() {
  static const std::vector<Migration> steps = [] {
    std::vector<Migration> found;
    for (const auto& file : text::embedded_files())
      if (file.name.ends_with(".sql"))
        found.push_back({file.name, file.content});
    return found;
  }();
  return steps;
}

std::vector<std::string> schema_faults(SQLite::Database& connection, std::span<const Migration> steps) {
  SQLite::Database fresh = made_by(steps);
  const Schema wanted = schema_of(fresh);
  const Schema found = schema_of(connection);
  std::vector<std::string> faults;
  for (const auto& [name, part] : wanted)
    if (const auto there = found.find(name);
        there == found.end() || there->second.type != part.type || there->second.sql != part.sql)
      faults.push_back(name);
  for (const auto& [name, part] : found)
    if (acts_by_itself(part) && !wanted.contains(name))
      faults.push_back(name);
  return faults;
}

std::string sql_of_table(const std::string& name) {
  SQLite::Database fresh = made_by(migrations());
  SQLite::Statement table(fresh, "SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = ?");
  table.bind(1, name);
  table.executeStep();
  return table.getColumn(0).getString();
}

}  // namespace dialogg::storage
