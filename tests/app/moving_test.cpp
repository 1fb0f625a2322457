#include "app/moving.hpp"

#include <doctest/doctest.h>

#include "app/decisions.hpp"
#include "app/examples.hpp"
#include "app/follow_ups.hpp"
#include "app/groups.hpp"
#include "app/meetings.hpp"
#include "app/outcomes.hpp"
#include "app/pass_ons.hpp"
#include "support/caught.hpp"
#include "support/log.hpp"

using namespace dialogg;
using domain::Meeting;
using domain::Naming;

namespace {

/// M1 in Molde and M2 in Aure, with a part of each kind in M1.
struct Two : support::Log {
  Two() {
    Meeting first{.municipality = municipality("Molde")};
    first.date = domain::partial_date_from_iso("2026-11-02");
    first.decisions = {{.text = "Møtes igjen"}};
    first.outcomes = {{.text = "Nytt råd"}};
    first.follow_ups = {{.text = "Ringe"}};
    app::log_meeting(desk, first);
    log_second("Aure", Naming::yes);
  }
  Meeting log_second(const std::string& place, Naming naming) {
    Meeting meeting{.municipality = municipality(place)};
    meeting.date = domain::partial_date_from_iso("2026-11-03");
    meeting.naming = naming;
    app::log_meeting(desk, meeting);
    return meeting;
  }
  void keep_unnamed(domain::MeetingId id) {
    Meeting meeting = app::require_meeting(database, id);
    meeting.naming = Naming::no;
    app::edit_meeting(desk, meeting);
  }
  std::string move(const std::string& ref, const std::string& to) {
    const app::Moved moved = app::move_record(desk, ref, to);
    return moved.from + " -> " + moved.to;
  }
  std::string refused(const std::string& ref, const std::string& to) {
    return caught([&] { move(ref, to); });
  }
};

}  // namespace

TEST_CASE("move_record: a decision, an outcome and a follow-up to another meeting") {
  Two log;
  CHECK(log.move("D1", "M2") == "M1 -> M2");
  CHECK(log.move("O1", "M2") == "M1 -> M2");
  CHECK(log.move("F1", "M2") == "M1 -> M2");
  CHECK(app::require_decision(log.database, {1}).meeting == domain::MeetingId{2});
  CHECK(app::require_outcome(log.database, {1}).meeting == domain::MeetingId{2});
  CHECK(app::require_follow_up(log.database, {1}).municipality.name == "Aure");
  CHECK(app::require_meeting(log.database, {1}).decisions.empty());
}

TEST_CASE("move_record: a follow-up to whatever it is for, and from nothing") {
  Two log;
  log.visit("Verdal", "2026-12-03", domain::VisitStatus::agreed);
  CHECK(log.move("F1", "V1") == "M1 -> V1");
  CHECK(log.move("F1", "K5038") == "V1 -> K5038");
  domain::FollowUp errand{.text = "Handle"};
  app::add_follow_up(log.desk, errand);
  CHECK(log.move(errand.id.ref(), "M2") == " -> M2");
}

TEST_CASE(
    "move_record: an example follows its meeting, with day and municipality, which has not been asked to be "
    "named") {
  Two log;
  domain::Example example{.title = "Kafé", .meeting = domain::MeetingId{1}, .naming = Naming::yes};
  app::record_example(log.desk, example);
  CHECK(log.move("E1", "M2") == "M1 -> M2");
  example = app::require_example(log.database, {1});
  CHECK(example.municipality.name == "Aure");
  CHECK(example.heard_on.value().iso() == "2026-11-03");
  CHECK(example.naming == Naming::not_asked);
  CHECK(log.move("E1", "K5038") == "K1576 -> K5038");
  CHECK(app::require_example(log.database, {1}).municipality.name == "Verdal");
}

TEST_CASE("move_record: an example of somewhere else than its meeting stays from there") {
  Two log;
  domain::Example example{.title = "Kafé", .municipality = log.municipality("Verdal")};
  example.meeting = domain::MeetingId{1};
  example.naming = Naming::yes;
  app::record_example(log.desk, example);
  log.move("E1", "M2");
  example = app::require_example(log.database, {1});
  CHECK(example.municipality.name == "Verdal");
  CHECK(example.naming == Naming::yes);
}

