// Whom the report says to be reached, planned and not reached; and of which counties it does not say so.

#include "reports/period/coverage.hpp"

#include <doctest/doctest.h>

#include "register/regions.hpp"
#include "support/report_log.hpp"

using namespace dialogg;
using domain::Naming;
using privacy::Audience;
using reports::Coverage;
using State = reports::CoveredPlace::State;

namespace {

const domain::Period kAutumn{std::chrono::year{2026} / 9 / 1, std::chrono::year{2026} / 12 / 1};

/// Vestfold has six municipalities; the first two by number are Horten and Holmestrand.
struct Vestfold : support::ReportLog {
  Coverage coverage(Audience audience, const std::optional<domain::Period>& period = std::nullopt,
                    const std::vector<std::string>& region = {"Vestfold"}) {
    Coverage found;
    report(audience, [&](reports::ReportOptions& options, support::RecordingSink&) {
      options.region = region;
      found = find_coverage(database, options, period ? *period : coverage_period(options));
    });
    return found;
  }

  std::string written(Audience audience) {
    return report(audience, [&](reports::ReportOptions& options, support::RecordingSink& sink) {
      options.region = {"Vestfold"};
      reports::Sections sections(options, sink);
      write_coverage(sections, database, options, coverage_period(options));
    });
  }

  void meet(const std::vector<const char*>& places, Naming naming = Naming::yes) {
    for (const char* place : places) hold(place, "2026-11-02", naming);
  }
};

/// "Horten: planned"; nothing of those not reached.
std::string reached(const Coverage& coverage) {
  std::string all;
  for (const reports::CoveredPlace& place : coverage.places)
    for (const reports::CoverageGroup& group : coverage.groups)
      if (group.state == place.state && place.state != State::not_reached)
        all += place.name + ": " + std::string(group.code) + "\n";
  return all;
}

std::string codes(const Coverage& coverage) {
  std::string all;
  for (const reports::CoverageGroup& group : coverage.groups) all += std::string(group.code) + " ";
  return all;
}

using Counties = std::set<std::string>;

}  // namespace

TEST_CASE("coverage: what is left of a county is told where five are left, and not where there are four") {
  REQUIRE(registry::municipalities_in({"Vestfold"}).size() == 6);
  Vestfold log;
  log.meet({"Horten"}, Naming::no);
  log.meet({"Larvik"});
  CHECK(log.coverage(Audience::external).untold == Counties{});
  log.meet({"Færder"});
  CHECK(log.coverage(Audience::external).untold == Counties{"Vestfold"});
  CHECK(log.coverage(Audience::municipality).untold == Counties{"Vestfold"});
  CHECK(log.coverage(Audience::internal).untold == Counties{});
}

TEST_CASE("coverage: where nothing in a county is unnamed, the last one left is told") {
  Vestfold log;
  log.meet({"Horten", "Holmestrand", "Larvik", "Færder", "Sandefjord"});
  CHECK(log.coverage(Audience::external).untold == Counties{});
  log.hold("Oslo", "2026-11-02", Naming::no);
  CHECK(log.coverage(Audience::external, {}, {"Vestfold", "Oslo"}).untold == Counties{"Oslo"});
  log.plan("Tønsberg", "2026-12-03", Naming::no);
  CHECK(log.coverage(Audience::external).untold == Counties{"Vestfold"});
}

TEST_CASE("coverage: what is not told is a dash in the table, and no name in the list") {
  Vestfold log;
  log.meet({"Horten"}, Naming::no);
  log.meet({"Larvik", "Færder"});
  CHECK(log.written(Audience::external) ==
        "## Coverage\nCounty;Visited>;Planned>;Not reached yet, or not named>;In all>;\n"
        "Vestfold;2;0;–;6;\n- **Visited:** Larvik, Færder\n");
  CHECK(log.written(Audience::internal) ==
        "## Coverage\nCounty;Visited>;Planned>;Not reached yet>;In all>;\nVestfold;3;0;3;6;\n"
        "- **Visited:** Horten, Larvik, Færder\n- **Not reached yet:** Holmestrand, Tønsberg, Sandefjord\n");
}

