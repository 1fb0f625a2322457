// Coverage as JSON and as a map: neither tells what the table does not.

#include "publishing/report_values.hpp"

#include <doctest/doctest.h>

#include "publishing/coverage_map.hpp"
#include "support/report_log.hpp"
#include "support/value_text.hpp"

using namespace dialogg;
using domain::Naming;
using privacy::Audience;

namespace {

/// Horten is met and not named, Larvik and Færder are named: four of Vestfold's six are left.
struct Vestfold : support::ReportLog {
  Vestfold() {
    hold("Horten", "2026-11-02", Naming::no);
    for (const char* place : {"Larvik", "Færder"}) hold(place, "2026-11-02");
  }

  template <class Make>
  std::string made(Audience audience, const Make& make) {
    std::string all;
    report(audience, [&](reports::ReportOptions& options, support::RecordingSink&) {
      options.region = {"Vestfold"};
      all = make(options);
    });
    return all;
  }
  std::string json(Audience audience) {
    return made(audience, [&](const reports::ReportOptions& options) {
      return support::shown(publishing::coverage_members(
          reports::find_coverage(database, options, reports::coverage_period(options))));
    });
  }
  std::string map(Audience audience) {
    return made(audience, [&](const reports::ReportOptions& options) {
      return publishing::coverage_map(database, options);
    });
  }
};

bool has(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE(
    "coverage_members: of a county that is not told, null for what is left, and no municipality of it") {
  Vestfold log;
  CHECK(log.json(Audience::external) ==
        "{coverage: [{county: \"Vestfold\", visited: 2, planned: 0, not_reached_or_not_named: null}], "
        "municipalities: [{number: \"3909\", name: \"Larvik\", county: \"Vestfold\", state: \"visited\"}, "
        "{number: \"3911\", name: \"Færder\", county: \"Vestfold\", state: \"visited\"}]}");
}

TEST_CASE("coverage_members: in the house every municipality, and every number") {
  Vestfold log;
  const std::string json = log.json(Audience::internal);
  CHECK(json.starts_with(
      "{coverage: [{county: \"Vestfold\", visited: 3, planned: 0, not_reached: 3}], municipalities: "
      "[{number: \"3901\", name: \"Horten\", county: \"Vestfold\", state: \"visited\"}, "
      "{number: \"3903\", name: \"Holmestrand\", county: \"Vestfold\", state: \"not_reached\"}, "));
}

TEST_CASE("coverage_map: of what is not told a square shows the name alone") {
  Vestfold log;
  const std::string outside = log.map(Audience::external), inside = log.map(Audience::internal);
  CHECK(has(outside, "<title>Larvik: Visited</title>"));
  for (const char* place : {"Horten", "Holmestrand", "Tønsberg", "Sandefjord"})
    CHECK(has(outside, "<title>" + std::string(place) + "</title>"));
  CHECK(has(outside, ">Not reached yet, or not named<"));
  CHECK(has(inside, "<title>Horten: Visited</title>"));
  CHECK(has(inside, "<title>Tønsberg: Not reached yet</title>"));
}

TEST_CASE("count_members: a range has no count, an open one no end") {
  CHECK(support::shown(publishing::count_members(7)) == "{count: 7, at_least: 7, at_most: 7}");
  CHECK(support::shown(publishing::count_members(privacy::Count(6) + privacy::Count::small(2))) ==
        "{count: null, at_least: 7, at_most: 10}");
  CHECK(support::shown(publishing::count_members(privacy::Count::at_least(3))) ==
        "{count: null, at_least: 3, at_most: null}");
}

TEST_CASE("period_members: its first day and its last") {
  CHECK(support::shown(publishing::period_members(
            {std::chrono::year{2026} / 7 / 1, std::chrono::year{2026} / 10 / 1})) ==
        "{since: \"2026-07-01\", until: \"2026-09-30\"}");
}

TEST_CASE("meeting_value: parts of those present stand as the attendance does, a narrower one not at all") {
  support::ReportLog log;
  const domain::Meeting meeting = log.hold("Molde", "2026-11-02", Naming::yes, [](domain::Meeting& one) {
    one.attended = {{domain::Role::nav, 3, "NAV"}, {domain::Role::carer, 4, "Skolen"}};
    one.drivers = 2;
    one.newcomers = 6;
  });
  const auto json = [&](Audience audience) {
    const auto gate = support::gate(log.database, audience);
    return support::shown(publishing::meeting_value(gate->release(meeting), *gate));
  };
  const std::string outside = json(Audience::external), inside = json(Audience::internal);
  CHECK(has(outside, "municipality_name: \"Molde\", county: \"Møre og Romsdal\", "));
  CHECK(has(outside, "{role: \"carer\", count: null, at_least: 1, at_most: 4, organisation: null}"));
  CHECK(has(outside,
            "drivers: null, drivers_at_least: 1, drivers_at_most: 4, "
            "newcomers: null, newcomers_at_least: null, newcomers_at_most: null, "));
  CHECK(has(inside, "{role: \"carer\", count: 4, at_least: 4, at_most: 4, organisation: \"Skolen\"}"));
  CHECK(has(inside, "drivers: 2, drivers_at_least: 2, drivers_at_most: 2, newcomers: 6, "));
}
