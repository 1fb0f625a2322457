// Charts hold what their tables hold: where those hide a number, so do they.

#include "reports/parts/chart.hpp"

#include <doctest/doctest.h>

#include "render/drawings/chart_images.hpp"
#include "reports/parts/attendance_section.hpp"
#include "support/gate.hpp"
#include "support/log.hpp"
#include "support/recording_sink.hpp"

using namespace dialogg;
using namespace dialogg::privacy;
using namespace dialogg::reports;
using domain::Role;
using messages::Message;

namespace {

domain::Meeting meeting_with(std::optional<int> users) {
  domain::Meeting meeting;
  meeting.date = domain::partial_date_from_iso("2026-12-03");
  meeting.attended = {{Role::nav, 6, "NAV Ålesund"}, {Role::lived_experience, users, ""}};
  return meeting;
}

/// The section's Markdown-like text and its drawings.
std::string drawn(ReportOptions options, const domain::Meeting& meeting) {
  support::Log log;
  options.gate = support::gate(log.database, options.audience);
  support::RecordingSink sink;
  render::ChartImages charts(sink, "m");
  Sections sections(options, charts);
  write_attendance(sections, options.gate->release(meeting), {});
  std::string all = sink.text;
  for (const render::Drawing& drawing : charts.take()) all += drawing.path + "\n" + drawing.svg;
  return all;
}

std::string charted(const std::vector<ChartRow>& rows) {
  support::RecordingSink sink;
  const ReportOptions options;
  Sections sections(options, sink);
  write_chart(sections, "attendance", Message::chart_of_sessions, Message::chart_attendances, rows);
  return sink.text;
}

}  // namespace

TEST_CASE("write_chart: the numbers as the table says them") {
  CHECK(charted(
            {{"NAV", 6}, {"Pårørende", privacy::Count::small(2)}, {"Andre", privacy::Count::at_least(3)}}) ==
        "chart attendance: Deltakelse over tid, Antall deltakelser; NAV 6; Pårørende 1–4; Andre minst 3\n");
}

TEST_CASE("write_chart: one bar says nothing, and what has no length is no bar") {
  CHECK(charted({}) == "");
  CHECK(charted({{"NAV", 6}}) == "");
  CHECK(charted({{"NAV", 6}, {"Andre", 0}, {"Pårørende", privacy::Count::at_least(0)}}) == "");
  CHECK(charted({{"NAV", 6}, {"Andre", privacy::Count::small(2)}}) != "");
}

TEST_CASE("write_attendance: to outsiders the true number behind a range makes no difference to a byte") {
  const ReportOptions external{.charts = true};
  const std::string two = drawn(external, meeting_with(2));
  CHECK(two.find("m-attendance.svg\n<svg") != std::string::npos);
  CHECK(two.find("1–4") != std::string::npos);
  for (const int users : {1, 3, 4}) CHECK(drawn(external, meeting_with(users)) == two);
  CHECK(drawn(external, meeting_with(5)) != two);
  const ReportOptions internal{.audience = Audience::internal, .charts = true};
  CHECK(drawn(internal, meeting_with(3)) != drawn(internal, meeting_with(2)));
}

TEST_CASE("write_attendance: no chart where none is wanted, nor of organisations or sums") {
  CHECK(drawn({}, meeting_with(2)).find("m-attendance") == std::string::npos);
  const std::string all = drawn({.audience = Audience::internal, .charts = true}, meeting_with(2));
  const std::string svg = all.substr(all.find("<svg"));
  CHECK(svg.find("Ålesund") == std::string::npos);
  CHECK(svg.find(">8<") == std::string::npos);
}
