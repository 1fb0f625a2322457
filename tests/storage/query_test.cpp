#include "storage/query.hpp"

#include <doctest/doctest.h>

#include "support/sample_log.hpp"

using namespace dialogg;
using storage::Database;
using storage::Query;

namespace {

/// Which of these dates lie from `since` up to, not including, `until`.
std::vector<std::string> in_period(const char* since, const char* until) {
  Database database = Database::in_memory();
  for (const char* date :
       {"2025", "2026", "2026-06", "2026-07", "2026-07-01", "2026-09-30", "2026-10-01", "2026-12-31"})
    support::plan_visit(database, date);
  domain::Filter filter;
  if (since != nullptr)
    filter.since = domain::date_from_iso(since);
  if (until != nullptr)
    filter.until = domain::date_from_iso(until);
  std::vector<std::string> found;
  Query("SELECT date FROM visit")
      .in_period("visit.date", filter)
      .then(" ORDER BY id")
      .for_each(database, [&](SQLite::Statement& row) { found.push_back(row.getColumn(0).getString()); });
  return found;
}

using Dates = std::vector<std::string>;

}  // namespace

TEST_CASE("in_period: a year is in its own year, with all that it holds") {
  CHECK(in_period("2026-01-01", "2027-01-01") ==
        Dates{"2026", "2026-06", "2026-07", "2026-07-01", "2026-09-30", "2026-10-01", "2026-12-31"});
}

TEST_CASE("in_period: a month is in its quarter, and a year is not") {
  CHECK(in_period("2026-07-01", "2026-10-01") == Dates{"2026-07", "2026-07-01", "2026-09-30"});
}

TEST_CASE("in_period: a month is not in a period that ends within it") {
  CHECK(in_period("2026-06-15", "2026-07-15") == Dates{"2026-07-01"});
}

TEST_CASE("in_period: it may be open at either end") {
  CHECK(in_period("2026-10-01", nullptr) == Dates{"2026-10-01", "2026-12-31"});
  CHECK(in_period(nullptr, "2026-07-01") == Dates{"2025", "2026-06"});
  CHECK(in_period(nullptr, nullptr).size() == 8);
}

TEST_CASE("Query: several conditions hold together, each with its value") {
  Database database = Database::in_memory();
  support::plan_visit(database, "2026-12-03");
  support::plan_visit(database, "2026-12-04");
  int found = 0;
  Query("SELECT id FROM visit")
      .where("date >= ?", "2026-12-01")
      .where("id > ?", 1)
      .for_each(database, [&](SQLite::Statement& row) { found = found * 10 + row.getColumn(0).getInt(); });
  CHECK(found == 2);
}

TEST_CASE("Query: any of several themes will do, and a visit with two of them is found once") {
  Database database = Database::in_memory();
  storage::Operation operation(database, "plan-visit", "2026-11-21T09:30:00Z");
  domain::Visit both{.stamp = support::stamp(), .themes = {"work", "housing"}};
  domain::Visit neither{.stamp = support::stamp(), .themes = {"recovery"}};
  storage::VisitStore visits(database);
  visits.insert(both);
  visits.insert(neither);
  domain::Filter filter;
  filter.themes = {"housing", "work"};
  std::vector<std::string> found;
  visits.for_each(filter, [&](const domain::Visit& visit) { found.push_back(visit.id.ref()); });
  CHECK(found == std::vector<std::string>{"V1"});
}
