// The report on a quarter or a year: beside which periods it stands, and what it says is missing from it.

#include "reports/period/period.hpp"

#include <doctest/doctest.h>

#include "support/report_log.hpp"

using namespace dialogg;
using domain::Naming;
using domain::Period;
using domain::Role;
using privacy::Audience;
using support::ReportLog;
using support::section;

namespace {

namespace chrono = std::chrono;

const Period kQuarter{chrono::year{2026} / 7 / 1, chrono::year{2026} / 10 / 1};
const Period kYear{chrono::year{2026} / 1 / 1, chrono::year{2027} / 1 / 1};

std::string names(const Period& period) {
  std::string all;
  for (const Period& one : reports::compared_with(period))
    all += domain::iso(one.begin) + "–" + domain::iso(one.end) + " ";
  return all;
}

std::string report(ReportLog& log, const Period& period, Audience audience = Audience::external,
                   bool charts = false) {
  return log.report(audience, [&](reports::ReportOptions& options, support::RecordingSink& sink) {
    options.charts = charts;
    report_period(log.database, period, options, sink);
  });
}

}  // namespace

TEST_CASE("compared_with: a quarter with the one before it, and the same one a year earlier") {
  CHECK(names(kQuarter) == "2026-04-01–2026-07-01 2025-07-01–2025-10-01 ");
  CHECK(names({chrono::year{2026} / 1 / 1, chrono::year{2026} / 4 / 1}) ==
        "2025-10-01–2026-01-01 2025-01-01–2025-04-01 ");
  CHECK(names({chrono::year{2026} / 3 / 1, chrono::year{2026} / 4 / 1}) ==
        "2026-02-01–2026-03-01 2025-03-01–2025-04-01 ");
}

TEST_CASE("compared_with: a year with the year before alone") {
  CHECK(names(kYear) == "2025-01-01–2026-01-01 ");
  CHECK(names({chrono::year{2025} / 1 / 1, chrono::year{2027} / 1 / 1}) == "2023-01-01–2025-01-01 ");
}

TEST_CASE("report_period: the key figures of each period stand under its name") {
  ReportLog log;
  log.hold("Molde", "2026-09-01", Naming::yes, [](domain::Meeting& meeting) {
    meeting.attended = {{Role::nav, 6, ""}, {Role::carer, 2, ""}};
  });
  log.hold("Aure", "2026-05-01");
  log.hold("Aure", "2025-08-01");
  log.hold("Molde", "2025-08-01");
  const std::string quarter = section(report(log, kQuarter), "Key figures");
  CHECK(
      quarter.starts_with("What;Q3 2026>;Q2 2026>;Q3 2025>;\n"
                          "Meetings;1;1;2;\nMunicipalities;1;1;2;\n"));
  CHECK(quarter.find("7–10;number unknown;number unknown;\n") != std::string::npos);
  CHECK(section(report(log, kYear), "Key figures")
            .starts_with("What;2026>;2025>;\nMeetings;2;2;\nMunicipalities;2;2;\n"));
}

TEST_CASE("report_period: explains a small count that stands among the figures of another period alone") {
  ReportLog log;
  log.hold("Molde", "2026-05-01", Naming::yes, [](domain::Meeting& meeting) {
    meeting.attended = {{Role::carer, 2, ""}};
  });
  const std::string text = report(log, kQuarter);
  CHECK(text.find("are written “1–4”") != std::string::npos);
  CHECK(report(log, kQuarter, Audience::internal).find("are written “1–4”") == std::string::npos);
}

TEST_CASE("report_period: says so where no meeting was held") {
  ReportLog log;
  CHECK(report(log, kQuarter).starts_with("No meetings are logged in the period.\n## Key figures\n"));
  log.hold("Molde", "2026-09-01");
  CHECK(report(log, kQuarter).starts_with("## Key figures\n"));
}

TEST_CASE("report_period: what its figures lack stands at the end") {
  ReportLog log;
  log.hold("Molde", "2026-09-01", Naming::yes, [](domain::Meeting& meeting) {
    meeting.attended = {{Role::nav, 6, ""}};
    meeting.decisions = {{.text = "A"}, {.text = "B"}};
  });
  log.hold("Molde", "2026-09-02");
  log.hold("Molde", "2026");
  CHECK(section(report(log, kQuarter), "Gaps in the data") ==
        "- 1 meeting lacks counts.\n"
        "- 1 meeting in the same year lacks a month, and is left out.\n"
        "- 2 decisions do not say who took them.\n");
  log.hold("Molde", "2026");
  CHECK(section(report(log, kQuarter), "Gaps in the data")
            .find("- 2 meetings in the same year lack a month, and are left out.\n") != std::string::npos);
  CHECK(section(report(log, kYear), "Gaps in the data").find("month") == std::string::npos);
}

TEST_CASE("report_period: who came by their roles, the share of those counted, and who was missing") {
  ReportLog log;
  log.hold("Molde", "2026-09-01", Naming::yes, [](domain::Meeting& meeting) {
    meeting.attended = {{Role::nav, 5, ""}, {Role::carer, 5, ""}, {Role::leadership, 1, ""}};
  });
  const std::string counted = section(report(log, kQuarter), "At the table");
  CHECK(counted.find("left out") == std::string::npos);
  CHECK(counted.find("**Missing at the table (meetings):** health and social services (1)") !=
        std::string::npos);
  log.hold("Molde", "2026-09-02");
  CHECK(section(report(log, kQuarter), "At the table").find("without a full count are left out.") !=
        std::string::npos);
}

TEST_CASE("report_period: charts stand beside their tables where they are wanted") {
  ReportLog log;
  for (const char* place : {"Molde", "Aure"})
    log.hold(place, "2026-09-01", Naming::yes, [](domain::Meeting& meeting) {
      meeting.attended = {{Role::nav, 6, ""}, {Role::carer, 7, ""}};
      meeting.themes = {"school", "work"};
    });
  const std::string with = report(log, kQuarter, Audience::external, true);
  CHECK(section(with, "Themes").find("chart themes: ") != std::string::npos);
  CHECK(with.find("chart attendance: ") != std::string::npos);
  CHECK(report(log, kQuarter).find("chart ") == std::string::npos);
}
