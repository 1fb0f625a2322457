// Migrations from 0012 on, each from the version before: what was in the log then means the same afterwards.

#include <doctest/doctest.h>

#include "storage/approach_store.hpp"
#include "storage/database/operation_parts.hpp"
#include "storage/database/transaction.hpp"
#include "storage/erasing.hpp"
#include "storage/follow_up_store.hpp"
#include "storage/municipality_store.hpp"
#include "storage/visit_store.hpp"
#include "support/migrated.hpp"

using namespace dialogg;
using namespace support;  // its words stand in each row

TEST_CASE("0012_joint_meetings: meetings and visits are of the one they had, and of more from here on") {
  Migrated log("0012_joint_meetings.sql", {kPlaces, kVisit, kMeetings});
  Database database = log.open();
  CHECK(refs_in(database, domain::MunicipalityId{1}) == "M2 M1 ");
  storage::MeetingStore meetings(database);
  domain::Meeting meeting = meetings.find(domain::MeetingId{3}).value();
  CHECK(meeting.with.empty());
  meeting.with = {{.id = {1}}};
  meetings.update(meeting);
  CHECK(refs_in(database, domain::MunicipalityId{1}) == "M2 M3 M1 ");
  CHECK(storage::VisitStore(database).find(domain::VisitId{1}).value().with.empty());
}

TEST_CASE("0013_more_meetings: kinds and decisions of before stay, new ones are taken, and no others") {
  Migrated log("0013_more_meetings.sql",
               {kPlaces, kVisit, kMeetings,
                "INSERT INTO decision (" STAMP ", meeting_id, text, decided_by) VALUES (" STAMPED
                ", 1, 'Flytte', 'staff')"});
  Database database = log.open();
  storage::MeetingStore meetings(database);
  domain::Meeting meeting = meetings.find(domain::MeetingId{1}).value();
  CHECK(meeting.kind == domain::MeetingKind::group_session);
  CHECK(meeting.decisions.front().by == domain::DecidedBy::staff);
  meeting.kind = domain::MeetingKind::network_meeting;
  meeting.links = {"https://example.no"};
  meeting.decisions = {{.stamp = support::stamp(), .text = "Lyse ut", .by = domain::DecidedBy::municipality}};
  meetings.update(meeting);
  meeting = meetings.find(domain::MeetingId{1}).value();
  CHECK(meeting.kind == domain::MeetingKind::network_meeting);
  CHECK(meeting.links == domain::FreeTexts{"https://example.no"});
  CHECK(meeting.decisions.back().by == domain::DecidedBy::municipality);
  CHECK_THROWS(database.execute("UPDATE meeting SET kind = 'party'"));
  CHECK_THROWS(database.execute("UPDATE decision SET decided_by = 'chance'"));
}

TEST_CASE(
    "0014_follow_ups_for: follow-ups stay their meeting's or nobody's, approaches unanswered, and each can "
    "change") {
  Migrated log("0014_follow_ups_for.sql",
               {kPlaces, kVisit, kMeetings,
                "INSERT INTO follow_up (" STAMP ", meeting_id, text, status) VALUES (" STAMPED
                ", 1, 'Ringe', 'open'), (" STAMPED ", NULL, 'Sende', 'open')",
                "INSERT INTO approach (" STAMP ", municipality_id, made_by, date) VALUES (" STAMPED
                ", 2, 'host', '2026-10')"});
  Database database = log.open();
  storage::FollowUpStore follow_ups(database);
  domain::FollowUp promised = follow_ups.find(domain::FollowUpId{1}).value();
  CHECK(domain::subject_of(promised) == "M1");
  CHECK(promised.municipality.name == "Ålesund");
  CHECK(promised.naming == domain::Naming::no);
  CHECK(domain::subject_of(follow_ups.find(domain::FollowUpId{2}).value()).empty());
  promised.meeting.reset();
  promised.about.visit = {1};
  follow_ups.update(promised);
  CHECK(domain::subject_of(follow_ups.find(promised.id).value()) == "V1");
  CHECK(follow_ups.about('V', 1).size() == 1);

  storage::ApproachStore approaches(database);
  domain::Approach approach = approaches.find(domain::ApproachId{1}).value();
  const domain::Date end = *domain::date_from_iso("2026-12-01");
  CHECK(approaches.unanswered(end).size() == 1);
  approach.answer = domain::ApproachAnswer::declined;
  approaches.update(approach);
  CHECK(approaches.unanswered(end).empty());
  CHECK(approaches.find(approach.id).value().answer == approach.answer);
}

TEST_CASE("0015_former_municipalities: those of before are today's, and one can be of another time") {
  Migrated log("0015_former_municipalities.sql", {kPlaces, kVisit, kMeetings});
  Database database = log.open();
  storage::MunicipalityStore municipalities(database);
  const domain::Municipality before = municipalities.find({1}).value();
  CHECK(before.successor.none());
  CHECK(before.county_today.empty());
  domain::Municipality former{.stamp = support::stamp(), .number = "1529", .name = "Skodje"};
  former.official_name = former.name;
  former.county = former.county_today = "Møre og Romsdal";
  former.successor.id = {1};
  municipalities.insert(former);
  CHECK(municipalities.find(former.id).value().successor.name == before.name);
  CHECK(refs_in(database, domain::MunicipalityId{1}) == "M2 M1 ");
}

TEST_CASE("0016_checksums: what was recorded before can be undone, but for what is no changeset") {
  Database newer = Database::in_memory();
  const auto id = support::plan_visit(newer, "2026-12-03", {"one"}).id;
  const std::string changeset = rows(newer, "SELECT hex(changeset) FROM operation_part").front();
  const std::string added = "INSERT INTO operation_part VALUES (1, 0, x'" + changeset + "')";
  Migrated log("0016_checksums.sql",
               {"INSERT INTO operation (created_at, command, subject, records, state) VALUES ('', "
                "'plan-visit', 'V1', 1, 'done'), "
                "('', 'edit', NULL, 1, 'done')",
                "INSERT INTO visit (id, " STAMP ", status, naming, date) VALUES (1, " STAMPED
                ", 'proposed', 'yes', '2026')",
                added.c_str(), "INSERT INTO operation_part VALUES (2, 0, x'5401')"});
  Database database = log.open();
  storage::OperationParts parts(database);
  CHECK(parts.read(1, 0).value().size() == changeset.size() / 2);
  CHECK(parts.damaged() == std::vector<std::int64_t>{2, 3});  // the third is the test's own, without changes
  CHECK(id.value == 1);
  CHECK(rows(database, "SELECT id FROM search_outdated").empty());
}

TEST_CASE("0017_erasures: nobody was erased before, and from here on a trace stays") {
  Migrated log("0017_erasures.sql", {kPlaces, "INSERT INTO contact (" STAMP
                                              ", municipality_id, name) VALUES (" STAMPED ", 1, 'Kari')"});
  Database database = log.open();
  storage::Erasing erasing(database);
  CHECK(erasing.all().empty());
  {
    storage::Transaction transaction(database);
    erasing.erase({support::stamp().uid, {1}, std::chrono::year{2026} / 11 / 30},
                  storage::Erasing::Texts::stay);
    transaction.commit();
  }
  CHECK(erasing.of({1}).value().day == std::chrono::year{2026} / 11 / 30);
}
