// Groups as use cases: whose they are, what they hang on, and what their sessions take from them.

#include <doctest/doctest.h>

#include "app/groups.hpp"
#include "app/meetings.hpp"
#include "app/visits.hpp"
#include "support/caught.hpp"
#include "support/log.hpp"
#include "support/problems.hpp"

using namespace dialogg;
using domain::ErrorKind;
using domain::Group;
using support::Log;

namespace {

Group add(Log& log, const std::string& name, const std::string& host = "") {
  Group group{.name = name, .host_unit = host};
  app::add_group(log.desk, group);
  return group;
}

std::optional<ErrorKind> kind_of_refusal(const std::function<void()>& action) {
  try {
    action();
  } catch (const domain::Error& error) {
    return error.kind;
  }
  return std::nullopt;
}

domain::Meeting session(const Group& group, std::string_view date) {
  domain::Meeting session;
  session.group.id = group.id;
  session.date = domain::partial_date_from_iso(date);
  return session;
}

}  // namespace

TEST_CASE("add_group: the same name at the same host is a conflict, at another it is another group") {
  Log log;
  add(log, "Dialoggruppa", "NAV Midtbyen");
  CHECK(kind_of_refusal([&] { add(log, "DIALOGGRUPPA", "nav midtbyen"); }) == ErrorKind::conflict);
  CHECK(add(log, "Dialoggruppa", "NAV Lerkendal").id.value == 2);
}

TEST_CASE("edit_group: no group grows out of itself, however far up, or feeds itself") {
  Log log;
  Group first = add(log, "A"), second = add(log, "B"), third = add(log, "C");
  second.parent = first.id;
  app::edit_group(log.desk, second);
  third.parent = second.id;
  app::edit_group(log.desk, third);
  for (const domain::GroupId parent : {first.id, second.id, third.id}) {
    first.parent = parent;
    CHECK(kind_of_refusal([&] { app::edit_group(log.desk, first); }) == ErrorKind::invalid);
  }
  first.parent.reset();
  first.fed_by = first.id;
  CHECK(kind_of_refusal([&] { app::edit_group(log.desk, first); }) == ErrorKind::invalid);
  first.fed_by = third.id;
  CHECK_FALSE(kind_of_refusal([&] { app::edit_group(log.desk, first); }));
}

TEST_CASE("remove_group: not while something refers to it") {
  Log log;
  const Group group = add(log, "A");
  domain::Meeting meeting = session(group, "2026-11-20");
  app::log_meeting(log.desk, meeting);
  CHECK(kind_of_refusal([&] { app::remove_group(log.desk, group.id); }) == ErrorKind::conflict);
  app::remove_meeting(log.desk, meeting.id);
  CHECK_FALSE(kind_of_refusal([&] { app::remove_group(log.desk, group.id); }));
}

TEST_CASE("log_meeting: a session has its group's municipality, reserve about naming, and kind") {
  Log log;
  Group group{.name = "A",
              .municipality = {.given = "Molde"},
              .kind = domain::GroupKind::reflection_group,
              .naming = domain::Naming::no};
  app::add_group(log.desk, group);
  domain::Meeting meeting = session(group, "2026-11-20");
  app::log_meeting(log.desk, meeting);
  CHECK(meeting.municipality.name == "Molde");
  CHECK(meeting.naming == domain::Naming::no);
  CHECK(meeting.kind == domain::MeetingKind::reflection_session);
}

TEST_CASE("edit_group: where it may no longer be named, neither may its sessions") {
  Log log;
  Group group = add(log, "A");
  domain::Meeting meeting = session(group, "2026-11-20");
  app::log_meeting(log.desk, meeting);
  group.naming = domain::Naming::not_asked;
  app::edit_group(log.desk, group);
  CHECK(app::require_meeting(log.database, meeting.id).naming == domain::Naming::not_asked);
}

TEST_CASE("log_meeting: the one session prepared for the day is fulfilled") {
  Log log;
  const Group group = add(log, "A");
  domain::Visit prepared;
  prepared.group.id = group.id;
  prepared.date = domain::partial_date_from_iso("2026-11-20");
  app::prepare_session(log.desk, prepared);
  CHECK(prepared.status == domain::VisitStatus::agreed);
  CHECK(kind_of_refusal([&] {
          domain::Visit again = prepared;
          app::prepare_session(log.desk, again);
        }) == ErrorKind::conflict);
  domain::Meeting meeting = session(group, "2026-11-20");
  app::log_meeting(log.desk, meeting);
  CHECK(meeting.visit == prepared.id);
  CHECK(app::require_visit(log.database, prepared.id).status == domain::VisitStatus::held);
}

TEST_CASE(
    "log_meeting: a session from before the group began, and breaches of its charter, are warned of and "
    "stored") {
  Log log;
  Group group{.name = "A", .user_led = true, .began = domain::partial_date_from_iso("2026-03")};
  app::add_group(log.desk, group);
  domain::Meeting meeting = session(group, "2026-02-27");
  meeting.attended = {{domain::Role::practitioner, 2, ""}};
  meeting.decisions = {{.text = "Flytte møtet", .by = domain::DecidedBy::staff}};
  app::log_meeting(log.desk, meeting);
  REQUIRE(log.desk.warnings.size() == 3);
  CHECK(log.desk.warnings[0].message == messages::Message::session_before_group);
  CHECK(log.desk.warnings[1].message == messages::Message::charter_staff_decided);
  CHECK(log.desk.warnings[2].message == messages::Message::charter_no_user);
  CHECK(meeting.id.value == 1);
}

