// What a field says of itself decides what readers know of it, whatever the record.

#include "privacy/gate.hpp"

#include <doctest/doctest.h>

#include "app/contacts.hpp"
#include "app/meetings.hpp"
#include "records/fields.hpp"
#include "records/fields_of.hpp"
#include "support/gate.hpp"
#include "support/log.hpp"

using namespace dialogg;
using domain::Naming;
using records::Exposure;
using records::Field;

namespace {

const domain::MunicipalityLink kFrøya{"", {7}, "5014", "Frøya", "Trøndelag"};

/// Every free text of the record says where it stands: "meeting.summary".
template <class Record>
Record filled(const std::string& kind) {
  Record record;
  const records::Reading reading{};
  if constexpr (requires { record.points; })
    record.points.resize(1);
  if constexpr (requires { record.decisions; })
    record.decisions.resize(1);
  if constexpr (requires { record.follow_ups; })
    record.follow_ups.resize(1);
  if constexpr (requires { record.photos; })
    record.photos = {{"http://a", "a", "a", Naming::yes}};
  if constexpr (requires { record.wishes; })
    record.wishes.resize(1);
  if constexpr (requires { record.venues; })
    record.venues.resize(1);
  if constexpr (requires { record.facilitators; })
    record.facilitators.resize(1);
  for (const Field& field : records::fields_of(record, reading))
    if (field.each_text)
      field.each_text([&](domain::FreeText& text) {
        text = (field.name == "photo" ? "http://" : "") + kind + "." + field.name;
      });
  return record;
}

std::string written_in(const Field& field) {
  std::string all;
  if (field.each_text)
    field.each_text([&](const domain::FreeText& text) { all += text.written(); });
  return all;
}

/// What is left of each field is what its exposure says, and nothing of an internal one.
template <class Record>
void check_fields(const std::string& kind, Naming naming) {
  CAPTURE(kind);
  support::Log log;
  const auto gate = support::gate(log.database);
  Record record = filled<Record>(kind);
  const records::Reading reading{};
  Record released = *gate->release(record, privacy::Whose{naming, {kFrøya}});
  const records::Fields before = records::fields_of(record, reading);
  const records::Fields after = records::fields_of(released, reading);
  for (std::size_t i = 0; i < before.size(); ++i) {
    CAPTURE(before[i].name);
    const bool shown = before[i].exposure == Exposure::open ||
                       (before[i].exposure == Exposure::where_named && naming == Naming::yes);
    if (!shown)
      CHECK(written_in(after[i]).empty());
    else if (!before[i].each_record)
      CHECK(written_in(after[i]) == written_in(before[i]));
  }
}

template <class Record>
void check_kind(const std::string& kind) {
  for (const Naming naming : {Naming::yes, Naming::no, Naming::not_asked}) check_fields<Record>(kind, naming);
}

}  // namespace

TEST_CASE("Gate: of each kind of record readers get what its fields expose, and no more") {
  check_kind<domain::Example>("example");
  check_kind<domain::Group>("group");
  check_kind<domain::Initiative>("initiative");
  check_kind<domain::Meeting>("meeting");
  check_kind<domain::Municipality>("municipality");
  check_kind<domain::Outcome>("outcome");
  check_kind<domain::Statement>("statement");
  check_kind<domain::Visit>("visit");
  check_kind<domain::Approach>("approach");
}

TEST_CASE("Gate: a field is internal unless it says otherwise") {
  domain::FreeText text;
  CHECK(records::text("language", messages::Message::option_text, text).exposure == Exposure::internal);
}

TEST_CASE("Gate::read: a text that was not released is not read for readers, but it is in the house") {
  support::Log log;
  CHECK_THROWS_AS(support::gate(log.database)->read("Frøya"), std::logic_error);
  CHECK(support::gate(log.database, privacy::Audience::internal)->read("Frøya") == "Frøya");
}

TEST_CASE(
    "Gate::read: a text that gives away its record's municipality is pointed out, with its own reference") {
  support::Log log;
  support::Told told;
  const auto gate = support::gate(log.database, privacy::Audience::external, told.tell);
  domain::Meeting meeting{.id = {3}, .municipality = kFrøya};
  meeting.naming = Naming::no;
  meeting.decisions = {{.id = {4}, .text = "Frøya bygger"}};
  const auto released = gate->release(meeting);
  CHECK(told.said.empty());
  CHECK(gate->read(released->decisions[0].text) == "Frøya bygger");
  CHECK(told.said == "D4 mentions Frøya, which may not be named\n");
}

TEST_CASE("Gate: who stands in a text by name alone is masked, and not complained of") {
  support::Log log;
  domain::Contact contact{.municipality = log.municipality("Molde"), .name = "Kari Nordmann"};
  app::add_contact(log.desk, contact);
  support::Told told;
  const auto gate = support::gate(log.database, privacy::Audience::external, told.tell);
  domain::FollowUp follow_up{
      .id = {1}, .meeting = domain::MeetingId{3}, .text = "Ringe", .owner = "Kari Nordmann"};
  const auto released = gate->release(follow_up);
  CHECK(released->owner.empty());
  CHECK(gate->read(released->text) == "Ringe");
  CHECK(told.said.empty());
}

