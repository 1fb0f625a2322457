#include "storage/twins.hpp"

#include <doctest/doctest.h>

#include "app/checks.hpp"
#include "app/contacts.hpp"
#include "app/examples.hpp"
#include "app/meetings.hpp"
#include "support/log.hpp"
#include "support/problems.hpp"

using namespace dialogg;
using domain::VisitStatus;
using support::Log;

namespace {

domain::Meeting log_meeting(Log& log, const std::string& municipality, std::string_view date) {
  domain::Meeting meeting;
  meeting.municipality.given = municipality;
  meeting.date = domain::partial_date_from_iso(date);
  app::log_meeting(log.desk, meeting);
  return meeting;
}

domain::Contact add_contact(Log& log, const std::string& municipality, const std::string& name) {
  domain::Contact contact;
  contact.municipality.given = municipality;
  contact.name = name;
  contact.title = "rådgiver";
  app::add_contact(log.desk, contact);
  return contact;
}

/// "M2 M1": each pair.
std::vector<std::string> pairs(Log& log) {
  std::vector<std::string> pairs;
  for (const storage::Twin& twin : storage::twins(log.database))
    pairs.push_back(twin.ref() + " " + twin.earlier_ref());
  return pairs;
}

std::vector<std::string> mends(Log& log) {
  std::vector<std::string> mends;
  app::check_records(log.database, support::kToday,
                     [&](const app::Finding& one) { mends.push_back(support::said(*one.mend)); });
  return mends;
}

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("twins: meetings of one day and municipality, not of a month or another place") {
  Log log;
  log_meeting(log, "Molde", "2026-11-05");
  const auto second = log_meeting(log, "Molde", "2026-11-05");
  log_meeting(log, "Aure", "2026-11-05");
  log_meeting(log, "Molde", "2026-11");
  log_meeting(log, "Molde", "2026-11");
  CHECK(pairs(log) == Lines{"M2 M1"});
  CHECK(storage::twin_of(log.database, 'M', second.id.value) == 1);
  CHECK(storage::twin_of(log.database, 'M', 1) == 2);
  CHECK_FALSE(storage::twin_of(log.database, 'M', 3));
  CHECK_FALSE(storage::twin_of(log.database, 'F', 1));
}

TEST_CASE("twins: visits of one day and place, unless one is cancelled") {
  Log log;
  log.visit("Molde", "2026-12-05", VisitStatus::agreed);
  domain::Visit second = log.visit("Molde", "2026-12-05", VisitStatus::proposed);
  CHECK(pairs(log) == Lines{"V2 V1"});
  app::cancel_visit(log.desk, second, "twice");
  CHECK(pairs(log).empty());
}

TEST_CASE("twins: contacts of one name, however it is spelt") {
  Log log;
  add_contact(log, "Molde", "Åse Nordmann");
  add_contact(log, "Molde", "Aase  nordmann");
  add_contact(log, "Aure", "Åse Nordmann");
  CHECK(pairs(log) == Lines{"C2 C1"});
  REQUIRE(log.desk.warnings.size() == 1);
  CHECK(support::said(log.desk.warnings.front()) ==
        "C2 has the same name and municipality as C1. Is it the same contact? Remove one: dialogg remove C2");
}

TEST_CASE("log_meeting: the same again is recorded, and pointed out") {
  Log log;
  log_meeting(log, "Molde", "2026-11-05");
  CHECK(log.desk.warnings.empty());
  log_meeting(log, "Molde", "2026-11-05");
  REQUIRE(log.desk.warnings.size() == 1);
  CHECK(support::said(log.desk.warnings.front()) ==
        "M2 has the same day and place as M1. Is it the same meeting? Remove one: dialogg remove M2");
}

TEST_CASE("edit_meeting: points out the same day where the edit made it so") {
  Log log;
  log_meeting(log, "Molde", "2026-11-05");
  domain::Meeting second = log_meeting(log, "Molde", "2026-11-06");
  second.place = "Rådhuset";
  app::edit_meeting(log.desk, second);
  CHECK(log.desk.warnings.empty());
  second.date = domain::partial_date_from_iso("2026-11-05");
  app::edit_meeting(log.desk, second);
  CHECK(log.desk.warnings.size() == 1);
  app::edit_meeting(log.desk, second);
  CHECK(log.desk.warnings.size() == 1);
}

TEST_CASE("check_records: never proposes to log a meeting that is there") {
  Log log;
  log.visit("Molde", "2026-11-05", VisitStatus::proposed);
  log_meeting(log, "Molde", "2026-11-05");
  CHECK(mends(log) == Lines{"dialogg edit M1 --visit V1"});
}

TEST_CASE("check_records: a visit beside the one that was held is one too many") {
  Log log;
  log.visit("Molde", "2026-11-05", VisitStatus::agreed);
  log_meeting(log, "Molde", "2026-11-05");
  log.visit("Molde", "2026-11-05", VisitStatus::agreed);
  CHECK(mends(log) == Lines{"dialogg remove V2", "dialogg remove V2"});
}

TEST_CASE("check_records: a month has room for another meeting") {
  Log log;
  log.visit("Molde", "2026-10", VisitStatus::proposed);
  log.visit("Molde", "2026-10-05", VisitStatus::agreed);
  log_meeting(log, "Molde", "2026-10-05");
  CHECK(mends(log) == Lines{"dialogg log-meeting V1"});
  log_meeting(log, "Molde", "2026-10-20");
  CHECK(mends(log) == Lines{"dialogg edit M2 --visit V1"});
}
