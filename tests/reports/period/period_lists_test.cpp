// What a quarter names: examples, decisions, results, what was passed on, and what comes next.

#include "reports/period/period_lists.hpp"

#include <doctest/doctest.h>

#include "reports/period/figures.hpp"
#include "support/report_log.hpp"

using namespace dialogg;
using domain::Naming;
using domain::VisitStatus;
using privacy::Audience;
using support::ReportLog;
using support::section;

namespace {

const domain::Period kQuarter{std::chrono::year{2026} / 7 / 1, std::chrono::year{2026} / 10 / 1};
constexpr int kMore = 32;  // two more than are listed

std::string lists(ReportLog& log, Audience audience = Audience::external) {
  return log.report(audience, [&](reports::ReportOptions& options, support::RecordingSink& sink) {
    reports::Sections sections(options, sink);
    const auto figures = reports::count_figures(log.database, kQuarter, audience);
    write_period_lists(sections, log.database, kQuarter, figures.records);
  });
}

domain::Example heard(ReportLog& log, const std::string& title, const std::string& place,
                      Naming naming = Naming::yes) {
  return log.example(title, place, naming, [](domain::Example& example) {
    example.heard_on = domain::partial_date_from_iso("2026-08-01");
  });
}

void in_quarter(domain::PassOn& pass_on) {
  pass_on.date = domain::partial_date_from_iso("2026-08-02");
}

/// "30 … and 2 more.": how many are listed, and what is said of the others.
std::string cut(const std::string& text, const std::string& title) {
  const std::string lines = section(text, title);
  const auto all = std::count(lines.begin(), lines.end(), '\n');
  const std::size_t more = lines.find("- … and ");
  return more == std::string::npos
             ? std::to_string(all)
             : std::to_string(all - 1) + " " + lines.substr(more + 2, lines.size() - more - 3);
}

}  // namespace

TEST_CASE("period lists: each is cut at thirty, and says how many more there are") {
  ReportLog log;
  for (int i = 0; i < kMore; ++i) {
    const domain::Example example = heard(log, "Eksempel " + std::to_string(i), "Aure");
    log.bring(example, "Molde", in_quarter);
    log.visit("Molde", "2026-12-03", VisitStatus::proposed);
  }
  log.hold("Molde", "2026-09-01", Naming::yes, [](domain::Meeting& meeting) {
    meeting.decisions.resize(kMore, {.text = "Bygge"});
    meeting.outcomes.resize(kMore, {.text = "Brukerråd"});
  });
  const std::string text = lists(log);
  for (const char* title : {"Good examples we heard", "Decisions", "What the meetings led to",
                            "Examples passed on", "Next visits"})
    CHECK_MESSAGE(cut(text, title) == "30 … and 2 more.", std::string(title));
}

TEST_CASE("period lists: thirty are listed, and nothing more is said") {
  ReportLog log;
  for (int i = 0; i < 30; ++i) log.bring(heard(log, std::to_string(i), "Aure"), "Molde", in_quarter);
  const std::string text = lists(log);
  CHECK(cut(text, "Good examples we heard") == "30");
  CHECK(cut(text, "Examples passed on") == "30");
}

TEST_CASE("period lists: what became of an example that was withdrawn is not listed, in the house neither") {
  ReportLog log;
  const domain::Example withdrawn = heard(log, "Trukket", "Aure");
  log.bring(withdrawn, "Molde", in_quarter);
  log.bring(heard(log, "Kafé", "Aure"), "Molde", in_quarter);
  log.withdraw(withdrawn);
  for (const Audience audience : {Audience::external, Audience::internal}) {
    const std::string text = lists(log, audience);
    CHECK(section(text, "Examples passed on") == "- Kafé → Molde (mentioned)\n");
    CHECK(section(text, "Good examples we heard") == "- Kafé – Aure\n");
  }
}

TEST_CASE("period lists: where something is from is said as far as its readers may know") {
  ReportLog log;
  heard(log, "Kafé", "Aure", Naming::no);
  const domain::Meeting meeting = log.hold("Molde", "2026-09-01", Naming::no, [](domain::Meeting& one) {
    one.decisions = {{.text = "Bygge", .by = domain::DecidedBy::users}};
    one.outcomes = {{.text = "Brukerråd", .kind = domain::OutcomeKind::new_body}};
  });
  log.bring(heard(log, "Samtaler", "Ålesund"), "Molde", [&](domain::PassOn& pass_on) {
    in_quarter(pass_on);
    pass_on.meeting = meeting.id;
    pass_on.result = "Prøver";
  });
  const std::string outside = lists(log), inside = lists(log, Audience::internal);
  CHECK(section(outside, "Good examples we heard") == "- Kafé – A municipality\n- Samtaler – Ålesund\n");
  CHECK(section(inside, "Good examples we heard") == "- Kafé – Aure\n- Samtaler – Ålesund\n");
  CHECK(section(outside, "Decisions").ends_with(" – A municipality\n"));
  CHECK(section(outside, "What the meetings led to")
            .starts_with("- **New body:** Brukerråd (hoped for, not yet in place) – A municipality\n"));
  CHECK(section(outside, "Examples passed on") == "- Samtaler → A municipality (mentioned): Prøver\n");
  CHECK(section(inside, "Examples passed on") == "- Samtaler → Molde (mentioned): Prøver\n");
}

TEST_CASE(
    "period lists: next are those of the period after, neither cancelled nor past without having been") {
  ReportLog log;
  log.visit("Molde", "2026-09-30", VisitStatus::proposed);
  log.visit("Aure", "2026-11-20", VisitStatus::agreed);
  log.visit("Rauma", "2026-11-21", VisitStatus::agreed);
  log.visit("Sula", "2026-12-31", VisitStatus::agreed);
  log.visit("Vestnes", "2027-01-01", VisitStatus::agreed);
  domain::Visit cancelled = log.visit("Averøy", "2026-12-03", VisitStatus::agreed);
  app::cancel_visit(log.desk, cancelled, "Sykdom");
  log.visit("Tingvoll", "2026-10-05", VisitStatus::agreed);
  log.hold("Tingvoll", "2026-10-05");
  log.plan("Ålesund", "2026-12-04", Naming::no);
  CHECK(section(lists(log), "Next visits") ==
        "- **5 October 2026:** Tingvoll (held)\n- **21 November 2026:** Rauma (agreed)\n"
        "- **4 December 2026:** A municipality (proposed)\n- **31 December 2026:** Sula (agreed)\n");
}

TEST_CASE("period lists: how the follow-ups of the period stand, where there are any") {
  ReportLog log;
  CHECK(section(lists(log), "Follow-up").empty());
  log.hold("Molde", "2026-09-01", Naming::no, [](domain::Meeting& meeting) {
    meeting.follow_ups = {{.text = "Ringe", .due = domain::date_from_iso("2026-09-15")}};
  });
  CHECK(section(lists(log), "Follow-up").find("1;1;0;\n") != std::string::npos);
}
