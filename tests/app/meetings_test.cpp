#include "app/meetings.hpp"

#include <doctest/doctest.h>

#include "app/examples.hpp"
#include "app/pass_ons.hpp"
#include "support/caught.hpp"
#include "support/log.hpp"
#include "support/problems.hpp"

using namespace dialogg;
using domain::Meeting;
using domain::VisitStatus;
using support::Log;

namespace {

Meeting meeting_in(const std::string& municipality, std::string_view date) {
  Meeting meeting;
  meeting.municipality.given = municipality;
  meeting.date = domain::partial_date_from_iso(date);
  return meeting;
}

Meeting meeting_of(const domain::Visit& visit) {
  Meeting meeting;
  meeting.visit = visit.id;
  return meeting;
}

std::string refused(Log& log, Meeting meeting) {
  return caught([&] { app::log_meeting(log.desk, meeting); });
}

VisitStatus status_of(Log& log, const domain::Visit& visit) {
  return app::require_visit(log.database, visit.id).status;
}

std::vector<std::string> notices(const Log& log) {
  std::vector<std::string> lines;
  for (const messages::Phrase& notice : log.desk.notices) lines.push_back(support::said(notice));
  return lines;
}

}  // namespace

TEST_CASE("log_meeting: a visit lends its municipality, its day and its reserve, and is held") {
  Log log;
  domain::Visit visit = log.visit("Ålesund", "2026-11-19", VisitStatus::agreed);
  visit.naming = domain::Naming::no;
  app::edit_visit(log.desk, visit);
  Meeting meeting = meeting_of(visit);
  app::log_meeting(log.desk, meeting);
  const Meeting stored = app::require_meeting(log.database, meeting.id);
  CHECK(stored.municipality.name == "Ålesund");
  CHECK(stored.date->iso() == "2026-11-19");
  CHECK(stored.naming == domain::Naming::no);
  CHECK(stored.visit == visit.id);
  CHECK(status_of(log, visit) == VisitStatus::held);
}

TEST_CASE(
    "log_meeting: a visit's day that has not come, or is only a month, is not taken for the meeting's") {
  Log log;
  const auto ahead = log.visit("Ålesund", "2026-12-03", VisitStatus::agreed);
  const auto month = log.visit("Ålesund", "2026-11", VisitStatus::proposed);
  CHECK(refused(log, meeting_of(ahead)).starts_with("is missing: V1 is set for 2026-12-03"));
  CHECK(refused(log, meeting_of(month)).starts_with("is missing: V2 is set for 2026-11;"));
}

TEST_CASE("log_meeting: refuses a visit that was held, naming the meeting, or cancelled") {
  Log log;
  auto held = log.visit("Ålesund", "2026-11-19", VisitStatus::agreed);
  auto cancelled = log.visit("Ålesund", "2026-11-18", VisitStatus::agreed);
  app::cancel_visit(log.desk, cancelled, "sykdom");
  Meeting first = meeting_of(held);
  app::log_meeting(log.desk, first);
  CHECK(refused(log, meeting_of(held)) == "V1 has been held already, as M1 / To change it: dialogg edit M1");
  CHECK(refused(log, meeting_of(cancelled)).starts_with("V2 is cancelled"));
  CHECK(refused(log, meeting_of({.id = {99}})).starts_with("there is no V99 in the log"));
}

TEST_CASE("log_meeting: refuses another municipality than the visit's") {
  Log log;
  Meeting meeting = meeting_of(log.visit("Ålesund", "2026-11-19", VisitStatus::agreed));
  meeting.municipality.given = "Molde";
  CHECK(refused(log, meeting).starts_with("V1 is planned in Ålesund, not in Molde"));
}

TEST_CASE("log_meeting: takes the only visit agreed for its municipality and day") {
  Log log;
  const auto visit = log.visit("Molde", "2026-11-20", VisitStatus::agreed);
  const auto proposed = log.visit("Molde", "2026-11-20", VisitStatus::proposed);
  Meeting meeting = meeting_in("molde", "2026-11-20");
  app::log_meeting(log.desk, meeting);
  CHECK(meeting.visit == visit.id);
  CHECK(status_of(log, visit) == VisitStatus::held);
  CHECK(status_of(log, proposed) == VisitStatus::proposed);
  CHECK(notices(log).back() == "V1 was agreed for the same municipality and day, and has now been held.");
}

TEST_CASE("log_meeting: of several visits agreed for the day it takes none, and names them") {
  Log log;
  const auto first = log.visit("Molde", "2026-11-20", VisitStatus::agreed);
  log.visit("Molde", "2026-11-20", VisitStatus::agreed);
  Meeting meeting = meeting_in("Molde", "2026-11-20");
  app::log_meeting(log.desk, meeting);
  CHECK(!meeting.visit);
  CHECK(status_of(log, first) == VisitStatus::agreed);
  CHECK(notices(log).back().starts_with(
      "Several visits are agreed for the same municipality and day: V1, V2."));
}

