// remove and edit where a transcript cannot go: a person at a terminal.

#include <doctest/doctest.h>

#include "support/session.hpp"

using dialogg::support::Ran;
using dialogg::support::Session;

namespace {

void plan(Session& session) {
  REQUIRE(session.run({"plan-visit", "Ålesund", "--date", "2026-12-03"}).out == "V1\n");
}

bool is_there(Session& session) {
  return session.run({"show", "V1"}).code == 0;
}

}  // namespace

TEST_CASE("remove: asks on a terminal, and y removes") {
  Session session;
  plan(session);
  session.terminal = true;
  session.input = "y\n";
  const Ran ran = session.run({"remove", "v1"});
  CHECK(ran.code == 0);
  CHECK(ran.out == "V1\n");
  CHECK(ran.err ==
        "Remove V1 (Ålesund, 3 December 2026)? [y/N] Removed V1 (Ålesund, 3 December 2026). Undo: dialogg "
        "undo\n");
  CHECK_FALSE(is_there(session));
}

TEST_CASE("remove: what somebody changed while the question stood is not removed") {
  Session session;
  plan(session);
  session.terminal = true;
  session.input = "y\n";
  session.before_answer = [&] {
    session.input.clear();
    session.before_answer = {};
    CHECK(session.run({"edit", "V1", "--place", "Rom 2"}).code == 0);
  };
  const Ran ran = session.run({"remove", "V1"});
  CHECK(ran.code == 4);
  CHECK(ran.out.empty());
  CHECK(ran.err.ends_with(
      "dialogg: V1 has changed since you were asked\nNothing was removed. See what is there now: "
      "dialogg show V1\n"));
  CHECK(is_there(session));
}

TEST_CASE("remove: any other answer, and none, leaves all as it was") {
  Session session;
  plan(session);
  session.terminal = true;
  for (const char* answer : {"n\n", "\n", ""}) {
    session.input = answer;
    const Ran ran = session.run({"remove", "V1"});
    CHECK(ran.code == 0);
    CHECK(ran.out.empty());
    CHECK(is_there(session));
  }
}

TEST_CASE("remove: --no-input never asks") {
  Session session;
  plan(session);
  session.terminal = true;
  session.input = "y\n";
  const Ran ran = session.run({"remove", "V1", "--no-input"});
  CHECK(ran.code == 2);
  CHECK(ran.err.find("dialogg remove V1 --yes") != std::string::npos);
  CHECK(is_there(session));
}

TEST_CASE("remove: does not ask about what is not there") {
  Session session;
  plan(session);
  session.terminal = true;
  session.input = "y\n";
  CHECK(session.run({"remove", "V9"}).err ==
        "dialogg: there is no V9 in the log\nSee what there is: dialogg list visits\n");
}

TEST_CASE("list: a table on a terminal") {
  Session session;
  plan(session);
  session.terminal = true;
  const Ran ran = session.run({"list", "visits", "--color", "never"});
  CHECK(ran.out.starts_with("Ref.  Date        Municipality  Status"));
}

TEST_CASE("edit: a long value is cut in what is said of it") {
  Session session;
  plan(session);
  const Ran ran = session.run({"edit", "V1", "--place", std::string(80, 'x')});
  CHECK(ran.err.starts_with("Place: (empty) → " + std::string(59, 'x') + "…\nChanged V1"));
}
