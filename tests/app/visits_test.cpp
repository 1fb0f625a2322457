// Visits from plan to end: which states follow which, and what keeps one in the log.

#include "app/visits.hpp"

#include <doctest/doctest.h>

#include "app/approaches.hpp"
#include "app/examples.hpp"
#include "app/groups.hpp"
#include "app/meetings.hpp"
#include "app/pass_ons.hpp"
#include "support/caught.hpp"
#include "support/log.hpp"
#include "support/problems.hpp"

using namespace dialogg;
using domain::Naming;
using domain::Visit;
using domain::VisitStatus;
using messages::Message;
using support::Log;

namespace {

template <class Action>
Message refusal(const Action& action) {
  return support::error_of(action).message.message;
}

VisitStatus status_of(Log& log, const Visit& visit) {
  return app::require_visit(log.database, visit.id).status;
}

domain::PartialDate date(std::string_view iso) {
  return *domain::partial_date_from_iso(iso);
}

}  // namespace

TEST_CASE("plan_visit: proposed or agreed, somewhere, and agreed for a day") {
  Log log;
  for (const VisitStatus status : {VisitStatus::held, VisitStatus::cancelled, VisitStatus::postponed})
    CHECK(refusal([&] { log.visit("Molde", "2026-12-03", status); }) == Message::visit_planned_status);
  CHECK(refusal([&] { log.visit("Molde", "2026-12", VisitStatus::agreed); }) ==
        Message::visit_agreed_without_day);
  CHECK(refusal([&] { log.visit("", "2026-12-03", VisitStatus::proposed); }) ==
        Message::visit_without_municipality);
  CHECK(log.visit("Molde", "2026-12", VisitStatus::proposed).id.ref() == "V1");
}

TEST_CASE("agree_visit: once, and for a day") {
  Log log;
  Visit month = log.visit("Molde", "2026-12", VisitStatus::proposed);
  CHECK(refusal([&] { app::agree_visit(log.desk, month); }) == Message::visit_agreed_without_day);
  Visit day = log.visit("Molde", "2026-12-03", VisitStatus::proposed);
  app::agree_visit(log.desk, day);
  CHECK(status_of(log, day) == VisitStatus::agreed);
  CHECK(refusal([&] { app::agree_visit(log.desk, day); }) == Message::visit_is_agreed);
}

TEST_CASE("move_visit: to another day it stays agreed; to a month it is proposed again, and that is said") {
  Log log;
  Visit visit = log.visit("Molde", "2026-12-03", VisitStatus::agreed);
  log.desk.notices.clear();
  const auto move_to = [&](const char* iso) {
    visit.date = date(iso);
    app::move_visit(log.desk, visit, "");
  };
  move_to("2026-12-04");
  CHECK(status_of(log, visit) == VisitStatus::agreed);
  CHECK(log.desk.notices.empty());
  move_to("2027-01");
  CHECK(status_of(log, visit) == VisitStatus::proposed);
  CHECK(log.desk.notices.back().message == Message::visit_proposed_again);
}

TEST_CASE("move_visit: a postponed one is proposed for its new day") {
  Log log;
  Visit visit = log.visit("Molde", "2026-12-03", VisitStatus::agreed);
  visit.status = VisitStatus::postponed;
  app::edit_visit(log.desk, visit);
  visit.date = date("2026-12-10");
  app::move_visit(log.desk, visit, "");
  CHECK(status_of(log, visit) == VisitStatus::proposed);
}

