// Passing examples on: dates that are not given, reasons, and where an example may come from.

#include "app/pass_ons.hpp"

#include <doctest/doctest.h>

#include "app/agenda.hpp"
#include "app/approaches.hpp"
#include "app/examples.hpp"
#include "app/meetings.hpp"
#include "support/caught.hpp"
#include "support/log.hpp"

using namespace dialogg;
using domain::PassOn;
using domain::PassOnState;
using support::Log;

namespace {

domain::Example example(Log& log, const std::string& municipality = "Ålesund") {
  domain::Example example{.title = "Samtaler"};
  example.municipality = log.municipality(municipality);
  app::record_example(log.desk, example);
  return example;
}

PassOn to_molde(Log& log) {
  return {.example = example(log).id, .to = log.municipality("Molde")};
}

domain::Meeting meeting(Log& log, std::string_view date) {
  domain::Meeting meeting;
  meeting.municipality = log.municipality("Molde");
  meeting.date = domain::partial_date_from_iso(date);
  app::log_meeting(log.desk, meeting);
  return meeting;
}

std::string date_of(Log& log, PassOn pass_on) {
  app::pass_on(log.desk, pass_on);
  return pass_on.date->iso();
}

}  // namespace

TEST_CASE("pass_on: without a date it has the day where it was brought up, if that has been") {
  Log log;
  PassOn at_meeting = to_molde(log);
  at_meeting.meeting = meeting(log, "2026-11-12").id;
  CHECK(date_of(log, at_meeting) == "2026-11-12");
  PassOn earlier = to_molde(log);
  earlier.meeting = at_meeting.meeting;
  earlier.date = domain::partial_date_from_iso("2026-11-01");
  CHECK(date_of(log, earlier) == "2026-11-01");
  for (const auto& [date, expected] :
       {std::pair{"2026-11-10", "2026-11-10"}, {"2026-12-03", "2026-11-21"}, {"2026-10", "2026-11-21"}}) {
    PassOn at_visit = to_molde(log);
    at_visit.visit = log.visit("Molde", date, domain::VisitStatus::proposed).id;
    CHECK_MESSAGE(date_of(log, at_visit) == expected, date);
  }
  CHECK(date_of(log, to_molde(log)) == "2026-11-21");
}

TEST_CASE("pass_on: a reason is that of an example that is not relevant, and goes with that state") {
  Log log;
  PassOn pass_on = to_molde(log);
  pass_on.reason = "Har det alt";
  const std::string refusal =
      "the reason belongs to an example that is not relevant there / "
      "Add --state not-relevant, or write it with --note or --result";
  CHECK(caught([&] { app::pass_on(log.desk, pass_on); }) == refusal);
  pass_on.state = PassOnState::not_relevant;
  app::pass_on(log.desk, pass_on);
  pass_on.state = PassOnState::considering;
  app::edit_pass_on(log.desk, pass_on);
  CHECK(app::require_pass_on(log.database, pass_on.id).reason.empty());
  pass_on.reason = "Har det alt";
  CHECK(caught([&] { app::edit_pass_on(log.desk, pass_on); }) == refusal);
}

TEST_CASE("pass_on: a withdrawn example is published again first") {
  Log log;
  domain::Example withdrawn = example(log);
  app::withdraw_example(log.desk, withdrawn, "Avvikla");
  PassOn pass_on{.example = withdrawn.id, .to = log.municipality("Molde")};
  CHECK(caught([&] { app::pass_on(log.desk, pass_on); }) ==
        "E1 is withdrawn, and cannot be passed on / Publish it again first: dialogg publish-example E1");
}

TEST_CASE("pass_on: warns of a day to ask again that is past, once") {
  Log log;
  PassOn pass_on = to_molde(log);
  pass_on.review_on = std::chrono::year{2026} / 11 / 20;
  app::pass_on(log.desk, pass_on);
  REQUIRE(log.desk.warnings.size() == 1);
  CHECK(log.desk.warnings[0].message == messages::Message::review_in_past);
  pass_on.result = "Venter";
  app::edit_pass_on(log.desk, pass_on);
  CHECK(log.desk.warnings.size() == 1);
  pass_on.review_on = support::kToday;
  app::edit_pass_on(log.desk, pass_on);
  CHECK(log.desk.warnings.size() == 1);
}

TEST_CASE("edit_example: it does not come to be from where it has been passed on to") {
  Log log;
  PassOn pass_on = to_molde(log);
  app::pass_on(log.desk, pass_on);
  domain::Example passed_on = app::require_example(log.database, *pass_on.example);
  passed_on.municipality = log.municipality("Molde");
  CHECK(caught([&] {
          app::edit_example(log.desk, passed_on);
        }).starts_with("E1 cannot come from Molde: it has been passed on to there, as P1"));
  passed_on.municipality = log.municipality("Aure");
  CHECK(caught([&] { app::edit_example(log.desk, passed_on); }).empty());
}

TEST_CASE("find_agenda: nobody is asked again about an example that was withdrawn") {
  Log log;
  PassOn pass_on = to_molde(log);
  pass_on.review_on = std::chrono::year{2026} / 12 / 15;
  app::pass_on(log.desk, pass_on);
  CHECK(app::find_agenda(log.database, support::kToday, std::nullopt).size() == 1);
  domain::Example passed_on = app::require_example(log.database, *pass_on.example);
  app::withdraw_example(log.desk, passed_on, "Avvikla");
  CHECK(app::find_agenda(log.database, support::kToday, std::nullopt).empty());
}

TEST_CASE("log_approach: led to a visit of its own municipality") {
  Log log;
  domain::Approach approach;
  approach.municipality = log.municipality("Aure");
  approach.from = domain::ApproachSide::host;
  approach.date = domain::partial_date_from_iso("2026-11-03");
  approach.led_to = log.visit("Molde", "2026-12-03", domain::VisitStatus::agreed).id;
  CHECK(caught([&] { app::log_approach(log.desk, approach); }) ==
        "V1 is planned in Molde, not in Aure / To change it: dialogg edit V1");
  approach.led_to = log.visit("Aure", "2026-12-04", domain::VisitStatus::agreed).id;
  CHECK(caught([&] { app::log_approach(log.desk, approach); }).empty());
}
