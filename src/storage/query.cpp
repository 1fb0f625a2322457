#include "storage/query.hpp"

#include <fmt/format.h>

namespace dialogg::storage {

Query& Query::in_period(std::string_view column, const domain::Filter& filter) {
  // The first comparison is for the index: a shortened date sorts before the days it holds. Only a shortened one is
  // made whole to be compared.
  if (filter.since) {
    const std::string day = domain::iso(*filter.since);
    where(fmt::format("{} >= ?", column), day.substr(0, 4));
    where(fmt::format("({0} >= ? OR (length({0}) < 10 AND {0} || substr('-01-01', length({0}) - 3) >= ?))",
                      column),
          day, day);
  }
  if (filter.until) {
    const std::string day = domain::iso(*filter.until);
    where(fmt::format("{} < ?", column), day);
    where(fmt::format("(length({0}) = 10 OR {0} || substr('-12-31', length({0}) - 3) < ?)", column), day);
  }
  return *this;
}

Query& Query::with_theme(std::string_view table, std::string_view owner, std::string_view id,
                         const domain::Filter& filter) {
  if (filter.themes.empty())
    return *this;
  std::string places;
  for (std::size_t i = 0; i < filter.themes.size(); ++i) places += i == 0 ? "?" : ", ?";
  where(fmt::format("{} IN (SELECT {} FROM {} WHERE theme IN ({}))", id, owner, table, places));
  for (const std::string& theme : filter.themes) binders_.push_back([theme](Bind& bind) { bind << theme; });
  return *this;
}

Query& Query::in_group(std::string_view column, const domain::Filter& filter) {
  if (filter.group)
    where(fmt::format("{} = ?", column), *filter.group);
  return *this;
}

Query& Query::in_place(std::string_view column, const domain::Filter& filter) {
  if (filter.municipality)
    where(fmt::format("{} = ?", column), *filter.municipality);
  if (!filter.county.empty())
    where(fmt::format("{} IN (SELECT id FROM municipality WHERE county = ?)", column), filter.county);
  return *this;
}

SQLite::Statement Query::prepare(Database& database) const {
  SQLite::Statement statement(database.connection(), sql_);
  Bind bind(statement);
  for (const auto& binder : binders_) binder(bind);
  return statement;
}

void Query::for_each(Database& database, const std::function<void(SQLite::Statement&)>& each) const {
  SQLite::Statement statement = prepare(database);
  while (statement.executeStep()) each(statement);
}

}  // namespace dialogg::storage
