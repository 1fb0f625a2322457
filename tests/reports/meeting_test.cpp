// The report on one meeting: what its readers see of where it was, who led it and who came.

#include "reports/meeting.hpp"

#include <doctest/doctest.h>

#include "app/groups.hpp"
#include "support/report_log.hpp"

using namespace dialogg;
using domain::Meeting;
using domain::Naming;
using domain::Role;
using privacy::Audience;
using support::section;

namespace {

struct Molde : support::ReportLog {
  std::string page(const Meeting& meeting, Audience audience, const std::string& host = "KBT") {
    return report(
        audience,
        [&](reports::ReportOptions& options, support::RecordingSink& sink) {
          options.has_heading = true;
          options.host = host;
          const Meeting stored = app::require_meeting(database, meeting.id);
          report_meeting(database, options.gate->release(stored), options, sink);
        },
        audience == Audience::municipality ? meeting.municipality.id : domain::MunicipalityId{});
  }
};

bool has(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

void led(Meeting& meeting) {
  meeting.facilitators = {"Silje Berg", "Per Hansen"};
  meeting.place = "Rådhuset";
}

}  // namespace

TEST_CASE("report_meeting: in the house its place, those who led it, and its reference") {
  Molde log;
  const std::string text = log.page(log.hold("Molde", "2026-11-02", Naming::no, led), Audience::internal);
  CHECK(
      text.starts_with("# Dialogue meeting in Molde, 2 November 2026\n- **Date:** Monday 2 November 2026\n"
                       "- **Place:** Rådhuset\n- **Led by:** Silje Berg, Per Hansen\n"));
  CHECK(has(text, "M1 · may the municipality be named: no\n"));
}

TEST_CASE("report_meeting: outside the host stands for those who led it, where it is known") {
  Molde log;
  const Meeting meeting = log.hold("Molde", "2026-11-02", Naming::yes, led);
  for (const Audience audience : {Audience::external, Audience::municipality}) {
    const std::string text = log.page(meeting, audience);
    CHECK(has(text, "- **Led by:** KBT\n"));
    CHECK_FALSE(has(text, "Silje Berg"));
    CHECK_FALSE(has(text, "M1"));
    CHECK_FALSE(has(log.page(meeting, audience, ""), "Led by"));
  }
}

TEST_CASE("report_meeting: who led it is not said where nobody knows, nor of a group that leads itself") {
  Molde log;
  CHECK_FALSE(has(log.page(log.hold("Molde", "2026-11-02"), Audience::external), "Led by"));
  domain::Group group{.name = "Dialoggruppa", .municipality = {.given = "Molde"}};
  app::add_group(log.desk, group);
  const Meeting session = log.hold("Molde", "2026-11-03", Naming::yes, [&](Meeting& one) {
    led(one);
    one.group = group.link();
  });
  CHECK_FALSE(has(log.page(session, Audience::external), "Led by"));
  CHECK(has(log.page(session, Audience::internal), "- **Led by:** Silje Berg, Per Hansen\n"));
}

TEST_CASE("report_meeting: one that may not be named has neither its municipality nor its place") {
  Molde log;
  const Meeting meeting = log.hold("Molde", "2026-11-02", Naming::no, led);
  const std::string text = log.page(meeting, Audience::external);
  CHECK(text.starts_with("# Dialogue meeting in a municipality, 2 November 2026\n"));
  CHECK_FALSE(has(text, "Rådhuset"));
  CHECK_FALSE(has(text, "Molde"));
  CHECK(log.page(meeting, Audience::municipality)
            .starts_with("# Dialogue meeting in Molde, 2 November 2026\n"));
}

TEST_CASE("report_meeting: its county is told where enough were met there") {
  Molde log;
  for (const char* place : {"Ålesund", "Aure", "Rauma", "Sula"}) log.hold(place, "2026-11-02", Naming::no);
  const Meeting meeting = log.hold("Molde", "2026-11-02", Naming::no);
  CHECK(log.page(meeting, Audience::external)
            .starts_with("# Dialogue meeting in a municipality in Møre og Romsdal, 2 November 2026\n"));
}

TEST_CASE("report_meeting: carers and those with experience of their own come from no organisation outside") {
  Molde log;
  const Meeting meeting = log.hold("Molde", "2026-11-02", Naming::yes, [](Meeting& one) {
    one.attended = {{Role::nav, 6, "NAV Molde"},
                    {Role::lived_experience, 5, "Dugnaden"},
                    {Role::carer, 2, "Pårørendeskolen"},
                    {Role::user_organisation, 5, "Mental Helse"}};
  });
  for (const Audience audience : {Audience::external, Audience::municipality}) {
    const std::string text = section(log.page(meeting, audience), "At the table");
    CHECK(has(text, "NAV;NAV Molde;6;\n"));
    CHECK(has(text, "Carers;;1–4;\n"));
    CHECK(has(text, "Mental Helse;5;\n"));
    CHECK_FALSE(has(text, "Dugnaden"));
    CHECK_FALSE(has(text, "Pårørendeskolen"));
  }
  CHECK(has(log.page(meeting, Audience::internal), "Carers;Pårørendeskolen;2;\n"));
}

TEST_CASE("report_meeting: drivers and newcomers tell outsiders no more than their total does") {
  Molde log;
  const Meeting meeting = log.hold("Molde", "2026-11-02", Naming::yes, [](Meeting& one) {
    one.attended = {{Role::nav, 3, ""}, {Role::carer, 4, ""}};
    one.drivers = 2;
    one.newcomers = 6;
  });
  const auto at_table = [&](Audience audience) {
    return section(log.page(meeting, audience), "At the table");
  };
  CHECK(has(at_table(Audience::external), "1–4"));
  CHECK_FALSE(has(at_table(Audience::external), "6"));
  CHECK(has(at_table(Audience::internal), "6"));
}

TEST_CASE("report_meeting: of a group's session, the group's name where it may be told") {
  Molde log;
  domain::Group group{.name = "Dialoggruppa", .municipality = {.given = "Molde"}};
  app::add_group(log.desk, group);
  Meeting session{.date = domain::partial_date_from_iso("2026-11-02")};
  session.group.id = group.id;
  app::log_meeting(log.desk, session);
  CHECK(log.page(session, Audience::external)
            .starts_with("# Group session in Dialoggruppa, 2 November 2026\n"));
  group.naming = Naming::no;
  app::edit_group(log.desk, group);
  CHECK_FALSE(has(log.page(session, Audience::external), "Dialoggruppa"));
}

TEST_CASE("examples_heard: published ones; to outsiders those that are named as the meeting is") {
  Molde log;
  const Meeting named = log.hold("Molde", "2026-11-02"),
                unnamed = log.hold("Molde", "2026-11-03", Naming::no);
  for (const Meeting& meeting : {named, unnamed})
    for (const Naming naming : {Naming::yes, Naming::no, Naming::not_asked})
      log.example(meeting.id.ref() + std::string(domain::code(naming)), "Molde", naming,
                  [&](domain::Example& one) { one.meeting = meeting.id; });
  log.example("Utkast", "Molde", Naming::yes, [&](domain::Example& one) {
    one.meeting = named.id;
    one.status = domain::ExampleStatus::draft;
  });
  const auto titles = [&](const Meeting& meeting, Audience audience) {
    const auto gate = support::gate(log.database, audience);
    std::string all;
    for (const auto& one : reports::examples_heard(log.database, gate->release(meeting), *gate))
      all += one->title.written() + " ";
    return all;
  };
  CHECK(titles(named, Audience::external) == "M1yes ");
  CHECK(titles(unnamed, Audience::external) == "M2no M2not-asked ");
  CHECK(titles(named, Audience::internal) == "M1yes M1no M1not-asked ");
}

TEST_CASE("report_meeting: says so where nothing came of it") {
  Molde log;
  const Meeting empty = log.hold("Molde", "2026-11-02");
  const Meeting full = log.hold("Molde", "2026-11-03", Naming::yes, [](Meeting& one) {
    one.points = {{"Bolig", domain::Side::users}};
  });
  const std::string said(messages::pattern(messages::Language::english, messages::Message::report_no_output));
  CHECK(has(log.page(empty, Audience::external), said));
  CHECK_FALSE(has(log.page(full, Audience::external), said));
}
