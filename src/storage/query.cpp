#include "storage/query.hpp"

#include <fmt/format.h>

namespace dialogg::storage {

namespace {

constexpr std::size_t kYear = 4, kMonth = 7;  // bytes of "2026-07-01"

/// The shortest date that begins on the day.
std::string shortest(const std::string& day) {
  return day.ends_with("-01-01") ? day.substr(0, kYear) : day.ends_with("-01") ? day.substr(0, kMonth) : day;
}

}  // namespace

/// Shortened dates sort before the days that they hold: of those before the end, only the two that hold it end later.
Query& Query::in_period(std::string_view column, const domain::Filter& filter) {
  if (filter.since)
    where(fmt::format("{} >= ?", column), shortest(domain::iso(*filter.since)));
  if (filter.until) {
    const std::string day = domain::iso(*filter.until);
    where(fmt::format("{0} < ? AND {0} <> ? AND {0} <> ?", column), day, day.substr(0, kMonth),
          day.substr(0, kYear));
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

namespace {

/// "IN (…)": those of a county, with a `?`.
constexpr std::string_view in_county(const domain::Filter& filter) {
  return filter.county_of_today ? "IN (SELECT id FROM municipality WHERE coalesce(county_today, county) = ?)"
                                : "IN (SELECT id FROM municipality WHERE ? IN (county, county_today))";
}

}  // namespace

Query& Query::of_municipality(std::string_view column, domain::MunicipalityId municipality) {
  return where(fmt::format("{} {}", column, kItOrBecameIt), municipality, municipality);
}

Query& Query::in_place(std::string_view column, const domain::Filter& filter) {
  if (filter.municipality)
    of_municipality(column, *filter.municipality);
  if (!filter.county.empty())
    where(fmt::format("{} {}", column, in_county(filter)), filter.county);
  return *this;
}

Query& Query::in_shared_place(const Places& places, const domain::Filter& filter) {
  const auto shared_by = [&](std::string_view which, const auto&... values) {
    where(fmt::format("({0} {4} OR {1} IN (SELECT {3} FROM {2} WHERE municipality_id {4}))", places.column,
                      places.id, places.table, places.owner, which),
          values..., values...);
  };
  if (filter.municipality)
    shared_by(kItOrBecameIt, *filter.municipality, *filter.municipality);
  if (!filter.county.empty())
    shared_by(in_county(filter), filter.county);
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
