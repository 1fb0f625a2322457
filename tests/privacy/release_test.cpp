// What no field says of itself: what a record knows of others, whose pictures go out, and what its figures tell.

#include <doctest/doctest.h>

#include "app/groups.hpp"
#include "support/report_log.hpp"
#include "support/value_text.hpp"

using namespace dialogg;
using domain::FollowUp;
using domain::Meeting;
using domain::Naming;
using domain::PassOn;
using domain::Role;
using privacy::Audience;
using privacy::Place;

namespace {

FollowUp promise(support::ReportLog& log, Naming naming) {
  FollowUp promise{.id = {1}, .meeting = domain::MeetingId{3}, .text = "Ringe"};
  promise.municipality = log.municipality("Molde");
  promise.group = {domain::GroupId{2}, "Dialoggruppa"};
  promise.naming = naming;
  return promise;
}

/// From Molde, which may be named as said, to Aure.
PassOn brought(support::ReportLog& log, Naming from) {
  PassOn brought{.id = {1}, .example = domain::ExampleId{4}, .example_title = "Kafé"};
  brought.from = log.municipality("Molde");
  brought.example_naming = from;
  brought.to = log.municipality("Aure");
  return brought;
}

}  // namespace

TEST_CASE(
    "Gate::release: a follow-up that may not be named knows neither its meeting, its place nor its group") {
  support::ReportLog log;
  const auto gate = support::gate(log.database);
  const auto hidden = gate->release(promise(log, Naming::no)),
             shown = gate->release(promise(log, Naming::yes));
  CHECK_FALSE(hidden->meeting);
  CHECK(hidden->municipality.none());
  CHECK(hidden->group.none());
  CHECK(hidden->text.written() == "Ringe");
  CHECK(shown->meeting == domain::MeetingId{3});
  CHECK(shown->municipality.name == "Molde");
  CHECK(shown->group.name.written() == "Dialoggruppa");
}

TEST_CASE("Gate::release: a pass-on knows where its example is from where the example may be named") {
  support::ReportLog log;
  for (const Audience audience : {Audience::external, Audience::municipality}) {
    const auto gate = support::gate(log.database, audience);
    CHECK(gate->release(brought(log, Naming::no))->from.none());
    CHECK(gate->release(brought(log, Naming::not_asked))->from.none());
    CHECK(gate->release(brought(log, Naming::yes))->from.name == "Molde");
  }
  const auto inside = support::gate(log.database, Audience::internal);
  CHECK(inside->release(brought(log, Naming::no))->from.name == "Molde");
}

TEST_CASE("Gate::read: what a pass-on says gives away neither where it went nor where it is from") {
  support::ReportLog log;
  support::Told told;
  const auto gate = support::gate(log.database, Audience::external, told.tell);
  PassOn one = brought(log, Naming::no);
  one.result = "Som i Molde";
  gate->read(gate->release(one)->result);
  CHECK(told.where == "breach P1\n");
  one = brought(log, Naming::yes);
  one.id = {2};
  one.naming = Naming::no;
  one.result = "Aure prøver";
  gate->read(gate->release(one)->result);
  CHECK(told.where == "breach P1\nbreach P2\n");
}

TEST_CASE("Gate::read: a pass-on's title is its example's, and is to be mended there") {
  support::ReportLog log;
  support::Told told;
  const auto gate = support::gate(log.database, Audience::external, told.tell);
  PassOn one = brought(log, Naming::no);
  one.example_title = "Kafé i Molde";
  gate->read(gate->release(one)->example_title);
  CHECK(told.where == "breach E4\n");
}

TEST_CASE("Gate::release: pictures go out with a consent alone, and a path that is a web address") {
  support::ReportLog log;
  Meeting meeting{.id = {3}};
  meeting.photos = {{"https://example.no/a.jpg", "A", "", Naming::yes},
                    {"b.jpg", "B", "", Naming::yes},
                    {"c.jpg", "C", "", Naming::not_asked},
                    {"d.jpg", "D", "", Naming::no}};
  const auto seen = [&](Audience audience) {
    const auto released = support::gate(log.database, audience)->release(meeting);
    std::string all;
    for (const domain::Photo& photo : released->photos)
      all += photo.caption.written() + " " + photo.path.written() + "\n";
    return all;
  };
  CHECK(seen(Audience::external) == "A https://example.no/a.jpg\nB \n");
  CHECK(seen(Audience::municipality) == seen(Audience::external));
  CHECK(seen(Audience::internal).find("D d.jpg\n") != std::string::npos);
}

