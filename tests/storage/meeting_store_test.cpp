#include "storage/meeting_store.hpp"

#include <doctest/doctest.h>

#include "storage/follow_up_store.hpp"
#include "storage/outcome_store.hpp"
#include "support/log.hpp"

using namespace dialogg;
using domain::Meeting;
using support::Log;

namespace {

domain::PartialDate on(std::string_view date) {
  return *domain::partial_date_from_iso(date);
}

Meeting stored(Log& log, Meeting meeting) {
  meeting.stamp = log.desk.new_stamp();
  for (auto& follow_up : meeting.follow_ups) follow_up.stamp = log.desk.new_stamp();
  for (auto& outcome : meeting.outcomes) outcome.stamp = log.desk.new_stamp();
  for (auto& decision : meeting.decisions) decision.stamp = log.desk.new_stamp();
  meeting.kind = meeting.kind.value_or(domain::MeetingKind::dialogue_meeting);
  storage::MeetingStore(log.database).insert(meeting);
  return meeting;
}

Meeting full(Log& log) {
  return {.kind = domain::MeetingKind::dialogue_conference,
          .title = "Fagdag",
          .date = on("2026-11-20"),
          .until = domain::date_from_iso("2026-11-21"),
          .time = "10:00",
          .municipality = log.municipality("Ålesund"),
          .form = domain::MeetingForm::hybrid,
          .place = "Rådhuset",
          .duration = 150,
          .drivers = 2,
          .newcomers = 0,
          .facilitators = {"Ola", "Kari"},
          .attended = {{domain::Role::nav, 3, "NAV Ålesund"}, {domain::Role::carer, std::nullopt, ""}},
          .total = 18,
          .themes = {"recovery", "user-participation"},
          .summary = "# Åpent",
          .points = {{"Ventelister", domain::Side::staff}, {"Bolig", std::nullopt}},
          .disagreements = {{"Pårørende", domain::Side::users}},
          .decisions = {{.text = "Gruppe", .by = domain::DecidedBy::jointly}},
          .outcomes = {{.text = "Brukerråd", .kind = domain::OutcomeKind::impetus}},
          .follow_ups = {{.text = "Ringe", .owner = "kommunen", .due = domain::date_from_iso("2027-03-01")}},
          .photos = {{"a.jpg", "Bordet", "Foto", domain::Naming::yes}, {"b.jpg", "", "", {}}},
          .links = {"https://example.no/program", "lysark.pdf"},
          .note = "Ring først",
          .naming = domain::Naming::no};
}

std::vector<std::string> refs(Log& log, const domain::Filter& filter) {
  std::vector<std::string> found;
  storage::MeetingStore(log.database).for_each(filter, [&](const Meeting& meeting) {
    found.push_back(meeting.id.ref());
  });
  return found;
}

using Refs = std::vector<std::string>;

}  // namespace

TEST_CASE("MeetingStore: what is read is what was stored") {
  Log log;
  const Meeting meeting = stored(log, full(log));
  const auto found = storage::MeetingStore(log.database).find(meeting.id);
  REQUIRE(found);
  CHECK(found->kind == meeting.kind);
  CHECK(found->date == meeting.date);
  CHECK(found->title == meeting.title);
  CHECK(found->until == meeting.until);
  CHECK(found->time == meeting.time);
  CHECK(found->total == meeting.total);
  CHECK(found->note == meeting.note);
  CHECK(found->municipality.ref() == "K1508");
  CHECK(found->form == meeting.form);
  CHECK(found->place == meeting.place);
  CHECK(found->duration == 150);
  CHECK(found->drivers == 2);
  CHECK(found->newcomers == 0);
  CHECK(found->facilitators == meeting.facilitators);
  CHECK(found->attended == meeting.attended);
  CHECK(found->themes == meeting.themes);
  CHECK(found->summary == meeting.summary);
  CHECK(found->points == meeting.points);
  CHECK(found->disagreements == meeting.disagreements);
  CHECK(found->photos == meeting.photos);
  CHECK(found->links == meeting.links);
  CHECK(found->naming == meeting.naming);
  CHECK(found->stamp.uid == meeting.stamp.uid);
}