TEST_CASE("cancel_visit, move_visit, agree_visit: what is cancelled or held is no plan any more") {
  Log log;
  Visit cancelled = log.visit("Molde", "2026-11-19", VisitStatus::agreed);
  app::cancel_visit(log.desk, cancelled, "Sykdom");
  CHECK(app::require_visit(log.database, cancelled.id).reason == "Sykdom");
  Visit held = log.visit("Molde", "2026-11-18", VisitStatus::agreed);
  domain::Meeting meeting;
  meeting.visit = held.id;
  app::log_meeting(log.desk, meeting);
  held = app::require_visit(log.database, held.id);
  const auto refused = [&](Visit& visit) {
    const Message first = refusal([&] { app::cancel_visit(log.desk, visit, "Igjen"); });
    CHECK(refusal([&] { app::move_visit(log.desk, visit, ""); }) == first);
    CHECK(refusal([&] { app::agree_visit(log.desk, visit); }) == first);
    return first;
  };
  CHECK(refused(cancelled) == Message::visit_is_cancelled);
  CHECK(refused(held) == Message::visit_is_held);
}

TEST_CASE("remove_visit: not while a meeting, an approach or a pass-on refers to it") {
  Log log;
  const auto refused = [&](const Visit& visit) {
    return caught([&] { app::remove_visit(log.desk, visit.id); });
  };
  Visit held = log.visit("Molde", "2026-11-18", VisitStatus::agreed);
  domain::Meeting meeting;
  meeting.visit = held.id;
  app::log_meeting(log.desk, meeting);
  CHECK(refused(held).starts_with("V1 cannot be removed: M1 refers to it"));

  const Visit led_to = log.visit("Molde", "2026-12-03", VisitStatus::proposed);
  domain::Approach approach{.municipality = log.municipality("Molde"), .date = date("2026-11-01")};
  approach.from = domain::ApproachSide::host;
  approach.led_to = led_to.id;
  app::log_approach(log.desk, approach);
  CHECK(refused(led_to).starts_with("V2 cannot be removed: A1 refers to it"));

  const Visit at = log.visit("Molde", "2026-12-04", VisitStatus::proposed);
  domain::Example example{.title = "Kafé", .municipality = log.municipality("Aure")};
  app::record_example(log.desk, example);
  domain::PassOn pass_on{.example = example.id, .to = log.municipality("Molde"), .visit = at.id};
  app::pass_on(log.desk, pass_on);
  CHECK(refused(at).starts_with("V3 cannot be removed: P1 refers to it"));

  const Visit free = log.visit("Molde", "2026-12-05", VisitStatus::proposed);
  CHECK(refused(free).empty());
  CHECK(refused(free).starts_with("there is no V4 in the log"));
}

TEST_CASE("prepare_session: has its group's municipality and reserve, and is agreed where it has a day") {
  Log log;
  domain::Group group{.name = "A", .municipality = log.municipality("Molde"), .naming = Naming::not_asked};
  app::add_group(log.desk, group);
  for (const auto& [iso, status] :
       {std::pair{"2026-12-03", VisitStatus::agreed}, {"2026-12", VisitStatus::proposed}}) {
    Visit session;
    session.group.id = group.id;
    session.date = date(iso);
    app::prepare_session(log.desk, session);
    const Visit stored = app::require_visit(log.database, session.id);
    CHECK(stored.municipality.name == "Molde");
    CHECK(stored.naming == Naming::not_asked);
    CHECK(stored.status == status);
  }
}

TEST_CASE(
    "edit_visit, move_visit: one that is taken up again loses the reason why it was cancelled; a move has "
    "its own") {
  Log log;
  Visit visit = log.visit("Molde", "2026-12-03", VisitStatus::agreed);
  const auto reason = [&] { return app::require_visit(log.database, visit.id).reason.written(); };
  app::cancel_visit(log.desk, visit, "Sykdom");
  CHECK(reason() == "Sykdom");
  visit.status = VisitStatus::proposed;
  app::edit_visit(log.desk, visit);
  CHECK(reason().empty());
  app::move_visit(log.desk, visit, "Leder er borte");
  CHECK(reason() == "Leder er borte");
  visit.status = VisitStatus::agreed;
  app::edit_visit(log.desk, visit);
  CHECK(reason() == "Leder er borte");
}
