// Days without a year, read from the day of their record.

#include "app/days.hpp"

#include <doctest/doctest.h>

#include "app/examples.hpp"
#include "app/follow_ups.hpp"
#include "app/meetings.hpp"
#include "app/pass_ons.hpp"
#include "records/fields.hpp"
#include "records/fields_of.hpp"
#include "support/log.hpp"
#include "support/problems.hpp"

using namespace dialogg;
using support::Log;

namespace {

/// Saturday 21 November 2026.
const records::Reading kReading{support::kToday};

template <class Record>
void set(Record& record, std::string_view field, std::string_view value) {
  const records::Fields fields = records::fields_of(record, kReading);
  records::set_field(*records::find_field(fields, field), domain::Value(value));
}

domain::Meeting meeting(Log& log, std::string_view date, std::string_view follow_up) {
  domain::Meeting meeting;
  set(meeting, "follow-up", follow_up);
  meeting.municipality = log.municipality("Leka");
  meeting.date = domain::partial_date_from_iso(date);
  app::log_meeting(log.desk, meeting);
  return meeting;
}

std::string due(Log& log, const domain::Meeting& meeting) {
  return domain::iso(*app::require_follow_up(log.database, meeting.follow_ups.at(0).id).due);
}

}  // namespace

TEST_CASE(
    "log_meeting: a due date without a year is the first one after the meeting, whatever day it is logged") {
  Log log;
  CHECK(due(log, meeting(log, "2026-09-03", "Ringe due:15.9")) == "2026-09-15");
  CHECK(due(log, meeting(log, "2026-10", "Ringe due:15.9.")) == "2027-09-15");
  CHECK(due(log, meeting(log, "2025-09-03", "Ringe due:\"1. mars\"")) == "2026-03-01");
  CHECK(due(log, meeting(log, "2025-09-04", "Ringe due:1.3.2027")) == "2027-03-01");
  CHECK(due(log, meeting(log, "2025-09-05", "Ringe due:+2w")) == "2026-12-05");
  REQUIRE(log.desk.warnings.size() == 1);
  CHECK(support::said(log.desk.warnings[0]).find("15 September 2027") != std::string::npos);
}

TEST_CASE("edit_follow_up: a new due date is read from the meeting too") {
  Log log;
  const auto held = meeting(log, "2025-09-03", "Ringe due:15.9.");
  domain::FollowUp follow_up = app::require_follow_up(log.database, held.follow_ups.at(0).id);
  set(follow_up, "due", "1.10.");
  app::edit_follow_up(log.desk, follow_up);
  CHECK(due(log, held) == "2025-10-01");
}

TEST_CASE("pass_on: a review without a year comes after the day on which the example was brought up") {
  Log log;
  domain::Example example{.title = "Samtaler"};
  example.municipality = log.municipality("Ålesund");
  app::record_example(log.desk, example);
  domain::PassOn pass_on{.example = example.id, .to = log.municipality("Leka")};
  pass_on.meeting = meeting(log, "2026-10-22", "Ringe").id;
  set(pass_on, "review-on", "1.11");
  app::pass_on(log.desk, pass_on);
  CHECK(domain::iso(*app::require_pass_on(log.database, pass_on.id).review_on) == "2026-11-01");
}

TEST_CASE("a record's own date is read beside the one that it has") {
  domain::Visit visit{.date = domain::partial_date_from_iso("2026-09-16")};
  set(visit, "date", "16. sept");
  CHECK(visit.date->iso() == "2026-09-16");
  set(visit, "date", "1.9.");
  CHECK(visit.date->iso() == "2026-09-01");
  set(visit, "date", "fredag");
  CHECK(visit.date->iso() == "2026-11-27");
  domain::Visit planned;
  set(planned, "date", "16. sept");
  CHECK(planned.date->iso() == "2027-09-16");
  domain::Meeting held{.date = domain::partial_date_from_iso("2025-03-05")};
  set(held, "date", "6.3.");
  CHECK(held.date->iso() == "2025-03-06");
}
