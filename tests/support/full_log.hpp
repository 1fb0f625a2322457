#pragma once
// A log with a record of every kind, each with a text in every field that takes one, for tests that go through kinds' fields.

#include <functional>
#include <string>

#include "app/approaches.hpp"
#include "app/contacts.hpp"
#include "app/examples.hpp"
#include "app/groups.hpp"
#include "app/initiatives.hpp"
#include "app/meetings.hpp"
#include "app/municipalities.hpp"
#include "app/pass_ons.hpp"
#include "app/statements.hpp"
#include "kinds/kind.hpp"
#include "support/log.hpp"

namespace dialogg::support {

struct FullLog : Log {
  FullLog() {
    add_group();
    add_visit();
    add_meeting();
    add_example();
    domain::Contact contact{.municipality = municipality("Molde"), .name = "Navn"};
    contact.title = contact.basis = contact.note = "x";
    app::add_contact(desk, contact);
    domain::Approach approach{.municipality = municipality("Molde"), .date = kDay, .note = "x"};
    approach.from = domain::ApproachSide::host;
    app::log_approach(desk, approach);
    domain::Municipality place = app::require_municipality(database, municipality("Molde").ref());
    place.note = "x";
    place.challenges = {"x"};
    app::edit_municipality(desk, place);
  }

  /// Writes what `text_of` gives into every text of every record, by its field ("meetings.summary", "meetings.photo.caption"), and
  /// stores the records.
  void write(const std::function<std::string(const std::string& where, const std::string& ref)>& text_of) {
    for (const kinds::Kind& kind : kinds::all()) {
      const auto record = kind.make();
      const records::Reading reading{kToday};
      for (const std::string& ref : refs(*record, reading)) {
        record->load(database, ref);
        const records::Fields fields = record->fields(reading);
        write(fields, std::string(kind.name), ref, text_of);
        record->save(desk);
      }
    }
  }

 private:
  using TextOf = std::function<std::string(const std::string& where, const std::string& ref)>;

  std::vector<std::string> refs(kinds::Record& record, const records::Reading& reading) {
    std::vector<std::string> all;
    const records::Fields fields = record.fields(reading);
    record.for_each(database, {}, [&] {
      if (const records::Field* ref = records::find_field(fields, "ref"))
        all.push_back(*ref->get().text());
    });
    return all;
  }

  /// A decision of a meeting is a record of its own.
  static void write(const records::Fields& fields, const std::string& where, const std::string& ref,
                    const TextOf& text_of) {
    for (const records::Field& field : fields) {
      const std::string here = where + "." + field.name;
      if (field.each_record)
        field.each_record([&](const records::Fields& inner) {
          if (records::find_field(inner, "ref") == nullptr)
            write(inner, here, ref, text_of);
        });
      else if (field.each_text && !field.of_another)
        field.each_text([&](domain::FreeText& text) { text = text_of(here, ref); });
    }
  }

  void add_group() {
    domain::Group group{.name = "Gruppa", .municipality = municipality("Molde")};
    for (domain::FreeText* text :
         {&group.host_unit, &group.origin, &group.question, &group.purpose, &group.recruitment})
      *text = "x";
    group.venues = group.spread_goals = group.principles = group.channels = {"x"};
    app::add_group(desk, group);
    link = group.link();
    domain::Statement statement{.group = link, .title = "x", .text = "x"};
    statement.addressed_to = statement.response = statement.taken_up = "x";
    statement.differing_views = {{"x", std::nullopt}};
    app::record_statement(desk, statement);
    domain::Initiative initiative{.group = link, .title = "x", .need = "x", .owner = "x"};
    initiative.result = "x";
    app::record_initiative(desk, initiative);
  }

  void add_visit() {
    domain::Visit visit;
    visit.group = link;
    visit.date = domain::partial_date_from_iso("2026-12-03");
    visit.place = "x";
    visit.wishes = visit.facilitators = {"x"};
    visit.proposals = {{"x", std::nullopt}};
    app::prepare_session(desk, visit);
    app::cancel_visit(desk, visit, "x");
  }

  void add_meeting() {
    domain::Meeting meeting;
    meeting.group = link;
    meeting.date = kDay;
    meeting.place = meeting.summary = "x";
    meeting.facilitators = {"x"};
    meeting.attended = {{domain::Role::nav, 3, "NAV"}};
    meeting.points = meeting.disagreements = meeting.next_themes = {{"x", std::nullopt}};
    meeting.decisions = {{.text = "x"}};
    meeting.outcomes = {{.text = "x"}};
    meeting.follow_ups = {
        {.text = "x", .owner = "NAV", .status = domain::FollowUpStatus::done, .result = "x"}};
    meeting.photos = {{"x.jpg", "x", "x", domain::Naming::yes}};
    app::log_meeting(desk, meeting);
  }

  void add_example() {
    domain::Example example{.title = "x"};
    example.municipality = municipality("Ålesund");
    for (domain::FreeText* text :
         {&example.summary, &example.target_group, &example.challenge, &example.practice,
          &example.carried_out_by, &example.user_part, &example.effect, &example.prerequisites,
          &example.obstacles, &example.lessons, &example.source})
      *text = "x";
    example.photos = {{"x.jpg", "x", "x", domain::Naming::yes}};
    app::record_example(desk, example);
    domain::PassOn pass_on{.example = example.id, .to = municipality("Molde")};
    pass_on.state = domain::PassOnState::not_relevant;
    pass_on.reason = pass_on.result = pass_on.note = "x";
    app::pass_on(desk, pass_on);
    app::withdraw_example(desk, example, "x");
  }

  const std::optional<domain::PartialDate> kDay = domain::partial_date_from_iso("2026-11-20");
  domain::GroupLink link;
};

}  // namespace dialogg::support