TEST_CASE("log_meeting: themes for a next session need a group that has one") {
  Log log;
  domain::Meeting meeting;
  meeting.municipality.given = "Molde";
  meeting.date = domain::partial_date_from_iso("2026-11-20");
  meeting.next_themes = {{"Bolig", std::nullopt}};
  CHECK(kind_of_refusal([&] { app::log_meeting(log.desk, meeting); }) == ErrorKind::invalid);
}

TEST_CASE("log_meeting: drivers and newcomers are among those present") {
  Log log;
  domain::Meeting meeting;
  meeting.municipality.given = "Molde";
  meeting.date = domain::partial_date_from_iso("2026-11-20");
  meeting.attended = {{domain::Role::nav, 2, ""}};
  for (std::optional<int> domain::Meeting::*part : {&domain::Meeting::drivers, &domain::Meeting::newcomers}) {
    const bool is_drivers = part == &domain::Meeting::drivers;
    domain::Meeting more = meeting;
    more.*part = 3;
    const auto error = support::error_of([&] { app::log_meeting(log.desk, more); });
    CHECK(error.message.message == messages::Message::more_than_present);
    CHECK(error.where.en == (is_drivers ? "--drivers" : "--newcomers"));
    more.*part = 2;
    CHECK_FALSE(kind_of_refusal([&] { app::log_meeting(log.desk, more); }));
    more = meeting;
    more.*part = 3;
    more.attended[0].count.reset();
    CHECK_FALSE(kind_of_refusal([&] { app::log_meeting(log.desk, more); }));
  }
}

TEST_CASE("edit_meeting, edit_visit: what is of a group that may not be named cannot be named by itself") {
  Log log;
  Group group{.name = "A", .municipality = log.municipality("Molde"), .naming = domain::Naming::no};
  app::add_group(log.desk, group);
  domain::Visit visit;
  visit.group.id = group.id;
  visit.date = domain::partial_date_from_iso("2026-12-03");
  app::prepare_session(log.desk, visit);
  domain::Meeting meeting = session(group, "2026-11-20");
  app::log_meeting(log.desk, meeting);
  const auto name = [&](auto& record, const auto& edit) {
    record.naming = domain::Naming::yes;
    return support::error_of([&] { edit(log.desk, record); });
  };
  for (const domain::Error& error : {name(meeting, app::edit_meeting), name(visit, app::edit_visit)}) {
    CHECK(error.message.message == messages::Message::session_of_unnamed_group);
    CHECK(error.where.en == "--naming");
  }
  CHECK(app::require_meeting(log.database, meeting.id).naming == domain::Naming::no);
  group.naming = domain::Naming::yes;
  app::edit_group(log.desk, group);
  CHECK_FALSE(kind_of_refusal([&] { app::edit_meeting(log.desk, meeting); }));
  CHECK_FALSE(kind_of_refusal([&] { app::edit_visit(log.desk, visit); }));
}

TEST_CASE("require_group_named: asks only where a record is about to be named that was not") {
  using domain::Naming;
  Log log;
  Group group{.name = "A", .naming = Naming::not_asked};
  app::add_group(log.desk, group);
  const auto refused = [&](domain::GroupId of, Naming before, Naming after) {
    return kind_of_refusal([&] { app::require_group_named(log.database, of, "M1", before, after); });
  };
  CHECK(refused(group.id, Naming::no, Naming::yes) == ErrorKind::conflict);
  CHECK(refused(group.id, Naming::not_asked, Naming::yes) == ErrorKind::conflict);
  CHECK_FALSE(refused(group.id, Naming::yes, Naming::yes));
  CHECK_FALSE(refused(group.id, Naming::yes, Naming::no));
  CHECK_FALSE(refused(group.id, Naming::no, Naming::not_asked));
  CHECK_FALSE(refused({}, Naming::no, Naming::yes));
}

TEST_CASE("edit_visit: a visit that a meeting fulfils stays held, where it was") {
  Log log;
  domain::Visit visit = log.visit("Molde", "2026-11-19", domain::VisitStatus::agreed);
  domain::Visit too_early = visit;
  too_early.status = domain::VisitStatus::held;
  CHECK(kind_of_refusal([&] { app::edit_visit(log.desk, too_early); }) == ErrorKind::conflict);
  domain::Meeting meeting;
  meeting.visit = visit.id;
  app::log_meeting(log.desk, meeting);
  visit = app::require_visit(log.database, visit.id);
  domain::Visit cancelled = visit;
  cancelled.status = domain::VisitStatus::cancelled;
  CHECK(kind_of_refusal([&] { app::edit_visit(log.desk, cancelled); }) == ErrorKind::conflict);
  domain::Visit moved = visit;
  moved.municipality = {.given = "Aure"};
  CHECK(kind_of_refusal([&] { app::edit_visit(log.desk, moved); }) == ErrorKind::conflict);
  visit.place = "Rådhuset";
  CHECK_FALSE(kind_of_refusal([&] { app::edit_visit(log.desk, visit); }));
}