TEST_CASE("MeetingStore: decisions, outcomes and follow-ups are records of their own") {
  Log log;
  const Meeting meeting = stored(log, full(log));
  const auto found = storage::MeetingStore(log.database).find(meeting.id);
  REQUIRE(found);
  CHECK(found->decisions.at(0).by == domain::DecidedBy::jointly);
  CHECK(found->outcomes.at(0).state == domain::OutcomeState::hoped);
  CHECK(found->follow_ups.at(0).id.ref() == "F1");
  const auto follow_up = storage::FollowUpStore(log.database).find({1});
  REQUIRE(follow_up);
  CHECK(follow_up->meeting == meeting.id);
  CHECK(follow_up->municipality.name == "Ålesund");
  CHECK(follow_up->owner == "kommunen");
}

TEST_CASE("MeetingStore: for_each goes by date, and keeps to period, municipality and themes") {
  Log log;
  stored(log, {.date = on("2026-11"), .municipality = log.municipality("Molde"), .themes = {"housing"}});
  stored(log, {.date = on("2025-06-01"), .municipality = log.municipality("Ålesund"), .themes = {"work"}});
  stored(log, {.date = on("2025-06-01"), .municipality = log.municipality("Molde"), .themes = {"work"}});
  CHECK(refs(log, {}) == Refs{"M2", "M3", "M1"});
  CHECK(refs(log, {.municipality = log.municipality("Molde").id}) == Refs{"M3", "M1"});
  CHECK(refs(log, {.themes = {"work"}}) == Refs{"M2", "M3"});
  CHECK(refs(log, {.since = domain::date_from_iso("2026-01-01")}) == Refs{"M1"});
  CHECK(refs(log, {.until = domain::date_from_iso("2026-11-15")}) == Refs{"M2", "M3"});
}

TEST_CASE("MeetingStore: update writes the lists that differ") {
  Log log;
  Meeting meeting = stored(log, full(log));
  meeting.points.clear();
  meeting.disagreements.push_back({"Økonomi", std::nullopt});
  meeting.themes = {"housing"};
  meeting.summary.clear();
  storage::MeetingStore(log.database).update(meeting);
  const auto found = storage::MeetingStore(log.database).find(meeting.id);
  CHECK(found->points.empty());
  CHECK(found->disagreements == meeting.disagreements);
  CHECK(found->themes == meeting.themes);
  CHECK(found->summary.empty());
  CHECK(found->attended == meeting.attended);
  CHECK(found->decisions.size() == 1);
}

TEST_CASE("MeetingStore: remove leaves nothing of it") {
  Log log;
  const Meeting meeting = stored(log, full(log));
  storage::MeetingStore(log.database).remove(meeting.id);
  CHECK(!storage::MeetingStore(log.database).find(meeting.id));
  CHECK(!storage::FollowUpStore(log.database).find({1}));
  CHECK(!storage::OutcomeStore(log.database).find({1}));
}

TEST_CASE("FollowUpStore: in the order in which they fall due, those without a day last") {
  Log log;
  const auto due = [](const char* day) { return domain::date_from_iso(day); };
  stored(log, {.date = on("2026"),
               .municipality = log.municipality("Molde"),
               .follow_ups = {{.text = "a"},
                              {.text = "b", .due = due("2027-03-01")},
                              {.text = "c", .due = due("2027-01-01"), .status = domain::FollowUpStatus::done},
                              {.text = "d", .due = due("2027-01-01")}}});
  const auto texts = [&](const domain::Filter& filter) {
    std::string found;
    storage::FollowUpStore(log.database).for_each(filter, [&](const domain::FollowUp& follow_up) {
      found += follow_up.text.written();
    });
    return found;
  };
  CHECK(texts({}) == "cdba");
  CHECK(texts({.follow_up_status = domain::FollowUpStatus::open}) == "dba");
  CHECK(texts({.until = due("2027-02-01")}) == "cd");
  CHECK(texts({.municipality = log.municipality("Ålesund").id}).empty());
}

TEST_CASE("MeetingStore::last_day: of the last meeting that the municipality was at, alone or with others") {
  Log log;
  const auto molde = log.municipality("Molde"), aure = log.municipality("Aure");
  stored(log, {.date = on("2026-10-01"), .municipality = molde});
  stored(log, {.date = on("2026-11-02"), .municipality = aure, .with = {molde}});
  storage::MeetingStore meetings(log.database);
  CHECK(meetings.last_day(molde.id)->iso() == "2026-11-02");
  CHECK(meetings.last_day(aure.id)->iso() == "2026-11-02");
  CHECK_FALSE(meetings.last_day(log.municipality("Frøya").id));
}