TEST_CASE("Gate::members: what readers may not know is null or empty, and every field is there") {
  support::Log log;
  const auto gate = support::gate(log.database);
  domain::Meeting meeting{.id = {3}, .municipality = kFrøya, .place = "Rådhuset"};
  meeting.naming = Naming::no;
  meeting.facilitators = {"Silje Berg"};
  for (const auto& [key, value] : gate->members(gate->release(meeting))) {
    CAPTURE(key);
    if (key == "ref" || key == "uid" || key == "municipality" || key == "municipality_name" || key == "place")
      CHECK(value.is_null());
    if (key == "facilitator")
      CHECK(value.list()->empty());
  }
}

TEST_CASE("Gate::members: what may be named does not tell by its number which unnamed record it belongs to") {
  support::Log log;
  domain::Meeting meeting{.date = domain::partial_date_from_iso("2026-11-01"),
                          .municipality = log.municipality("Molde")};
  meeting.naming = Naming::no;
  app::log_meeting(log.desk, meeting);
  domain::Example example{.title = "Kafé", .meeting = meeting.id, .naming = Naming::yes};
  const auto meeting_of = [&](privacy::Audience audience) {
    const auto gate = support::gate(log.database, audience);
    for (const auto& [key, value] : gate->members(gate->release(example)))
      if (key == "meeting")
        return value;
    return domain::Value("there is no such member");
  };
  CHECK(meeting_of(privacy::Audience::external).is_null());
  CHECK(meeting_of(privacy::Audience::internal) == domain::Value("M1"));
}

TEST_CASE("Gate: a municipality reads its own name, and nobody else's; and nothing that is internal") {
  support::Log log;
  const auto gate = support::gate(log.database, privacy::Audience::municipality);
  gate->read_by(kFrøya.id);
  domain::Meeting meeting{.id = {3}, .municipality = kFrøya};
  meeting.naming = Naming::no;
  meeting.facilitators = {"Silje Berg"};
  meeting.attended = {{domain::Role::carer, 2, {}}};
  const auto own = gate->release(meeting);
  CHECK(own.is_named());
  CHECK(own.place() == privacy::Place{privacy::Place::Kind::named, "Frøya", "Trøndelag"});
  CHECK(own->facilitators.empty());
  CHECK(own.figures().at_table.total == privacy::Count::small(2));
  meeting.municipality.id = {8};
  CHECK_FALSE(gate->release(meeting).is_named());
}

TEST_CASE("Gate: only to the audience that is a municipality is its name told") {
  support::Log log;
  const auto gate = support::gate(log.database);
  gate->read_by(kFrøya.id);
  CHECK_FALSE(gate->may_name(Naming::no, kFrøya.id));
}

TEST_CASE("Gate::read: a point or a photo is pointed out as its record's") {
  support::Log log;
  support::Told told;
  const auto gate = support::gate(log.database, privacy::Audience::external, told.tell);
  domain::Meeting meeting{.id = {3}, .municipality = kFrøya};
  meeting.naming = Naming::no;
  meeting.points = {{"Frøya bygger", std::nullopt}};
  gate->read(gate->release(meeting)->points[0].text);
  CHECK(told.said == "M3 mentions Frøya, which may not be named\n");
}

TEST_CASE("Gate: in whatever form somebody's name is all of a text, it is masked") {
  support::Log log;
  domain::Contact contact{.municipality = log.municipality("Molde"), .name = "Kari Nordmann"};
  app::add_contact(log.desk, contact);
  const auto gate = support::gate(log.database);
  for (const char* owner : {"Kari  Nordmann", "K. Nordmann", "Nordmann, Kari", "kari nordmann"}) {
    const domain::FollowUp follow_up{
        .id = {1}, .meeting = domain::MeetingId{3}, .text = "Ringe", .owner = owner};
    CHECK_MESSAGE(gate->release(follow_up)->owner.empty(), std::string(owner));
  }
}

TEST_CASE(
    "Gate::read: a person beside the user side, or as the owner of a promise, is pointed out once a record") {
  support::Log log;
  support::Told told;
  const auto gate = support::gate(log.database, privacy::Audience::external, told.tell);
  domain::Meeting meeting{.id = {3}, .municipality = kFrøya};
  meeting.attended = {{domain::Role::user_representative, 1, "Ola Nordmann"},
                      {domain::Role::user_organisation, 1, "Mental Helse"}};
  meeting.follow_ups = {{.id = {5}, .text = "Ringe", .owner = "Per Hansen"},
                        {.id = {6}, .text = "Gå", .owner = "NAV"}};
  const auto released = gate->release(meeting);
  for (int i = 0; i < 2; ++i) {
    for (const auto& role : released.figures().at_table.roles)
      for (const domain::FreeText& organisation : role.organisations) gate->read(organisation);
    for (const domain::FollowUp& one : released->follow_ups) gate->read(one.owner);
  }
  CHECK(told.said ==
        "M3 has “Ola Nordmann”, which looks like a person’s name: that should not leave the house\n"
        "F5 has “Per Hansen”, which looks like a person’s name: that should not leave the house\n");
}
