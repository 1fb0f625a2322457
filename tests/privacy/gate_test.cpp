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
  Record released = *gate->release(record, privacy::Whose{naming, kFrøya});
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

std::string said(const std::vector<messages::Phrase>& warnings) {
  std::string all;
  for (const messages::Phrase& one : warnings)
    if (one.message != messages::Message::report_readers_may_guess)
      all += messages::say(messages::Language::english, one) + "\n";
  return all;
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
  std::vector<messages::Phrase> warnings;
  const auto gate = support::gate(log.database, privacy::Audience::external,
                                  [&](const privacy::Finding& one) { warnings.push_back(one.said); });
  domain::Meeting meeting{.id = {3}, .municipality = kFrøya};
  meeting.naming = Naming::no;
  meeting.decisions = {{.id = {4}, .text = "Frøya bygger"}};
  const auto released = gate->release(meeting);
  CHECK(said(warnings).empty());
  CHECK(gate->read(released->decisions[0].text) == "Frøya bygger");
  CHECK(said(warnings) == "D4 mentions Frøya, which may not be named\n");
}

TEST_CASE("Gate: who stands in a text by name alone is masked, and not complained of") {
  support::Log log;
  domain::Contact contact{.municipality = log.municipality("Molde"), .name = "Kari Nordmann"};
  app::add_contact(log.desk, contact);
  std::vector<messages::Phrase> warnings;
  const auto gate = support::gate(log.database, privacy::Audience::external,
                                  [&](const privacy::Finding& one) { warnings.push_back(one.said); });
  domain::FollowUp follow_up{.id = {1}, .text = "Ringe", .owner = "Kari Nordmann"};
  const auto released = gate->release(follow_up);
  CHECK(released->owner.empty());
  CHECK(gate->read(released->text) == "Ringe");
  CHECK(said(warnings).empty());
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

namespace {

/// What a gate finds, "breach E1" or "advice E1" for each, in a log with the contact Kari Nordmann.
struct Found {
  support::Log log;
  std::string all;
  std::shared_ptr<privacy::Gate> gate;

  Found() {
    domain::Contact contact{.municipality = log.municipality("Molde"), .name = "Kari Nordmann"};
    app::add_contact(log.desk, contact);
    gate = support::gate(log.database, privacy::Audience::external, [this](const privacy::Finding& one) {
      const std::string severity = one.severity == privacy::Severity::breach ? "breach " : "advice ";
      if (one.said.message != messages::Message::report_readers_may_guess)
        all += severity + one.where + "\n";
    });
  }
  domain::Example example(std::int64_t number, Naming naming, const std::string& municipality) {
    domain::Example example{.id = {number}, .municipality = log.municipality(municipality)};
    example.naming = naming;
    return example;
  }
  /// In the summary of an unnamed example from Molde.
  std::string in_summary(std::int64_t number, const std::string& summary) {
    domain::Example one = example(number, Naming::no, "Molde");
    one.summary = summary;
    all.clear();
    gate->read(gate->release(one)->summary);
    return all;
  }
};

}  // namespace

TEST_CASE("Gate::read: a name that may not be told and an identity number are breaches, the rest is advice") {
  Found found;
  CHECK(found.in_summary(1, "Samtaler i Molde") == "breach E1\n");
  CHECK(found.in_summary(2, "Kari Nordmann leder") == "breach E2\n");
  CHECK(found.in_summary(3, "Født 01019010046") == "breach E3\n");
  CHECK(found.in_summary(4, "ring 98765432") == "advice E4\n");
  CHECK(found.in_summary(5, "skriv til kari@example.no") == "advice E5\n");
  CHECK(found.in_summary(6, "Samtaler i Rauma").empty());
}

TEST_CASE("Gate: that readers may guess is advice, and of the report as a whole") {
  support::Log log;
  std::vector<privacy::Finding> findings;
  const auto gate = support::gate(log.database, privacy::Audience::external,
                                  [&](const privacy::Finding& one) { findings.push_back(one); });
  gate->release(domain::Example{.id = {1}, .municipality = log.municipality("Molde"), .naming = Naming::no});
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].severity == privacy::Severity::advice);
  CHECK(findings[0].where.empty());
}

TEST_CASE("Gate::look_at: a text of an option names none that the page tells of without its name") {
  Found found;
  found.gate->look_at("Molde", "--title");
  CHECK(found.all.empty());
  found.gate->look_at("Kari Nordmann", "--map");
  CHECK(found.all == "breach --map\n");
  found.all.clear();
  found.gate->release(found.example(1, Naming::no, "Molde"));
  found.gate->release(found.example(2, Naming::yes, "Rauma"));
  found.gate->look_at("Møte i Rauma", "--title");
  CHECK(found.all.empty());
  found.gate->look_at("Møte i Molde", "--title");
  found.gate->look_at("molde-2026", "--output");
  CHECK(found.all == "breach --title\nbreach --output\n");
}

TEST_CASE("Gate::look_at: nor one that only its figures count") {
  support::Log log;
  domain::Meeting meeting{.date = domain::partial_date_from_iso("2026-11-12")};
  meeting.municipality = log.municipality("Molde");
  meeting.naming = Naming::no;
  meeting.attended = {{domain::Role::nav, 2, {}}};
  app::log_meeting(log.desk, meeting);
  const auto found_in = [&](const domain::Filter& filter) {
    std::string all;
    const auto tell = [&](const privacy::Finding& one) { all += one.where; };
    support::gate(log.database, privacy::Audience::external, tell, filter)->look_at("Molde", "--title");
    return all;
  };
  const domain::Date begin = std::chrono::year{2026} / 11 / 1, end = std::chrono::year{2026} / 12 / 1;
  CHECK(found_in({.since = begin, .until = end}) == "--title");
  CHECK(found_in({.since = end}).empty());
  CHECK(found_in({}).empty());
}

TEST_CASE(
    "Gate::look_at: where a pass-on's example is from is kept too, unless the page names it elsewhere") {
  Found found;
  domain::PassOn pass_on{.id = {1}, .example = domain::ExampleId{1}};
  pass_on.from = found.log.municipality("Molde");
  pass_on.example_naming = Naming::no;
  pass_on.to = found.log.municipality("Rauma");
  pass_on.naming = Naming::yes;
  found.gate->release(pass_on);
  found.gate->look_at("Fra Molde til Rauma", "--title");
  CHECK(found.all == "breach --title\n");
  found.gate->release(found.example(2, Naming::yes, "Molde"));
  found.gate->look_at("Molde", "--map");
  CHECK(found.all == "breach --title\n");
}
