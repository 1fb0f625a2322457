// Figures of a period: what is counted, and how little a sum tells of its parts.

#include "reports/period/figures.hpp"

#include <doctest/doctest.h>

#include "support/report_log.hpp"

using namespace dialogg;
using namespace dialogg::reports;
using domain::Attendance;
using domain::Naming;
using domain::Role;
using privacy::Audience;
using privacy::Count;
using support::ReportLog;

namespace {

const domain::Period kQuarter{std::chrono::year{2026} / 7 / 1, std::chrono::year{2026} / 10 / 1};
const domain::Period kYear{std::chrono::year{2026} / 1 / 1, std::chrono::year{2027} / 1 / 1};

void hold(ReportLog& log, const std::string& place, Naming naming, const std::vector<Attendance>& attended,
          const std::vector<std::string>& themes = {}) {
  log.hold(place, "2026-09-02", naming, [&](domain::Meeting& meeting) {
    meeting.attended = attended;
    meeting.themes = themes;
  });
}

}  // namespace

TEST_CASE("count_figures: a municipality met by name and without is two to outsiders, and one in the house") {
  ReportLog log;
  log.hold("Molde", "2026-09-01");
  log.hold("Molde", "2026-09-02", Naming::no);
  log.hold("Molde", "2026-09-03", Naming::not_asked);
  CHECK(count_figures(log.database, kQuarter, Audience::external).municipalities.size() == 2);
  CHECK(count_figures(log.database, kQuarter, Audience::municipality).municipalities.size() == 2);
  CHECK(count_figures(log.database, kQuarter, Audience::internal).municipalities.size() == 1);
}

TEST_CASE("count_figures: the meetings of the period, its first day and not the one after its last") {
  ReportLog log;
  for (const char* date : {"2026-06-30", "2026-07-01", "2026-09-30", "2026-10-01"}) log.hold("Molde", date);
  CHECK(count_figures(log.database, kQuarter, Audience::external).meetings == 2);
}

TEST_CASE("count_figures: people in all, and apart those of the meetings where everybody was counted") {
  ReportLog log;
  hold(log, "Molde", Naming::yes, {{Role::nav, 6, ""}, {Role::carer, 5, ""}});
  hold(log, "Molde", Naming::yes, {{Role::nav, 7, ""}, {Role::carer, std::nullopt, ""}});
  hold(log, "Molde", Naming::yes, {});
  const Figures figures = count_figures(log.database, kQuarter, Audience::external);
  CHECK(figures.uncounted == 2);
  CHECK(figures.people == Count(18) + Count::at_least(0));
  CHECK(figures.user_side == Count(5) + Count::at_least(0));
  CHECK(figures.people_counted == Count(11));
  CHECK(figures.user_side_counted == Count(5));
  CHECK(figures.roles.at(Role::nav) == Count(13));
}

TEST_CASE("count_figures: facilitators are no participants; uncounted, they leave the meeting counted") {
  ReportLog log;
  hold(log, "Molde", Naming::yes, {{Role::nav, 6, ""}, {Role::facilitator, std::nullopt, ""}});
  const Figures figures = count_figures(log.database, kQuarter, Audience::external);
  CHECK(figures.uncounted == 0);
  CHECK(figures.people_counted == Count(6));
}

TEST_CASE("count_figures: a small number of the user side is one to outsiders in every sum") {
  ReportLog log;
  hold(log, "Molde", Naming::yes, {{Role::nav, 6, ""}, {Role::carer, 2, ""}});
  const Figures outside = count_figures(log.database, kQuarter, Audience::external);
  CHECK(outside.roles.at(Role::carer) == Count::small(2));
  CHECK(outside.user_side == Count::small(2));
  CHECK(outside.user_side_counted == Count::small(2));
  CHECK(outside.people == Count(6) + Count::small(2));
  CHECK(outside.people_counted == Count(6) + Count::small(2));
  CHECK(count_figures(log.database, kQuarter, Audience::internal).people == Count(8));
}

TEST_CASE("count_figures: a role is missing where it was expected and it is known who came") {
  ReportLog log;
  hold(log, "Molde", Naming::yes, {{Role::nav, 6, ""}, {Role::health_social, 0, ""}});
  hold(log, "Molde", Naming::yes, {});
  const std::map<Role, int> expected{{Role::leadership, 1},
                                     {Role::health_social, 1},
                                     {Role::lived_experience, 1},
                                     {Role::user_organisation, 1}};
  CHECK(count_figures(log.database, kQuarter, Audience::external).missing == expected);
  CHECK(count_missing(log.database, kQuarter) == expected);
}

TEST_CASE("count_themes: to outsiders too, a municipality met in both ways is two") {
  ReportLog log;
  for (const Naming naming : {Naming::yes, Naming::no}) hold(log, "Molde", naming, {}, {"school"});
  using Themes = std::vector<storage::ThemeFigures>;
  CHECK(count_themes(log.database, kQuarter, Audience::external) == Themes{{"school", 2, 2}});
  CHECK(count_themes(log.database, kQuarter, Audience::municipality) == Themes{{"school", 2, 2}});
  CHECK(count_themes(log.database, kQuarter, Audience::internal) == Themes{{"school", 2, 1}});
}

TEST_CASE("count_without_month: of the period's year, where the period is shorter") {
  ReportLog log;
  for (const char* date : {"2026", "2026", "2025", "2026-09"}) log.hold("Molde", date);
  CHECK(count_without_month(log.database, kQuarter) == 2);
  CHECK(count_without_month(log.database, kYear) == 0);
  const domain::Period all_but_a_month{kYear.begin, std::chrono::year{2026} / 12 / 1};
  CHECK(count_without_month(log.database, all_but_a_month) == 2);
}