TEST_CASE("log_meeting: refuses a meeting without municipality or date, or in the future") {
  Log log;
  CHECK(refused(log, meeting_in("", "2026-11-20")) == "is missing");
  CHECK(refused(log, meeting_in("Molde", "")).starts_with("is missing / write for example"));
  CHECK(refused(log, meeting_in("Molde", "2026-11-22")).starts_with("2026-11-22 is in the future"));
}

TEST_CASE("log_meeting: points out personal data in any of its texts") {
  Log log;
  Meeting meeting = meeting_in("Molde", "2026-11-20");
  meeting.follow_ups.push_back({.text = "Ring 912 34 567"});
  meeting.points.push_back({"ola@example.no", {}});
  app::log_meeting(log.desk, meeting);
  CHECK(log.desk.warnings.size() == 2);
}

TEST_CASE("edit_meeting: the visit it no longer fulfils is planned again, and the new one is held") {
  Log log;
  const auto first = log.visit("Molde", "2026-11-19", VisitStatus::agreed);
  const auto second = log.visit("Molde", "2026-11-18", VisitStatus::agreed);
  Meeting meeting = meeting_of(first);
  app::log_meeting(log.desk, meeting);
  meeting.visit = second.id;
  app::edit_meeting(log.desk, meeting);
  CHECK(status_of(log, first) == VisitStatus::agreed);
  CHECK(status_of(log, second) == VisitStatus::held);
  meeting.visit.reset();
  app::edit_meeting(log.desk, meeting);
  CHECK(status_of(log, second) == VisitStatus::agreed);
}

TEST_CASE("edit_meeting: adds new follow-ups and leaves the old ones alone") {
  Log log;
  Meeting meeting = meeting_in("Molde", "2026-11-20");
  meeting.follow_ups.push_back({.text = "Ringe"});
  app::log_meeting(log.desk, meeting);
  meeting.follow_ups.push_back({.text = "Skrive"});
  app::edit_meeting(log.desk, meeting);
  const Meeting stored = app::require_meeting(log.database, meeting.id);
  REQUIRE(stored.follow_ups.size() == 2);
  CHECK(stored.follow_ups[0].id.ref() == "F1");
  CHECK(stored.follow_ups[1].text == "Skrive");
}

TEST_CASE("remove_meeting: its parts go with it, and its visit is planned again") {
  Log log;
  const auto visit = log.visit("Molde", "2026-11", VisitStatus::proposed);
  Meeting meeting = meeting_of(visit);
  meeting.date = domain::partial_date_from_iso("2026-11-20");
  meeting.attended.push_back({domain::Role::nav, 3, ""});
  meeting.outcomes.push_back({.text = "Brukerråd"});
  app::log_meeting(log.desk, meeting);
  app::remove_meeting(log.desk, meeting.id);
  CHECK(caught([&] { app::require_meeting(log.database, meeting.id); }).starts_with("there is no M1"));
  CHECK(status_of(log, visit) == VisitStatus::proposed);
}

TEST_CASE("remove_meeting: refuses where examples were heard, naming them") {
  Log log;
  Meeting meeting = meeting_in("Molde", "2026-11-20");
  app::log_meeting(log.desk, meeting);
  for (int i = 0; i < 2; ++i)
    log.database.execute(
        "INSERT INTO example (uid, created_at, updated_at, title, meeting_id, heard_on, naming, status, "
        "sort_key, anchor) VALUES (zeroblob(16), '', '', 't', 1, '2026', 'yes', 'draft', 't', 't')");
  CHECK(caught([&] {
          app::remove_meeting(log.desk, meeting.id);
        }).starts_with("M1 cannot be removed: E1, E2 refers to it"));
}

TEST_CASE("remove_meeting: refuses where an example was passed on at it, naming the pass-on") {
  Log log;
  Meeting meeting = meeting_in("Molde", "2026-11-20");
  app::log_meeting(log.desk, meeting);
  domain::Example example{.title = "Kafé", .municipality = log.municipality("Aure")};
  app::record_example(log.desk, example);
  domain::PassOn pass_on{.example = example.id, .to = log.municipality("Molde"), .meeting = meeting.id};
  app::pass_on(log.desk, pass_on);
  CHECK(caught([&] {
          app::remove_meeting(log.desk, meeting.id);
        }).starts_with("M1 cannot be removed: P1 refers to it"));
  app::remove_pass_on(log.desk, pass_on.id);
  CHECK(caught([&] { app::remove_meeting(log.desk, meeting.id); }).empty());
}
