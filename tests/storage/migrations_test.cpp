// Each released migration, from the version before: what was in the log then means the same afterwards.

#include <doctest/doctest.h>

#include "storage/approach_store.hpp"
#include "storage/contact_store.hpp"
#include "storage/example_store.hpp"
#include "storage/figure_store.hpp"
#include "storage/follow_up_store.hpp"
#include "storage/group_store.hpp"
#include "storage/pass_on_store.hpp"
#include "storage/person_store.hpp"
#include "storage/search/search_store.hpp"
#include "support/migrated.hpp"
#include "words/search_words.hpp"

using namespace dialogg;
using namespace support;  // its words stand in each row

namespace {

std::string titles(Database& database) {
  std::string titles;
  storage::ExampleStore(database).for_each({}, [&](const domain::Example& one) {
    titles += one.title.written() + " (" + std::string(domain::code(one.status)) + ", " +
              one.municipality.name + ") ";
  });
  return titles;
}

}  // namespace

TEST_CASE("0001_log: a file that holds nothing becomes a log with the vocabulary of themes, and no records") {
  const support::TemporaryFolder folder;
  Database database(folder.path("log.db"), Access::write);
  CHECK(support::count(database, "theme") == 17);
  CHECK(support::rows(database, "SELECT nn FROM theme WHERE code = 'housing'") == Rows{"Bustad"});
  CHECK(support::count(database, "visit") + support::count(database, "operation") == 0);
}

TEST_CASE("0002_groups: visits and meetings stay what they were, and are no group's") {
  Migrated log("0002_groups.sql", {kPlaces, kVisit, kMeetings, kAttendance});
  Database database = log.open();
  const domain::Visit visit = storage::VisitStore(database).find(domain::VisitId{1}).value();
  CHECK(visit.municipality.name == "Ålesund");
  CHECK(visit.date.value().iso() == "2026-12");
  CHECK(visit.naming == domain::Naming::no);
  CHECK_FALSE(visit.group.id);
  CHECK(visit.proposals.empty());
  const domain::Meeting session = storage::MeetingStore(database).find(domain::MeetingId{1}).value();
  CHECK(session.kind == domain::MeetingKind::group_session);
  CHECK(session.visit == visit.id);
  CHECK_FALSE(session.group.id);
  REQUIRE(session.attended.size() == 2);
  CHECK(session.attended[0].role == domain::Role::lived_experience);
  CHECK_FALSE(session.attended[0].count);
  CHECK(session.attended[1].organisation == "NAV Ålesund");
}

TEST_CASE("0003_example_order: examples stand in the order of their sort keys, drafts and all") {
  Migrated log("0003_example_order.sql", {kPlaces, kVisit, kMeetings, kExamples});
  Database database = log.open();
  CHECK(titles(database) == "Kafé (draft, Molde) Ærlig talt (published, Ålesund) ");
}

TEST_CASE("0004_pass_on: examples stay, none is passed on, and each can be") {
  Migrated log("0004_pass_on.sql", {kPlaces, kVisit, kMeetings, kExamples});
  Database database = log.open();
  CHECK(titles(database) == "Kafé (draft, Molde) Ærlig talt (published, Ålesund) ");
  storage::PassOnStore pass_ons(database);
  CHECK(pass_ons.examples().empty());
  domain::PassOn pass_on{.stamp = support::stamp(), .date = domain::partial_date_from_iso("2026-11-20")};
  pass_on.example = domain::ExampleId{1};
  pass_on.to.id = domain::MunicipalityId{2};
  pass_on.meeting = domain::MeetingId{1};
  pass_ons.insert(pass_on);
  CHECK(pass_ons.at(domain::MeetingId{1}) == pass_on.id);
  CHECK(pass_ons.from(domain::MunicipalityId{1}).size() == 1);
}

TEST_CASE("0005_contacts: visits stay, and contacts and approaches find their places and visits") {
  Migrated log("0005_contacts.sql", {kPlaces, kVisit});
  Database database = log.open();
  const domain::MunicipalityLink place =
      storage::VisitStore(database).find(domain::VisitId{1}).value().municipality;
  domain::Contact contact{.stamp = support::stamp(), .municipality = {.id = {2}}, .name = "Kari"};
  storage::ContactStore(database).insert(contact);
  domain::Approach approach{.stamp = support::stamp(),
                            .municipality = place,
                            .from = domain::ApproachSide::host,
                            .date = domain::partial_date_from_iso("2026-10"),
                            .led_to = domain::VisitId{1}};
  storage::ApproachStore(database).insert(approach);
  CHECK(storage::ApproachStore(database).that_led_to(domain::VisitId{1}) == std::vector{approach.id});
  CHECK(storage::ContactStore(database).find(contact.id).value().municipality.ref() == "K1506");
  CHECK(storage::MunicipalityStore(database).used_by(domain::MunicipalityId{2}) == "C1");
}

