// Texts that name a municipality which is not to be named, wherever they are written.

#include <doctest/doctest.h>

#include "app/contacts.hpp"
#include "app/decisions.hpp"
#include "app/examples.hpp"
#include "app/follow_ups.hpp"
#include "app/groups.hpp"
#include "app/initiatives.hpp"
#include "app/meetings.hpp"
#include "app/outcomes.hpp"
#include "app/pass_ons.hpp"
#include "app/scrutiny.hpp"
#include "app/statements.hpp"
#include "app/visits.hpp"
#include "domain/error.hpp"
#include "support/log.hpp"

using namespace dialogg;
using domain::Naming;

namespace {

struct Hidden : support::Log {
  domain::MunicipalityLink link = municipality("Frøya");

  /// What has been warned of since it was last asked: "G1: “Name”, “Purpose” (G1)", the last the one with the reserve.
  std::string warned() {
    std::string all;
    for (const messages::Phrase& warning : desk.warnings)
      if (warning.message == messages::Message::names_hidden_place)
        all += (all.empty() ? "" : "; ") +
               say(messages::Language::english,
                   {messages::Message::member_is, {warning.args[0], warning.args[2]}}) +
               " (" + warning.args[3].text + ")";
    desk.warnings.clear();
    return all;
  }

  domain::Group group(Naming naming = Naming::no) {
    domain::Group group{.name = "Gr", .municipality = link, .naming = naming};
    app::add_group(desk, group);
    return group;
  }

  domain::Meeting meeting(Naming naming = Naming::no) {
    domain::Meeting meeting;
    meeting.municipality = link;
    meeting.date = domain::partial_date_from_iso("2026-11-20");
    meeting.naming = naming;
    meeting.decisions = {{.text = "Et vedtak"}};
    meeting.outcomes = {{.text = "Et råd"}};
    meeting.follow_ups = {{.text = "Ringe"}};
    app::log_meeting(desk, meeting);
    return meeting;
  }
};

}  // namespace

TEST_CASE("add_group, edit_group: warn of texts that name an unnamed group's municipality") {
  Hidden log;
  domain::Group group{
      .name = "Frøyagruppa", .municipality = log.link, .purpose = "For Frøya", .naming = Naming::no};
  group.venues = {"Huset i 5014"};
  app::add_group(log.desk, group);
  CHECK(log.warned() == "G1: “Name”, “Meets in”, “Purpose” (G1)");
  group.naming = Naming::yes;
  app::edit_group(log.desk, group);
  CHECK(log.warned().empty());
  group.naming = Naming::not_asked;
  app::edit_group(log.desk, group);
  CHECK(log.warned() == "G1: “Name”, “Meets in”, “Purpose” (G1)");
}

TEST_CASE("record_statement, record_initiative: their group's reserve is theirs") {
  Hidden log;
  const domain::Group group = log.group();
  domain::Statement statement{.group = group.link(), .title = "Bolig", .text = "Til alle i Frøya"};
  app::record_statement(log.desk, statement);
  CHECK(log.warned() == "S1: “Text” (G1)");
  statement.text = "Til alle";
  statement.differing_views = {{"Frøya vil vente", std::nullopt}};
  app::edit_statement(log.desk, statement);
  CHECK(log.warned() == "S1: “Differing views” (G1)");
  domain::Initiative initiative{.group = group.link(), .title = "Bolig", .owner = "Frøya kommune"};
  app::record_initiative(log.desk, initiative);
  CHECK(log.warned() == "I1: “Owner” (G1)");
  initiative.result = "K5014 har vedtatt det";
  app::edit_initiative(log.desk, initiative);
  CHECK(log.warned() == "I1: “Owner”, “Result” (G1)");
}

