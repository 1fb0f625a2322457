// What was promised, by how it stands; what came of it is told in the house alone.

#include "reports/follow_ups.hpp"

#include <doctest/doctest.h>

#include "support/report_log.hpp"

using namespace dialogg;
using domain::FollowUpStatus;
using domain::Naming;
using privacy::Audience;
using support::section;

namespace {

std::string page(support::ReportLog& log, Audience audience) {
  return log.page(reports::report_follow_ups, audience);
}

}  // namespace

TEST_CASE("report_follow_ups: due yesterday is overdue, due today is open") {
  support::ReportLog log;
  log.hold("Molde", "2026-11-02", Naming::yes, [](domain::Meeting& meeting) {
    meeting.follow_ups = {{.text = "Ringe", .due = domain::date_from_iso("2026-11-20")},
                          {.text = "Skrive", .due = domain::date_from_iso("2026-11-21")}};
  });
  const std::string text = page(log, Audience::external);
  CHECK(section(text, "Overdue") == "What;Responsible;From;Due;\nRinge;;Molde;20 November 2026;\n");
  CHECK(section(text, "Open") == "What;Responsible;From;Due;\nSkrive;;Molde;21 November 2026;\n");
}

TEST_CASE(
    "report_follow_ups: what came of it is internal, and where it was promised as far as may be known") {
  support::ReportLog log;
  log.hold("Molde", "2026-11-02", Naming::no, [](domain::Meeting& meeting) {
    meeting.follow_ups = {
        {.text = "Ringe", .owner = "NAV", .status = FollowUpStatus::done, .result = "Gjort i Molde"},
        {.text = "Gå", .status = FollowUpStatus::dropped, .result = "Ikke tid"}};
  });
  const std::string outside = page(log, Audience::external), inside = page(log, Audience::internal);
  CHECK(section(outside, "Done") == "What;Responsible;From;Due;\nRinge;NAV;A municipality;;\n");
  CHECK(section(inside, "Done") ==
        "What;Responsible;From;Due;What came of it;\nRinge;NAV;Molde;;Gjort i Molde;\n");
  CHECK(section(inside, "Not carried out").find("Ikke tid") != std::string::npos);
  CHECK(outside.find("Ikke tid") == std::string::npos);
}