TEST_CASE(
    "0007_meetings_by_place: the same meetings are found by their place, and those that may not be named") {
  Migrated log("0007_meetings_by_place.sql", {kPlaces, kVisit, kMeetings});
  Database database = log.open();
  CHECK(refs_in(database, domain::MunicipalityId{1}) == "M2 M1 ");
  CHECK(refs_in(database, domain::MunicipalityId{2}) == "M3 ");
  domain::Filter filter;
  filter.naming = domain::Naming::no;
  CHECK(storage::FigureStore(database, filter).places() == std::set<std::string>{"1508"});
  filter.naming.reset();
  filter.until = domain::date_from_iso("2026-11-01");
  CHECK(storage::FigureStore(database, filter).places() == std::set<std::string>{"1506", "1508"});
}

TEST_CASE("0008_people: names of facilitators and contacts are known, and a removed contact's is kept") {
  Migrated log(
      "0008_people.sql",
      {kPlaces, kVisit, kMeetings, "INSERT INTO meeting_facilitator VALUES (1, 0, 'Ola Dahl')",
       "INSERT INTO visit_facilitator VALUES (1, 0, 'Ola Dahl'), (1, 1, 'Åse Moe')",
       "INSERT INTO contact (" STAMP ", municipality_id, name) VALUES (" STAMPED ", 1, 'Kari Lund')"});
  Database database = log.open();
  storage::PersonStore people(database);
  CHECK(people.names() == Rows{"Kari Lund", "Ola Dahl", "Åse Moe"});
  storage::ContactStore contacts(database);
  people.keep_name(contacts.find(domain::ContactId{1}).value());
  contacts.remove(domain::ContactId{1});
  CHECK(people.names() == Rows{"Kari Lund", "Ola Dahl", "Åse Moe"});
}

TEST_CASE("0009_more_texts: organisations, facilitators and photos of before are searched") {
  Migrated log("0009_more_texts.sql",
               {kPlaces, kVisit, kMeetings, "INSERT INTO meeting_facilitator VALUES (1, 0, 'Ola Dahl')",
                "INSERT INTO meeting_photo VALUES (1, 0, 'a.jpg', 'Gruppebilde', NULL, 'yes')"});
  Database database = log.open();
  for (const char* word : {"dahl", "gruppebilde"}) {
    std::string refs;
    storage::SearchStore(database).for_each({.words = words::search_words({word})},
                                            [&](const domain::SearchHit& hit) { refs += hit.ref + " "; });
    CHECK(refs == "M1 ");
  }
}

TEST_CASE(
    "0010_meeting_facts: meetings stay what they were, with nothing said of a title, a last day or a total") {
  Migrated log("0010_meeting_facts.sql", {kPlaces, kVisit, kMeetings, kAttendance});
  Database database = log.open();
  storage::MeetingStore meetings(database);
  domain::Meeting meeting = meetings.find(domain::MeetingId{1}).value();
  CHECK(meeting.title.empty());
  CHECK(meeting.time.empty());
  CHECK_FALSE(meeting.until);
  CHECK_FALSE(meeting.total);
  CHECK(meeting.attended.size() == 2);
  meeting.until = domain::date_from_iso("2026-11-21");
  meeting.total = 18;
  meetings.update(meeting);
  CHECK(meetings.find(meeting.id).value().until == meeting.until);
  CHECK(meetings.find(meeting.id).value().total == 18);
}

TEST_CASE("0011_unnamed: municipalities that only unnamed records of before tell of") {
  Migrated log("0011_unnamed.sql",
               {kPlaces, kVisit, kMeetings, kExamples,
                "INSERT INTO municipality (" STAMP ", number, name, official_name, sort_key) VALUES (" STAMPED
                ", '1532', 'Giske', 'Giske', 'g'), (" STAMPED ", '1531', 'Sula', 'Sula', 's')",
                "UPDATE example SET status = 'published', municipality_id = 3 WHERE naming = 'no'",
                "INSERT INTO visit (" STAMP ", municipality_id, status, naming) VALUES (" STAMPED
                ", 4, 'proposed', 'not-asked')"});
  Database database = log.open();
  Rows names;
  for (const domain::MunicipalityLink& one : storage::MunicipalityStore(database).only_unnamed())
    names.push_back(one.name);
  CHECK(names == Rows{"Giske", "Sula"});
}
