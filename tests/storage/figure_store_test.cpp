// What is counted of a period, and what is not.

#include "storage/figure_store.hpp"

#include <doctest/doctest.h>

#include "app/examples.hpp"
#include "app/meetings.hpp"
#include "app/pass_ons.hpp"
#include "storage/follow_up_store.hpp"
#include "storage/theme_store.hpp"
#include "support/log.hpp"

using namespace dialogg;
using domain::Meeting;
using domain::Naming;
using domain::Role;
using storage::CountedMeeting;
using storage::FigureStore;
using storage::ThemeFigures;
using support::Log;

namespace {

Meeting hold(Log& log, const std::string& municipality, std::string_view date, Naming naming = Naming::yes,
             const std::vector<std::string>& themes = {},
             const std::vector<domain::Attendance>& attended = {}) {
  Meeting meeting{.date = domain::partial_date_from_iso(date), .attended = attended, .themes = themes};
  meeting.municipality.given = municipality;
  meeting.naming = naming;
  app::log_meeting(log.desk, meeting);
  return meeting;
}

domain::Filter autumn() {
  domain::Filter filter;
  filter.since = domain::date_from_iso("2026-07-01");
  filter.until = domain::date_from_iso("2026-10-01");
  return filter;
}

}  // namespace

TEST_CASE(
    "for_each_meeting: each once with all at the table, those without attendance too, in the order of time") {
  Log log;
  hold(log, "Molde", "2026-09-02", Naming::no, {}, {{Role::nav, 3, "NAV"}, {Role::carer, std::nullopt, ""}});
  hold(log, "Aure", "2026-08-01");
  hold(log, "Aure", "2026-10-01");
  std::vector<CountedMeeting> found;
  const domain::Filter filter = autumn();
  FigureStore(log.database, filter).for_each_meeting([&](const CountedMeeting& one) {
    found.push_back(one);
  });
  REQUIRE(found.size() == 2);
  CHECK(found[0].attended.empty());
  CHECK(found[1].naming == Naming::no);
  CHECK(found[1].attended ==
        std::vector<domain::Attendance>{{Role::nav, 3, ""}, {Role::carer, std::nullopt, ""}});
}

TEST_CASE("for_each_meeting: whom its visit had invited") {
  Log log;
  domain::Visit visit = log.visit("Molde", "2026-09-01", domain::VisitStatus::agreed);
  visit.invited = {Role::politician, Role::nav};
  app::edit_visit(log.desk, visit);
  hold(log, "Molde", "2026-09-01");
  const domain::Filter filter = autumn();
  std::vector<Role> invited;
  FigureStore(log.database, filter).for_each_meeting([&](const CountedMeeting& one) {
    invited = one.invited;
  });
  CHECK(invited == std::vector<Role>{Role::politician, Role::nav});
}

TEST_CASE(
    "themes: most meetings first; a municipality met by name and without is two where that would tell") {
  Log log;
  hold(log, "Molde", "2026-09-01", Naming::yes, {"work", "school"});
  hold(log, "Molde", "2026-09-02", Naming::no, {"school"});
  hold(log, "Aure", "2026-06-30", Naming::yes, {"housing"});
  const domain::Filter filter = autumn();
  FigureStore store(log.database, filter);
  CHECK(store.themes(FigureStore::Unnamed::apart) ==
        std::vector<ThemeFigures>{{"school", 2, 2}, {"work", 1, 1}});
  CHECK(store.themes(FigureStore::Unnamed::with_the_named) ==
        std::vector<ThemeFigures>{{"school", 2, 1}, {"work", 1, 1}});
}

TEST_CASE(
    "records: decisions and outcomes of the period's meetings, published examples, and those passed on") {
  Log log;
  Meeting meeting{.date = domain::partial_date_from_iso("2026-09-01"),
                  .decisions = {{.text = "A", .by = domain::DecidedBy::users}, {.text = "B"}},
                  .outcomes = {{.text = "C"}}};
  meeting.municipality.given = "Molde";
  app::log_meeting(log.desk, meeting);
  for (const auto status : {domain::ExampleStatus::published, domain::ExampleStatus::draft}) {
    domain::Example example{.title = std::string(domain::code(status)), .status = status};
    example.municipality.given = "Aure";
    example.heard_on = domain::partial_date_from_iso("2026-08-01");
    app::record_example(log.desk, example);
  }
  domain::PassOn pass_on{.example = domain::ExampleId{1}, .to = {.given = "Molde"}};
  pass_on.date = domain::partial_date_from_iso("2026-09-30");
  app::pass_on(log.desk, pass_on);
  const domain::Filter filter = autumn();
  const storage::RecordFigures expected{
      .decisions = 2, .undecided = 1, .outcomes = 1, .examples = 1, .pass_ons = 1};
  CHECK(FigureStore(log.database, filter).records() == expected);
  domain::Example withdrawn = app::require_example(log.database, domain::ExampleId{1});
  app::withdraw_example(log.desk, withdrawn, "Feil");
  CHECK(FigureStore(log.database, filter).records().pass_ons == 0);
}

TEST_CASE("places: numbers of those met, of those that may be named where that is asked") {
  Log log;
  hold(log, "Molde", "2026-09-01", Naming::no);
  hold(log, "Aure", "2026-09-01");
  domain::Filter filter = autumn();
  CHECK(FigureStore(log.database, filter).places() == std::set<std::string>{"1506", "1576"});
  filter.naming = Naming::yes;
  CHECK(FigureStore(log.database, filter).places() == std::set<std::string>{"1576"});
  filter.until = domain::date_from_iso("2026-08-01");
  CHECK(FigureStore(log.database, filter).places().empty());
}

TEST_CASE("FollowUpStore::tally: nothing promised after the period, and what is done by when it was due") {
  Log log;
  const auto promise = [&](std::string_view held, const char* due, domain::FollowUpStatus status) {
    Meeting meeting{.date = domain::partial_date_from_iso(held),
                    .follow_ups = {{.text = "A", .due = domain::date_from_iso(due), .status = status}}};
    meeting.municipality.given = "Molde";
    app::log_meeting(log.desk, meeting);
  };
  promise("2026-08-01", "2026-09-01", domain::FollowUpStatus::done);
  promise("2026-08-02", "2026-11-01", domain::FollowUpStatus::open);
  promise("2026-08-03", "2026-12-01", domain::FollowUpStatus::open);
  promise("2026-10-01", "2026-10-02", domain::FollowUpStatus::open);
  const domain::Period period{std::chrono::year{2026} / 7 / 1, std::chrono::year{2026} / 10 / 1};
  CHECK(storage::FollowUpStore(log.database).tally(period, support::kToday) ==
        storage::FollowUpStore::Tally{.open = 2, .overdue = 1, .done = 1});
}

TEST_CASE("ThemeStore::without_example: raised somewhere, and no published example has it") {
  Log log;
  hold(log, "Molde", "2026-09-01", Naming::yes, {"work", "school"});
  domain::Example example{.title = "Skole", .themes = {"school"}};
  example.municipality.given = "Aure";
  app::record_example(log.desk, example);
  CHECK(storage::ThemeStore(log.database).without_example() == std::vector<std::string>{"work"});
}
