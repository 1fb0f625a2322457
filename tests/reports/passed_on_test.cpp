// What was passed on, to whom as far as may be known, and how far it has come.

#include "reports/passed_on.hpp"

#include <doctest/doctest.h>

#include "support/report_log.hpp"

using namespace dialogg;
using domain::Naming;
using domain::PassOnState;
using privacy::Audience;
using support::section;

namespace {

struct Log : support::ReportLog {
  /// Brought up at a meeting in Molde of which this may be said.
  void bring_to_molde(const domain::Example& example, Naming naming) {
    const domain::Meeting meeting = hold("Molde", "2026-11-02", naming);
    bring(example, "Molde", [&](domain::PassOn& pass_on) { pass_on.meeting = meeting.id; });
  }
};

std::string page(Log& log, Audience audience) {
  return log.page(reports::report_passed_on, audience);
}

}  // namespace

TEST_CASE("report_passed_on: says so where nothing was") {
  Log log;
  log.example("Kafé", "Aure");
  CHECK(page(log, Audience::external) == "No examples have been passed on.\n");
}

TEST_CASE("report_passed_on: one that got examples by name and without counts as two to outsiders") {
  Log log;
  log.bring_to_molde(log.example("Kafé", "Aure"), Naming::yes);
  log.bring_to_molde(log.example("Råd", "Aure"), Naming::no);
  CHECK(page(log, Audience::external)
            .starts_with("Examples: 2 · municipalities: 2 · times passed on: 2\n## How far"));
  CHECK(page(log, Audience::internal).starts_with("Examples: 2 · municipalities: 1 · times passed on: 2\n"));
  CHECK(section(page(log, Audience::external), "Råd").find("\nA municipality;2 November 2026;") !=
        std::string::npos);
  CHECK(section(page(log, Audience::internal), "Råd").find("\nMolde;2 November 2026;") != std::string::npos);
}

TEST_CASE("report_passed_on: to outsiders nothing of examples that were withdrawn") {
  Log log;
  const domain::Example withdrawn = log.example("Trukket", "Aure");
  log.bring(withdrawn, "Molde");
  log.bring(log.example("Kafé", "Aure"), "Molde");
  log.withdraw(withdrawn);
  CHECK(page(log, Audience::external).starts_with("Examples: 1 · municipalities: 1 · times passed on: 1\n"));
  CHECK(page(log, Audience::external).find("Trukket") == std::string::npos);
  CHECK(page(log, Audience::internal).find("## Trukket\n") != std::string::npos);
}

TEST_CASE("report_passed_on: in the house a day to ask again stands with what has not come to an end") {
  Log log;
  const domain::Example cafe = log.example("Kafé", "Aure");
  for (const auto& [place, state] :
       {std::pair{"Molde", PassOnState::trial}, std::pair{"Rauma", PassOnState::adopted}})
    log.bring(cafe, place, [&, of = state](domain::PassOn& pass_on) {
      pass_on.state = of;
      pass_on.result = "Tre dager";
      pass_on.review_on = std::chrono::year{2027} / 1 / 15;
    });
  const std::string rows = section(page(log, Audience::internal), "Kafé");
  CHECK(rows.find("on trial;Tre dager · ask again 15 January 2027;\n") != std::string::npos);
  CHECK(rows.find("adopted;Tre dager;\n") != std::string::npos);
  CHECK(section(page(log, Audience::external), "Kafé").find("ask again") == std::string::npos);
}