TEST_CASE("plan_visit, prepare_session, cancel_visit: wishes, place, themes and reason are read") {
  Hidden log;
  domain::Visit visit;
  visit.municipality = log.link;
  visit.naming = Naming::no;
  visit.place = "Frøya herredshus";
  visit.wishes = {"Mer om Frøya"};
  app::plan_visit(log.desk, visit);
  CHECK(log.warned() == "V1: “Place”, “Wishes” (V1)");
  visit.place.clear();
  visit.wishes.clear();
  app::cancel_visit(log.desk, visit, "Frøya hadde ikke tid");
  CHECK(log.warned() == "V1: “Reason” (V1)");
  domain::Visit session;
  session.group = log.group().link();
  session.date = domain::partial_date_from_iso("2026-11-27");
  session.proposals = {{"Bolig i Frøya", std::nullopt}};
  app::prepare_session(log.desk, session);
  CHECK(log.warned() == "V2: “Proposed themes” (V2)");
}

TEST_CASE("log_meeting: all of its texts are read") {
  Hidden log;
  domain::Meeting meeting;
  meeting.municipality = log.link;
  meeting.date = domain::partial_date_from_iso("2026-11-20");
  meeting.naming = Naming::no;
  meeting.decisions = {{.text = "Frøya bygger"}};
  meeting.outcomes = {{.text = "Råd i Frøya"}};
  meeting.follow_ups = {{.text = "Ringe", .owner = "Frøya"}};
  meeting.photos = {{.path = "bilder/frøya.jpg", .caption = "Møtet"},
                    {.path = "a.jpg", .caption = "På Frøya"}};
  app::log_meeting(log.desk, meeting);
  CHECK(log.warned() == "M1: “Decisions”, “Outcomes”, “Follow-ups”, “Photos” (M1)");
}

TEST_CASE("edit_decision, edit_outcome, edit_follow_up: their meeting's reserve is theirs") {
  Hidden log;
  domain::Meeting meeting = log.meeting();
  domain::Decision decision = app::require_decision(log.database, meeting.decisions[0].id);
  decision.text = "Frøya bygger";
  app::edit_decision(log.desk, decision);
  CHECK(log.warned() == "D1: “Text” (M1)");
  domain::Outcome outcome = app::require_outcome(log.database, meeting.outcomes[0].id);
  outcome.text = "Råd i Frøya";
  app::edit_outcome(log.desk, outcome);
  CHECK(log.warned() == "O1: “Text” (M1)");
  domain::FollowUp follow_up = app::require_follow_up(log.database, meeting.follow_ups[0].id);
  follow_up.owner = "Frøya";
  app::edit_follow_up(log.desk, follow_up);
  CHECK(log.warned() == "F1: “Owner” (M1)");
}

TEST_CASE("complete_follow_up, drop_follow_up: what came of it is read") {
  Hidden log;
  domain::FollowUp done = app::require_follow_up(log.database, log.meeting().follow_ups[0].id);
  app::complete_follow_up(log.desk, done, "Frøya har svart");
  CHECK(log.warned() == "F1: “Result” (M1)");
  domain::FollowUp dropped = app::require_follow_up(log.database, log.meeting().follow_ups[0].id);
  app::drop_follow_up(log.desk, dropped, "Frøya vil ikke");
  CHECK(log.warned() == "F2: “Result” (M2)");
}

TEST_CASE("pass_on, edit_pass_on: under the reserve of the meeting where it was brought up") {
  Hidden log;
  domain::Example example{.title = "Samtaler"};
  example.municipality = log.municipality("Molde");
  app::record_example(log.desk, example);
  domain::PassOn pass_on{.example = example.id, .to = log.link, .meeting = log.meeting().id};
  pass_on.note = "Frøya spurte";
  app::pass_on(log.desk, pass_on);
  CHECK(log.warned() == "P1: “Note” (M1)");
  pass_on.note.clear();
  pass_on.result = "I bruk i Frøya";
  app::edit_pass_on(log.desk, pass_on);
  CHECK(log.warned() == "P1: “Result” (M1)");
}

TEST_CASE("pass_on: nor do its texts give away where the example is from") {
  Hidden log;
  domain::Example example{.title = "Samtaler"};
  example.municipality = log.link;
  app::record_example(log.desk, example);
  domain::PassOn pass_on{.example = example.id, .to = log.municipality("Molde"), .note = "De ringte Frøya"};
  app::pass_on(log.desk, pass_on);
  CHECK(log.warned() == "P1: “Note” (E1)");
}

