// A group's report and its agenda: where it may not be named, neither do the groups beside it tell whose it is.

#include "reports/group/group.hpp"

#include <doctest/doctest.h>

#include "app/groups.hpp"
#include "app/statements.hpp"
#include "reports/group/agenda.hpp"
#include "support/report_log.hpp"

using namespace dialogg;
using domain::Group;
using domain::Meeting;
using domain::Naming;
using privacy::Audience;
using support::section;

namespace {

/// Dialoggruppa in Molde grew out of Kafeen, has its themes from there, and Rådet grew out of it.
struct Groups : support::ReportLog {
  Group parent{.name = "Kafeen"}, group{.name = "Dialoggruppa", .municipality = {.given = "Molde"}},
      child{.name = "Rådet"};

  Groups() {
    app::add_group(desk, parent);
    group.parent = group.fed_by = parent.id;
    app::add_group(desk, group);
    child.parent = group.id;
    app::add_group(desk, child);
  }

  void name(Naming naming) {
    group.naming = naming;
    app::edit_group(desk, group);
  }
  Meeting meet(const Group& of, std::string_view date, Naming naming, const Also<Meeting>& also = {}) {
    Meeting session{.date = domain::partial_date_from_iso(date)};
    session.group = of.link();
    session.naming = naming;
    if (also)
      also(session);
    app::log_meeting(desk, session);
    return session;
  }
  std::string page(Audience audience) {
    return report(audience, [&](reports::ReportOptions& options, support::RecordingSink& sink) {
      report_group(database, options.gate->release(group), options, sink);
    });
  }
  std::string agenda(Audience audience) {
    return report(audience, [&](reports::ReportOptions& options, support::RecordingSink& sink) {
      report_agenda(database, find_agenda(database, group, options, support::kToday), options, sink);
    });
  }
};

bool has(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("report_group: the groups that it grew out of, feeds on and gave rise to, where it may be named") {
  Groups log;
  const std::string named = log.page(Audience::external);
  CHECK(has(named, "- **Grew out of:** Kafeen\n- **Takes its themes from:** Kafeen\n"));
  CHECK(section(named, "Groups that grew out of this one") == "- Rådet\n");
  log.name(Naming::no);
  const std::string unnamed = log.page(Audience::external);
  for (const char* name : {"Kafeen", "Rådet", "Dialoggruppa", "Molde", "Groups that grew"})
    CHECK_FALSE_MESSAGE(has(unnamed, name), std::string(name));
  CHECK(has(log.page(Audience::internal), "- **Grew out of:** Kafeen\n"));
}

TEST_CASE("report_group: its reference is for the house") {
  Groups log;
  CHECK(has(log.page(Audience::internal), " · G2\n"));
  CHECK_FALSE(has(log.page(Audience::external), "G2"));
}

TEST_CASE("report_group: a session that may not be named would be by the group's name, and is left out") {
  Groups log;
  const auto promising = [](const char* what) {
    return [what](Meeting& session) {
      session.decisions = {{.text = what, .by = domain::DecidedBy::users}};
      session.follow_ups = {{.text = what}};
    };
  };
  log.meet(log.group, "2026-11-02", Naming::yes, promising("Bygge"));
  log.meet(log.group, "2026-11-09", Naming::no, promising("Flytte"));
  for (const char* title : {"Decisions", "Open tasks"}) {
    CHECK(has(section(log.page(Audience::external), title), "Bygge"));
    CHECK_FALSE(has(section(log.page(Audience::external), title), "Flytte"));
    CHECK(has(section(log.page(Audience::internal), title), "Flytte"));
  }
  log.name(Naming::no);  // now nothing names them
  CHECK(has(section(log.page(Audience::external), "Decisions"), "Flytte"));
}

TEST_CASE("report_group: its statements are under its own reserve") {
  Groups log;
  domain::Statement statement{
      .group = log.group.link(), .title = "Bolig", .text = "I Molde mangler det bolig"};
  app::record_statement(log.desk, statement);
  const auto found = [&] {
    support::Told told;
    const auto gate = support::gate(log.database, Audience::external, told.tell);
    for (const auto& one : reports::statements_of(log.database, gate->release(log.group), *gate))
      gate->read(one->text);
    return told.where;
  };
  CHECK(found().empty());
  log.name(Naming::no);
  CHECK(found() == "breach S1\n");
}

TEST_CASE("report_group: the last twenty decisions, newest first, and how many came before them") {
  Groups log;
  log.meet(log.group, "2026-11-02", Naming::yes, [](Meeting& session) {
    for (int i = 1; i <= 22; ++i) session.decisions.push_back({.text = "Nr. " + std::to_string(i)});
  });
  const std::string decisions = section(log.page(Audience::external), "Decisions");
  CHECK(has(decisions, "Nr. 22\n- **2 November 2026:** Nr. 21\n"));
  CHECK(decisions.ends_with("Nr. 3\nAnd 2 earlier.\n"));
}

TEST_CASE("report_agenda: from whom themes are carried over is said where the group may be named") {
  Groups log;
  log.meet(log.parent, "2026-11-10", Naming::yes, [](Meeting& session) {
    session.next_themes = {{"Bolig", domain::Side::users}};
  });
  CHECK(has(log.agenda(Audience::external), "## Themes from Kafeen\n"));
  log.name(Naming::no);
  CHECK_FALSE(has(log.agenda(Audience::external), "Kafeen"));
  CHECK(has(log.agenda(Audience::internal), "## Themes from Kafeen\n"));
}