TEST_CASE(
    "move_record: an example moved to a joint meeting stays from where it is, or must say where it is from") {
  Two log;
  domain::Example example{.title = "Kafé", .meeting = domain::MeetingId{1}, .naming = Naming::yes};
  app::record_example(log.desk, example);
  Meeting joint{.municipality = log.municipality("Verdal")};
  joint.date = domain::partial_date_from_iso("2026-11-04");
  joint.with = {log.municipality("Molde")};
  app::log_meeting(log.desk, joint);
  CHECK(log.move("E1", "M3") == "M1 -> M3");
  CHECK(app::require_example(log.database, {1}).municipality.name == "Molde");
  CHECK(app::require_example(log.database, {1}).naming == Naming::yes);
  log.move("E1", "M2");
  CHECK(log.refused("E1", "M3").find("Verdal, Molde") != std::string::npos);
}

TEST_CASE("move_record: an example cannot come from where it was passed on to") {
  Two log;
  domain::Example example{.title = "Kafé", .meeting = domain::MeetingId{1}};
  app::record_example(log.desk, example);
  domain::PassOn pass_on{.example = example.id, .to = log.municipality("Aure")};
  app::pass_on(log.desk, pass_on);
  CHECK(log.refused("E1", "M2").starts_with("E1 cannot come from Aure"));
}

TEST_CASE("move_record: what was said where nobody may be named is not moved to where they are") {
  Two log;
  log.keep_unnamed({1});
  for (const char* ref : {"D1", "O1", "F1"})
    CHECK(log.refused(ref, "M2") ==
          std::string(ref) +
              " belongs to M1, whose municipality may not be named, and in M2 its words would "
              "stand under a name / Record it anew in M2 and remove " +
              ref + ", or once the municipality has agreed: dialogg edit M1 --naming yes");
  log.keep_unnamed({2});
  CHECK(log.move("D1", "M2") == "M1 -> M2");
}

TEST_CASE("move_record: a follow-up that only the house sees may come from where nobody may be named") {
  Two log;
  log.keep_unnamed({1});
  CHECK(log.move("F1", "K1576") == "M1 -> K1576");
}

TEST_CASE("move_record: a breach of a charter is pointed out where it comes to stand") {
  Two log;
  domain::Group group{.name = "Gruppa", .municipality = log.municipality("Molde"), .user_led = true};
  app::add_group(log.desk, group);
  Meeting session;
  session.group = group.link();
  session.date = domain::partial_date_from_iso("2026-11-05");
  session.attended = {{domain::Role::lived_experience, 3, {}}};
  app::log_meeting(log.desk, session);
  domain::Decision decision = app::require_decision(log.database, {1});
  decision.by = domain::DecidedBy::staff;
  app::edit_decision(log.desk, decision);
  log.desk.warnings.clear();
  log.move("D1", session.id.ref());
  REQUIRE(log.desk.warnings.size() == 1);
  CHECK(log.desk.warnings.front().message == messages::Message::charter_staff_decided);
}

TEST_CASE("move_record: what cannot be there, what is not there, and what is not moved like this") {
  Two log;
  log.visit("Verdal", "2026-12-03", domain::VisitStatus::agreed);
  domain::Example example{.title = "Kafé", .meeting = domain::MeetingId{1}};
  app::record_example(log.desk, example);
  CHECK(log.refused("D1", "V1").starts_with("D1 cannot belong to V1 / A decision and an outcome"));
  CHECK(log.refused("E1", "V1").starts_with("E1 cannot belong to V1"));
  CHECK(log.refused("F1", "D1").starts_with("D1 has no follow-ups"));
  CHECK(log.refused("D1", "M9").starts_with("there is no M9"));
  CHECK(log.refused("D9", "M2").starts_with("there is no D9"));
  CHECK(log.refused("V1", "M2").ends_with("/ Move it: dialogg move-visit V1 --date …"));
  CHECK(log.refused("M1", "M2").starts_with("M1 cannot be moved like this"));
}