TEST_CASE("scrutinise: a municipality that may be named is") {
  Hidden log;
  domain::Meeting meeting = log.meeting(Naming::yes);
  meeting.summary = "Frøya";
  app::edit_meeting(log.desk, meeting);
  CHECK(log.warned().empty());
}

namespace {

std::string said(support::Log& log) {
  std::string all;
  for (const messages::Phrase& warning : log.desk.warnings)
    all += say(messages::Language::english, warning) + "\n";
  log.desk.warnings.clear();
  return all;
}

}  // namespace

TEST_CASE("scrutinise: people whom the log knows, in any form, but not where they are all of a text") {
  Hidden log;
  domain::Contact contact{.municipality = log.link, .name = "Kari Nordmann"};
  app::add_contact(log.desk, contact);
  domain::Meeting meeting = log.meeting(Naming::yes);
  meeting.facilitators = {"Silje Hansen", "Per"};
  app::edit_meeting(log.desk, meeting);
  log.desk.people.reset();
  log.desk.warnings.clear();
  meeting.summary = "K. Nordmann ringte, Per også";
  meeting.points = {{"Silje\u00AD  Hansens ord", std::nullopt}};
  meeting.follow_ups[0].owner = "Nordmann, Kari";
  app::edit_meeting(log.desk, meeting);
  CHECK(said(log) ==
        "“Summary” mentions Kari Nordmann, who is a contact or a facilitator: write the role instead\n"
        "“Points raised” mentions Silje Hansen, who is a contact or a facilitator: write the role instead\n");
}

TEST_CASE("log_meeting: what stands beside the user side is warned of") {
  Hidden log;
  domain::Meeting meeting = log.meeting(Naming::yes);
  log.desk.warnings.clear();
  meeting.attended = {{domain::Role::carer, 2, "Mor til Kari"},
                      {domain::Role::user_organisation, 1, "Mental Helse v/ Per Hansen"},
                      {domain::Role::user_organisation, 1, "Mental Helse"},
                      {domain::Role::nav, 1, "Per Hansen"}};
  app::edit_meeting(log.desk, meeting);
  CHECK(
      said(log) ==
      "“Attended” has “Mor til Kari” beside carers, who are counted and never named: write the number alone\n"
      "“Attended” has “Mental Helse v/ Per Hansen” beside user and interest organisations, and it looks like "
      "a person’s name: write the "
      "organisation, not who came from it\n");
}

TEST_CASE(
    "edit_follow_up: an owner who is no role, organisation or contact and looks like a person is warned of") {
  Hidden log;
  domain::Contact contact{.municipality = log.link, .name = "Kari Nordmann"};
  app::add_contact(log.desk, contact);
  domain::Meeting meeting = log.meeting(Naming::yes);
  meeting.attended = {{domain::Role::other, 1, "Kari Dahl Eiendom"}};
  app::edit_meeting(log.desk, meeting);
  domain::FollowUp follow_up = app::require_follow_up(log.database, meeting.follow_ups[0].id);
  log.desk.warnings.clear();
  for (const char* owner :
       {"Kari Nordmann", "K. Nordmann", "Kari Dahl Eiendom", "NAV", "user representatives", "Mental Helse"}) {
    follow_up.owner = owner;
    app::edit_follow_up(log.desk, follow_up);
    CHECK_MESSAGE(said(log).empty(), std::string(owner));
  }
  follow_up.owner = "Per Hansen";
  app::edit_follow_up(log.desk, follow_up);
  CHECK(said(log) ==
        "“Owner” has “Per Hansen”, which looks like a person’s name: write a role or an organisation, or add "
        "the person as "
        "a contact\n");
}

TEST_CASE("add_contact: a title near the user side is warned of, one of it is refused") {
  Hidden log;
  domain::Contact contact{
      .municipality = log.link, .name = "Kari Nordmann", .title = "sekretær for brukerutvalget"};
  app::add_contact(log.desk, contact);
  CHECK(said(log) ==
        "“sekretær for brukerutvalget” mentions the user side: make sure that it is a work role, for users "
        "and carers are "
        "never named\n");
  contact.title = "tidligere bruker";
  CHECK_THROWS_AS(app::edit_contact(log.desk, contact), domain::Error);
}
