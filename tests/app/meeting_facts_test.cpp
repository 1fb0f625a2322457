// What is said of a meeting besides who came: whole days, a total that holds its parts, and what the visit knew.

#include <doctest/doctest.h>

#include "app/meetings.hpp"
#include "support/caught.hpp"
#include "support/log.hpp"
#include "support/problems.hpp"

using namespace dialogg;
using domain::Meeting;
using support::Log;

namespace {

Meeting held(Log& log, std::string_view date) {
  return {.date = domain::partial_date_from_iso(date), .municipality = log.municipality("Molde")};
}

std::string logged(const std::function<void(Meeting&)>& change, std::string_view date = "2026-11-19") {
  Log log;
  Meeting meeting = held(log, date);
  change(meeting);
  return caught([&] { app::log_meeting(log.desk, meeting); });
}

domain::Visit visit_with_facts(Log& log) {
  domain::Visit visit = log.visit("Molde", "2026-11-19", domain::VisitStatus::agreed);
  visit.time = "10:00";
  visit.place = "Rådhuset";
  visit.themes = {"recovery"};
  visit.facilitators = {"Silje Berg"};
  app::edit_visit(log.desk, visit);
  log.desk.notices.clear();
  return visit;
}

}  // namespace

TEST_CASE("log_meeting: the last day comes after a whole first one, and has been") {
  const auto until = [](const char* day) {
    return [day](Meeting& meeting) { meeting.until = domain::date_from_iso(day); };
  };
  CHECK(logged(until("2026-11-20")) == "");
  CHECK(logged(until("2026-11-21")) == "");
  CHECK(logged(until("2026-11-19")).starts_with("the last day has to come after the first"));
  CHECK(logged(until("2026-11-22")).starts_with("the last day has not come yet"));
  CHECK(logged(until("2026-11-20"), "2026-11").starts_with("the last day has to come after the first"));
}

TEST_CASE("log_meeting: a total is not less than its parts, and holds the drivers") {
  const auto of = [](int total, std::optional<int> drivers) {
    return [total, drivers](Meeting& meeting) {
      meeting.total = total;
      meeting.attended = {{domain::Role::nav, 3, ""}, {domain::Role::carer, std::nullopt, ""}};
      meeting.drivers = drivers;
    };
  };
  CHECK(logged(of(3, {})) == "");
  CHECK(logged(of(2, {})) == "fewer present in all than in the roles together / In all 2, in the roles 3.");
  CHECK(logged(of(6, 6)) == "");
  CHECK(logged(of(6, 7)) != "");
}

TEST_CASE("log_meeting: what its visit knew is the meeting's, and that is said") {
  Log log;
  const domain::Visit visit = visit_with_facts(log);
  Meeting meeting = held(log, "2026-11-19");
  meeting.place = "Biblioteket";
  app::log_meeting(log.desk, meeting);
  const Meeting stored = app::require_meeting(log.database, meeting.id);
  CHECK(stored.visit == visit.id);
  CHECK(stored.time == "10:00");
  CHECK(stored.place == "Biblioteket");
  CHECK(stored.themes == std::vector<std::string>{"recovery"});
  CHECK(stored.facilitators == domain::FreeTexts{"Silje Berg"});
  REQUIRE(log.desk.notices.size() == 2);
  CHECK(support::said(log.desk.notices[1]) == "Taken over from V1: “Time”, “Themes”, “Facilitators”.");
}

TEST_CASE("edit_meeting: takes over nothing once more") {
  Log log;
  visit_with_facts(log);
  Meeting meeting = held(log, "2026-11-19");
  app::log_meeting(log.desk, meeting);
  meeting.themes.clear();
  app::edit_meeting(log.desk, meeting);
  CHECK(app::require_meeting(log.database, meeting.id).themes.empty());
}
