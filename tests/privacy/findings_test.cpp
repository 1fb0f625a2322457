// What the gate finds in texts that go to readers, and how grave it is.

#include <doctest/doctest.h>

#include "app/contacts.hpp"
#include "app/examples.hpp"
#include "app/meetings.hpp"
#include "privacy/gate.hpp"
#include "support/gate.hpp"
#include "support/log.hpp"

using namespace dialogg;
using domain::Naming;

namespace {

/// What a gate finds in a log with the contact Kari Nordmann.
struct Found : support::Told {
  support::Log log;
  std::shared_ptr<privacy::Gate> gate;

  Found() {
    domain::Contact contact{.municipality = log.municipality("Molde"), .name = "Kari Nordmann"};
    app::add_contact(log.desk, contact);
    gate = support::gate(log.database, privacy::Audience::external, tell);
  }
  domain::Example example(std::int64_t number, Naming naming, const std::string& municipality) {
    domain::Example example{.id = {number}, .municipality = log.municipality(municipality)};
    example.naming = naming;
    return example;
  }
  void look_at(const std::string& text, const std::string& option) {
    gate->look_at(text, option);
    gate->finish();
  }
  /// In the summary of an unnamed example from Molde.
  std::string in_summary(std::int64_t number, const std::string& summary) {
    domain::Example one = example(number, Naming::no, "Molde");
    one.summary = summary;
    where.clear();
    gate->read(gate->release(one)->summary);
    return where;
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

TEST_CASE("Gate::read: a municipality that the log has, and names nowhere, is pointed out in others' texts") {
  support::Log log;
  const auto record = [&](const char* municipality, Naming naming) {
    domain::Example example{.title = "Kafé", .municipality = {.given = municipality}, .naming = naming};
    app::record_example(log.desk, example);
    return example;
  };
  record("Rauma", Naming::no);
  record("Rauma", Naming::yes);
  record("Molde", Naming::not_asked);
  domain::Example named = record("Ålesund", Naming::yes);
  named.summary = "Lært av Molde, Rauma og Sula";
  support::Told told;
  const auto gate = support::gate(log.database, privacy::Audience::external, told.tell);
  gate->read(gate->release(named)->summary);
  CHECK(told.said == "E4 mentions Molde, which is named nowhere else\n");
  CHECK(told.where == "advice E4\n");
}

TEST_CASE("Gate::found_in: words that a record was found by are read as that record's") {
  Found found;
  const auto released = found.gate->release(found.example(7, Naming::no, "Molde"));
  found.gate->read(found.gate->found_in(released->title, "møte, Molde"));
  CHECK(found.where == "breach E7\n");
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

TEST_CASE("Gate::finish: a text of an option names none that the page tells of without its name") {
  Found found;
  found.look_at("Molde", "--title");
  CHECK(found.where.empty());
  found.look_at("Kari Nordmann", "--map");
  CHECK(found.where == "breach --map\n");
  found.where.clear();
  found.gate->release(found.example(1, Naming::no, "Molde"));
  found.gate->release(found.example(2, Naming::yes, "Rauma"));
  found.look_at("Møte i Rauma", "--title");
  CHECK(found.where.empty());
  found.look_at("Møte i Molde", "--title");
  found.look_at("molde-2026", "--output");
  CHECK(found.where == "breach --title\nbreach --output\n");
}

TEST_CASE("Gate::finish: nor one that only its figures count") {
  support::Log log;
  domain::Meeting meeting{.date = domain::partial_date_from_iso("2026-11-12")};
  meeting.municipality = log.municipality("Molde");
  meeting.naming = Naming::no;
  meeting.attended = {{domain::Role::nav, 2, {}}};
  app::log_meeting(log.desk, meeting);
  const auto found_in = [&](const domain::Filter& filter) {
    support::Told told;
    const auto gate = support::gate(log.database, privacy::Audience::external, told.tell, filter);
    gate->look_at("Molde", "--title");
    gate->finish();
    return told.where;
  };
  const domain::Date begin = std::chrono::year{2026} / 11 / 1, end = std::chrono::year{2026} / 12 / 1;
  CHECK(found_in({.since = begin, .until = end}) == "breach --title\n");
  CHECK(found_in({.since = end}) == "advice --title\n");
  CHECK(found_in({}) == "advice --title\n");
}

TEST_CASE("Gate::finish: where a pass-on's example is from is kept too, unless the page names it elsewhere") {
  Found found;
  domain::PassOn pass_on{.id = {1}, .example = domain::ExampleId{1}};
  pass_on.from = found.log.municipality("Molde");
  pass_on.example_naming = Naming::no;
  pass_on.to = found.log.municipality("Rauma");
  pass_on.naming = Naming::yes;
  found.gate->release(pass_on);
  found.look_at("Fra Molde til Rauma", "--title");
  CHECK(found.where == "breach --title\n");
  found.gate->release(found.example(2, Naming::yes, "Molde"));
  found.look_at("Molde", "--map");
  CHECK(found.where == "breach --title\n");
}

TEST_CASE("Gate::finish: a municipality that reads of itself may be named to itself") {
  support::Log log;
  support::Told told;
  const auto gate = support::gate(log.database, privacy::Audience::municipality, told.tell);
  const domain::MunicipalityLink molde = log.municipality("Molde");
  gate->read_by(molde.id);
  gate->release(domain::Example{.id = {1}, .municipality = molde, .naming = Naming::no});
  gate->look_at("Molde", "--title");
  gate->finish();
  CHECK(told.where.empty());
  gate->release(domain::Example{.id = {2}, .municipality = log.municipality("Aure"), .naming = Naming::no});
  told.where.clear();
  gate->look_at("Aure", "--title");
  gate->finish();
  CHECK(told.where == "breach --title\n");
}

TEST_CASE("Gate::finish: nor is it kept from itself where only the figures count it") {
  support::Log log;
  domain::Meeting meeting{.date = domain::partial_date_from_iso("2026-11-12")};
  meeting.municipality = log.municipality("Molde");
  meeting.naming = Naming::no;
  app::log_meeting(log.desk, meeting);
  support::Told told;
  const domain::Filter filter{.since = std::chrono::year{2026} / 11 / 1};
  const auto gate = support::gate(log.database, privacy::Audience::municipality, told.tell, filter);
  gate->read_by(meeting.municipality.id);
  gate->look_at("Molde", "--title");
  gate->finish();
  CHECK(told.where.empty());
}

TEST_CASE("Gate::read: that the log names it nowhere is not pointed out to a municipality itself") {
  support::Log log;
  domain::Example example{.title = "Kafé i Molde", .municipality = {.given = "Molde"}};
  app::record_example(log.desk, example);
  const auto found = [&](privacy::Audience audience, const char* title) {
    support::Told told;
    const auto gate = support::gate(log.database, audience, told.tell);
    gate->read_by(example.municipality.id);
    domain::Example other{.id = {9}, .title = title, .municipality = log.municipality("Aure")};
    other.naming = Naming::yes;
    gate->read(gate->release(other)->title);
    return told.where;
  };
  CHECK(found(privacy::Audience::municipality, "Lært av Molde").empty());
  CHECK(found(privacy::Audience::external, "Lært av Molde") == "advice E9\n");
}

TEST_CASE("Gate::finish: nor does a web address of another record name one that the page names nowhere") {
  Found found;
  domain::Example named = found.example(1, Naming::yes, "Rauma");
  named.photos = {{"https://example.no/molde.jpg", "Kafé", "", Naming::yes}};
  const auto released = found.gate->release(named);
  found.gate->read(released->photos[0].path);
  found.gate->read(released->photos[0].caption);
  found.gate->finish();
  CHECK(found.where.empty());
  found.gate->read(released->photos[0].path);
  found.gate->release(found.example(2, Naming::no, "Molde"));
  CHECK(found.where.empty());
  found.gate->finish();
  CHECK(found.where == "breach E1\n");
}