TEST_CASE("Gate::release: the host led what somebody led that was no group's") {
  support::ReportLog log;
  const auto gate = support::gate(log.database);
  Meeting meeting{.id = {3}};
  CHECK_FALSE(gate->release(meeting).figures().is_led_by_host);
  meeting.facilitators = {"Silje Berg"};
  CHECK(gate->release(meeting).figures().is_led_by_host);
  meeting.group = {domain::GroupId{2}, "Dialoggruppa"};
  CHECK_FALSE(gate->release(meeting).figures().is_led_by_host);
}

TEST_CASE("Gate::release: no part of those present narrows a range that stands beside it") {
  support::ReportLog log;
  Meeting meeting{.id = {3}};
  meeting.attended = {{Role::nav, 3, ""}, {Role::carer, 4, ""}};
  for (std::optional<int> Meeting::*part : {&Meeting::drivers, &Meeting::newcomers}) meeting.*part = 6;
  const auto outside = support::gate(log.database)->release(meeting).figures();
  CHECK_FALSE(outside.drivers);
  CHECK_FALSE(outside.newcomers);
  const auto inside = support::gate(log.database, Audience::internal)->release(meeting).figures();
  CHECK(inside.drivers == privacy::Count(6));
  CHECK(inside.newcomers == privacy::Count(6));
}

TEST_CASE("Gate::release: organisations at a meeting that may not be named are nobody's to know") {
  support::ReportLog log;
  Meeting meeting{.id = {3}, .municipality = log.municipality("Molde")};
  meeting.attended = {{Role::nav, 3, "NAV Molde"}};
  const auto organisations = [&](Audience audience, Naming naming) {
    meeting.naming = naming;
    return support::gate(log.database, audience)
        ->release(meeting)
        .figures()
        .at_table.roles.front()
        .organisations.size();
  };
  CHECK(organisations(Audience::external, Naming::no) == 0);
  CHECK(organisations(Audience::external, Naming::not_asked) == 0);
  CHECK(organisations(Audience::external, Naming::yes) == 1);
  CHECK(organisations(Audience::internal, Naming::no) == 1);
}

TEST_CASE("Gate::members: fields that are shown where the record may be named are null where it may not") {
  support::ReportLog log;
  domain::Group group{.name = "A", .municipality = log.municipality("Molde"), .venues = {"Huset"}};
  app::add_group(log.desk, group);
  const auto json = [&](Naming naming) {
    group.naming = naming;
    const auto gate = support::gate(log.database);
    return support::shown(gate->members(gate->release(group)));
  };
  CHECK(json(Naming::yes).find("name: \"A\", municipality: \"K1506\"") != std::string::npos);
  const std::string hidden = json(Naming::no);
  for (const char* member : {"ref: null", "name: null", "municipality: null", "venue: []", "parent: null"})
    CHECK_MESSAGE(hidden.find(member) != std::string::npos, std::string(member));
}

TEST_CASE("Gate::where: a county that is not told stands in no part of the place") {
  support::ReportLog log;
  const auto where = [&] {
    return support::gate(log.database)->where({Naming::no, {log.municipality("Molde")}});
  };
  CHECK(where() == Place{Place::Kind::unnamed, "", ""});
  for (const char* place : {"Molde", "Ålesund", "Aure", "Rauma", "Sula"})
    log.hold(place, "2026-11-02", Naming::no);
  CHECK(where() == Place{Place::Kind::in_county, "Møre og Romsdal", "Møre og Romsdal"});
}

TEST_CASE(
    "Gate::release: warns once that readers may guess, and not of what is named or of no municipality") {
  support::ReportLog log;
  const domain::Example named = log.example("A", "Molde"), unnamed = log.example("B", "Molde", Naming::no);
  int warnings = 0;
  const auto gate =
      support::gate(log.database, Audience::external, [&](const privacy::Finding&) { ++warnings; });
  gate->release(domain::Example{.id = {9}, .naming = Naming::no});
  gate->release(named);
  CHECK(warnings == 0);
  gate->release(unnamed);
  gate->release(unnamed);
  CHECK(warnings == 1);
}

TEST_CASE("Gate::selects: readers, a municipality among them, ask for no county that is not told") {
  support::ReportLog log;
  domain::Filter asked;
  asked.county = "Oslo";
  CHECK(support::gate(log.database)->selects(asked).naming == Naming::yes);
  CHECK(support::gate(log.database, Audience::municipality)->selects(asked).naming == Naming::yes);
  CHECK_FALSE(support::gate(log.database, Audience::internal)->selects(asked).naming);
}