TEST_CASE("coverage: where enough are left, the one that is not named stands among them") {
  Vestfold log;
  log.meet({"Horten"}, Naming::not_asked);
  log.meet({"Larvik"});
  CHECK(log.written(Audience::external) ==
        "## Coverage\nCounty;Visited>;Planned>;Not reached yet, or not named>;In all>;\n"
        "Vestfold;1;0;5;6;\n- **Visited:** Larvik\n"
        "- **Not reached yet, or not named:** Horten, Holmestrand, Tønsberg, Sandefjord, Færder\n");
}

TEST_CASE("coverage: those not reached are said to be perhaps unnamed where anything is") {
  Vestfold log;
  log.meet({"Larvik"});
  CHECK(codes(log.coverage(Audience::external)) == "visited planned not_reached ");
  log.hold("Molde", "2026-11-02", Naming::no);
  CHECK(codes(log.coverage(Audience::external)) == "visited planned not_reached_or_not_named ");
  CHECK(codes(log.coverage(Audience::internal)) == "visited planned not_reached ");
}

TEST_CASE("coverage: a visit of today is planned, one of yesterday is not, and a month until it has passed") {
  Vestfold log;
  log.plan("Horten", "2026-11-21");
  log.plan("Holmestrand", "2026-11-20");
  log.plan("Larvik", "2026-11");
  log.plan("Færder", "2026-10");
  CHECK(reached(log.coverage(Audience::internal)) == "Horten: planned\nLarvik: planned\n");
}

TEST_CASE("coverage: a plan that may not be named is nobody's outside, and a cancelled one is none") {
  Vestfold log;
  log.plan("Horten", "2026-12-03", Naming::no);
  domain::Visit cancelled = log.plan("Larvik", "2026-12-04");
  app::cancel_visit(log.desk, cancelled, "Sykdom");
  CHECK(reached(log.coverage(Audience::external)).empty());
  CHECK(reached(log.coverage(Audience::internal)) == "Horten: planned\n");
}

TEST_CASE("coverage: met in the period comes before planned, that before met at another time") {
  Vestfold log;
  log.meet({"Horten"});
  log.hold("Holmestrand", "2026-08-31");
  log.hold("Larvik", "2026-08-31");
  for (const char* place : {"Horten", "Holmestrand"}) log.plan(place, "2026-12-03");
  const Coverage coverage = log.coverage(Audience::internal, kAutumn);
  CHECK(reached(coverage) == "Horten: visited\nHolmestrand: planned\nLarvik: visited_otherwise\n");
  CHECK(codes(coverage) == "visited planned visited_otherwise not_reached ");
}

TEST_CASE("coverage: without a region, the counties of the log; to outsiders of what may be named") {
  Vestfold log;
  log.hold("Horten", "2026-11-02");
  log.hold("Oslo", "2026-11-02", Naming::no);
  const auto counties = [&](Audience audience) {
    Counties all;
    for (const reports::CoveredPlace& place : log.coverage(audience, {}, {}).places) all.insert(place.county);
    return all;
  };
  CHECK(counties(Audience::external) == Counties{"Vestfold"});
  CHECK(counties(Audience::internal) == Counties{"Oslo", "Vestfold"});
}

TEST_CASE("report_coverage: roles missing at the table, and themes raised that no example is about") {
  Vestfold log;
  log.hold("Horten", "2026-11-02", Naming::yes, [](domain::Meeting& meeting) {
    meeting.attended = {{domain::Role::nav, 3, ""}};
    meeting.themes = {"work", "school"};
  });
  log.example("Skole", "Larvik", Naming::yes, [](domain::Example& one) { one.themes = {"school"}; });
  const std::string text =
      log.report(Audience::external, [&](reports::ReportOptions& options, support::RecordingSink& sink) {
        report_coverage(log.database, options, sink);
      });
  CHECK(support::section(text, "Who was missing at the table")
            .find("- user and interest organisations (1)\n") != std::string::npos);
  CHECK(support::section(text, "Themes without a good example") == "- Work and activity\n");
}

TEST_CASE("report_coverage: a log without municipalities has none to cover") {
  Vestfold log;
  const std::string text =
      log.report(Audience::external, [&](reports::ReportOptions& options, support::RecordingSink& sink) {
        report_coverage(log.database, options, sink);
      });
  CHECK(text == "There are no municipalities to show coverage of.\n");
}
