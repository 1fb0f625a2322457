// What was promised, by how it stands; what came of it is told in the house alone.

#include "reports/follow_ups.hpp"

#include <doctest/doctest.h>

#include "app/follow_ups.hpp"
#include "app/groups.hpp"
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

TEST_CASE("report_follow_ups: the house's own errands are in no report that goes out") {
  support::ReportLog log;
  const domain::Visit visit = log.plan("Molde", "2026-12-03");
  domain::Group named{.name = "Rådet", .municipality = log.municipality("Molde")};
  app::add_group(log.desk, named);
  domain::Group unnamed{.name = "Gruppa", .municipality = log.municipality("Aure"), .naming = Naming::no};
  app::add_group(log.desk, unnamed);
  const auto add = [&](const std::string& text, const std::string& subject) {
    domain::FollowUp errand{.text = text};
    app::set_subject(log.desk, errand, subject);
    app::add_follow_up(log.desk, errand);
  };
  add("Sende program", visit.id.ref());
  add("Skrive høringssvar", named.id.ref());
  add("Bestille rom", unnamed.id.ref());
  add("Ringe Osen", "K5020");
  add("Handle", "");
  CHECK(section(page(log, Audience::external), "Open") ==
        "What;Responsible;From;Due;\nSkrive høringssvar;;Rådet;;\nBestille rom;;A municipality;;\n");
  const std::string inside = section(page(log, Audience::internal), "Open");
  CHECK(inside.find("Sende program;;Molde;;\n") != std::string::npos);
  CHECK(inside.find("Ringe Osen;;Osen;;\n") != std::string::npos);
  CHECK(inside.find("Handle;;;;\n") != std::string::npos);
}
