// A meeting that is like an earlier one.

#include <doctest/doctest.h>

#include "app/groups.hpp"
#include "app/meetings.hpp"
#include "support/problems.hpp"
#include "support/report_log.hpp"

using namespace dialogg;
using domain::Attendance;
using domain::Meeting;
using domain::Naming;
using domain::Role;

namespace {

struct Log : support::ReportLog {
  Meeting first(const Also<Meeting>& also = {}) {
    return hold("Molde", "2026-10-05", Naming::yes, [&](Meeting& one) {
      one.kind = domain::MeetingKind::network_meeting;
      one.form = domain::MeetingForm::digital;
      one.place = "Rådhuset";
      one.themes = {"recovery"};
      one.attended = {{Role::nav, 3, "NAV Molde"}, {Role::carer, 4, ""}};
      one.total = 9;
      one.summary = "Sagt den gangen";
      if (also)
        also(one);
    });
  }
  Meeting like(const Meeting& last, Meeting meeting = {}) {
    meeting.date = domain::partial_date_from_iso("2026-11-02");
    app::log_meeting(desk, meeting, last.id);
    return app::require_meeting(database, meeting.id);
  }
};

}  // namespace

TEST_CASE("log_meeting, like: what is given again is taken over, and not what happened") {
  Log log;
  const Meeting next = log.like(log.first());
  CHECK(next.municipality.name == "Molde");
  CHECK(next.kind == domain::MeetingKind::network_meeting);
  CHECK(next.form == domain::MeetingForm::digital);
  CHECK(next.place.written() == "Rådhuset");
  CHECK(next.themes == std::vector<std::string>{"recovery"});
  CHECK(next.attended == std::vector<Attendance>{{Role::nav, {}, "NAV Molde"}, {Role::carer, {}, ""}});
  CHECK_FALSE(next.total);
  CHECK(next.summary.empty());
}

TEST_CASE("log_meeting, like: what is said stays") {
  Log log;
  Meeting said{.attended = {{Role::nav, 2, ""}}, .themes = {"housing"}};
  said.place = "Biblioteket";
  said.municipality.given = "Aukra";
  const Meeting next = log.like(log.first(), said);
  CHECK(next.municipality.name == "Aukra");
  CHECK(next.place.written() == "Biblioteket");
  CHECK(next.themes == std::vector<std::string>{"housing"});
  CHECK(next.attended == std::vector<Attendance>{{Role::nav, 2, ""}, {Role::carer, {}, ""}});
}

TEST_CASE("log_meeting, like: all that shared it, and a group's next session") {
  Log log;
  const Meeting joint = log.first([](Meeting& one) { one.with = {{.given = "Aukra"}}; });
  CHECK(log.like(joint).with.size() == 1);
  domain::Group group{.name = "Dialoggruppa", .municipality = log.municipality("Molde")};
  app::add_group(log.desk, group);
  const Meeting session = log.first([&](Meeting& one) { one.group.id = group.id; });
  CHECK(log.like(session).group.id == group.id);
}

TEST_CASE("log_meeting, like: what was not to be named there is not here, in the same municipality") {
  Log log;
  const Meeting last = log.first([](Meeting& one) { one.naming = Naming::not_asked; });
  CHECK(log.like(last).naming == Naming::not_asked);
  Meeting elsewhere;
  elsewhere.municipality.given = "Aukra";
  CHECK(log.like(last, elsewhere).naming == Naming::yes);
}

TEST_CASE(
    "log_meeting, like: what kind a group's session was is no other meeting's; what is taken over is said") {
  Log log;
  domain::Group group{.name = "Dialoggruppa", .municipality = log.municipality("Molde")};
  app::add_group(log.desk, group);
  const Meeting session = log.first([&](Meeting& one) {
    one.group.id = group.id;
    one.kind = domain::MeetingKind::group_session;
  });
  Meeting meeting;
  meeting.municipality.given = "Molde";
  CHECK(log.like(session, meeting).kind == domain::MeetingKind::dialogue_meeting);
  log.desk.notices.clear();
  log.like(log.first());
  CHECK(support::said(log.desk.notices.front()) ==
        "Taken over from M3: “Kind”, “Form”, “Place”, “Themes”, “Attended”.");
}

TEST_CASE("log_meeting, like: a meeting that is not there") {
  Log log;
  CHECK(support::error_of([&] { log.like(Meeting{.id = {7}}); }).kind == domain::ErrorKind::not_found);
}
