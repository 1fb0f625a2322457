// What a meeting and the visit that it fulfils have from each other, in particular that neither names what the other may not.

#include "app/meeting_visits.hpp"

#include <doctest/doctest.h>

#include "app/groups.hpp"
#include "app/meetings.hpp"
#include "support/caught.hpp"
#include "support/log.hpp"
#include "support/problems.hpp"

using namespace dialogg;
using domain::Meeting;
using domain::Naming;
using domain::Visit;
using domain::VisitStatus;
using support::Log;

namespace {

Meeting meeting(Log& log, std::string_view date, Naming naming = Naming::yes) {
  Meeting meeting{.date = domain::partial_date_from_iso(date), .municipality = log.municipality("Molde")};
  meeting.naming = naming;
  return meeting;
}

Visit agreed(Log& log, std::string_view date, Naming naming = Naming::yes) {
  Visit visit = log.visit("Molde", date, VisitStatus::agreed);
  visit.naming = naming;
  app::edit_visit(log.desk, visit);
  log.desk.notices.clear();
  return visit;
}

std::string notices(const Log& log) {
  std::string all;
  for (const messages::Phrase& notice : log.desk.notices) all += support::said(notice) + "\n";
  return all;
}

Visit stored(Log& log, const Visit& visit) {
  return app::require_visit(log.database, visit.id);
}

}  // namespace

TEST_CASE("log_meeting: the visit that it takes by itself lends its reserve too, and it is said") {
  for (const Naming naming : {Naming::no, Naming::not_asked}) {
    Log log;
    agreed(log, "2026-11-20", naming);
    Meeting held = meeting(log, "2026-11-20");
    app::log_meeting(log.desk, held);
    CHECK(app::require_meeting(log.database, held.id).naming == naming);
    CHECK(log.desk.notices.back().message == messages::Message::naming_withheld_as_for);
  }
}

TEST_CASE("log_meeting: a reserve of its own stays, whatever the visit's is") {
  Log log;
  const Visit visit = agreed(log, "2026-11-20", Naming::not_asked);
  Meeting held = meeting(log, "2026-11-20", Naming::no);
  held.visit = visit.id;
  app::log_meeting(log.desk, held);
  CHECK(app::require_meeting(log.database, held.id).naming == Naming::no);
  CHECK(stored(log, visit).naming == Naming::not_asked);
  CHECK(notices(log).empty());
}

TEST_CASE("log_meeting: a visit that it fulfils may be named no more than the meeting, and it is said") {
  Log log;
  const Visit visit = agreed(log, "2026-11-20");
  Meeting held = meeting(log, "2026-11-20", Naming::no);
  app::log_meeting(log.desk, held);
  CHECK(stored(log, visit).naming == Naming::no);
  CHECK(stored(log, visit).status == VisitStatus::held);
  CHECK(log.desk.notices.back().message == messages::Message::visit_naming_from_meeting);
}

TEST_CASE("edit_meeting: where it may no longer be named, neither may its visit") {
  Log log;
  const Visit visit = agreed(log, "2026-11-20");
  Meeting held = meeting(log, "2026-11-20");
  app::log_meeting(log.desk, held);
  CHECK(stored(log, visit).naming == Naming::yes);
  held.naming = Naming::not_asked;
  app::edit_meeting(log.desk, held);
  CHECK(stored(log, visit).naming == Naming::not_asked);
}

TEST_CASE("visits_agreed_for: agreed ones of that very day; of a month, none") {
  Log log;
  agreed(log, "2026-11-20");
  CHECK(app::visits_agreed_for(log.desk, meeting(log, "2026-11-20")).size() == 1);
  CHECK(app::visits_agreed_for(log.desk, meeting(log, "2026-11-19")).empty());
  CHECK(app::visits_agreed_for(log.desk, meeting(log, "2026-11")).empty());
}

TEST_CASE("visits_agreed_for: a group's session is one of its own, and no visit to its municipality") {
  Log log;
  domain::Group group{.name = "A", .municipality = log.municipality("Molde")};
  app::add_group(log.desk, group);
  agreed(log, "2026-11-20");
  Meeting session = meeting(log, "2026-11-20");
  session.group = group.link();
  CHECK(app::visits_agreed_for(log.desk, session).empty());
  Visit prepared;
  prepared.group.id = group.id;
  prepared.date = domain::partial_date_from_iso("2026-11-20");
  app::prepare_session(log.desk, prepared);
  CHECK(app::visits_agreed_for(log.desk, session) == std::vector<domain::VisitId>{prepared.id});
}

TEST_CASE("log_meeting: a session of one group does not fulfil what another prepared") {
  Log log;
  domain::Group one{.name = "A"}, other{.name = "B"};
  app::add_group(log.desk, one);
  app::add_group(log.desk, other);
  Visit prepared;
  prepared.group.id = one.id;
  prepared.date = domain::partial_date_from_iso("2026-11-20");
  app::prepare_session(log.desk, prepared);
  Meeting session;
  session.group.id = other.id;
  session.visit = prepared.id;
  const auto error = support::error_of([&] { app::log_meeting(log.desk, session); });
  CHECK(error.message.message == messages::Message::session_of_another);
  CHECK(error.where.en == "--group");
}

TEST_CASE("plan_again: agreed where there is a day for it, proposed where there is only a month") {
  Log log;
  for (const auto& [date, status] :
       {std::pair{"2026-11-19", VisitStatus::agreed}, {"2026-11", VisitStatus::proposed}}) {
    const Visit visit = log.visit("Molde", date, status);
    Meeting held = meeting(log, "2026-11-18");
    held.visit = visit.id;
    app::log_meeting(log.desk, held);
    CHECK(stored(log, visit).status == VisitStatus::held);
    app::remove_meeting(log.desk, held.id);
    CHECK(stored(log, visit).status == status);
  }
}
