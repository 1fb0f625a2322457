// That a user-led group is led by its users.

#include <doctest/doctest.h>

#include "domain/charter.hpp"

using namespace dialogg::domain;

namespace {

Group group(std::optional<bool> user_led) {
  return {.name = "Dialoggruppa", .user_led = user_led};
}

Meeting session(std::vector<Attendance> attended, std::vector<Decision> decisions = {}) {
  Meeting session;
  session.attended = std::move(attended);
  session.decisions = std::move(decisions);
  return session;
}

Decision decision(std::optional<DecidedBy> by) {
  return {.id = DecisionId{3}, .text = "Flytte møtet", .by = by};
}

const Attendance kUsers{Role::lived_experience, 4, ""};
const Attendance kStaff{Role::practitioner, 2, ""};

}  // namespace

TEST_CASE("breaches: what staff decided alone, whoever was there") {
  const auto found = breaches(group(true), session({kUsers, kStaff}, {decision(DecidedBy::staff)}));
  REQUIRE(found.size() == 1);
  CHECK(found[0] == Breach{Breach::Kind::staff_decided, DecisionId{3}, "Flytte møtet"});
}

TEST_CASE("breaches: what leaders or politicians decided alone") {
  const auto found = breaches(group(true), session({kUsers}, {decision(DecidedBy::municipality)}));
  REQUIRE(found.size() == 1);
  CHECK(found[0] == Breach{Breach::Kind::municipality_decided, DecisionId{3}, "Flytte møtet"});
}

TEST_CASE("breaches: none where users decided, or took part in it, or nobody said who did") {
  for (const auto by :
       {std::optional(DecidedBy::users), std::optional(DecidedBy::jointly), std::optional<DecidedBy>()})
    CHECK(breaches(group(true), session({kUsers}, {decision(by)})).empty());
}

TEST_CASE("breaches: a session that nobody of the user side was at; a peer worker is employed") {
  const Attendance nobody{Role::lived_experience, 0, ""}, peer{Role::peer_worker, 1, ""};
  const auto found = breaches(group(true), session({kStaff, nobody, peer}));
  REQUIRE(found.size() == 1);
  CHECK(found[0].kind == Breach::Kind::no_user);
}

TEST_CASE(
    "breaches: users whose number is not known were there; attendance that is not known breaks nothing") {
  CHECK(breaches(group(true), session({kStaff, {Role::carer, std::nullopt, ""}})).empty());
  CHECK(breaches(group(true), session({})).empty());
}

TEST_CASE("breaches: none in a group that is not user-led, or not said to be") {
  for (const auto user_led : {std::optional(false), std::optional<bool>()})
    CHECK(breaches(group(user_led), session({kStaff}, {decision(DecidedBy::staff)})).empty());
}

TEST_CASE("session_kind: a reflection group has reflection sessions") {
  Group reflecting = group(false);
  reflecting.kind = GroupKind::reflection_group;
  CHECK(session_kind(reflecting) == MeetingKind::reflection_session);
  CHECK(session_kind(group(true)) == MeetingKind::group_session);
}
