// What to know before a visit: whom it may be said of, and what there is to ask.

#include "reports/municipality/briefing.hpp"
#include "app/municipalities.hpp"

#include <doctest/doctest.h>

#include "support/report_log.hpp"

using namespace dialogg;
using domain::Naming;
using domain::PassOnState;
using privacy::Audience;
using support::section;

namespace {

struct Molde : support::ReportLog {
  domain::MunicipalityId molde = municipality("Molde").id;

  std::string briefing(Audience audience = Audience::external,
                       const std::optional<domain::Visit>& visit = std::nullopt) {
    return report(
        audience,
        [&](reports::ReportOptions& options, support::RecordingSink& sink) {
          report_briefing(database, {{app::require_municipality(database, "Molde")}, visit}, options, sink);
        },
        molde);
  }
  std::string questions(Audience audience) { return section(briefing(audience), "What to ask"); }

  /// Brought up at a meeting in Molde of which this may be said.
  void bring_at(const std::string& title, Naming naming, PassOnState state = PassOnState::mentioned) {
    const domain::Meeting meeting = hold("Molde", "2026-11-02", naming);
    bring(example(title, "Aure"), "Molde", [&](domain::PassOn& pass_on) {
      pass_on.meeting = meeting.id;
      pass_on.state = state;
    });
  }
};

}  // namespace

TEST_CASE("report_briefing: asks about what was brought there and may be named, and has not come to an end") {
  Molde log;
  log.bring_at("Kafé", Naming::yes);
  log.bring_at("Råd", Naming::no);
  log.bring_at("Tatt", Naming::yes, PassOnState::adopted);
  log.bring_at("Nei", Naming::yes, PassOnState::not_relevant);
  const domain::Example withdrawn = log.example("Trukket", "Aure");
  log.bring(withdrawn, "Molde");
  log.withdraw(withdrawn);
  const std::string cafe = "- How is “Kafé” going? (mentioned)\n",
                    council = "- How is “Råd” going? (mentioned)\n";
  CHECK(log.questions(Audience::external) == cafe);
  CHECK(log.questions(Audience::municipality).find(council) != std::string::npos);
  CHECK(log.questions(Audience::internal).size() == cafe.size() + council.size());
}

TEST_CASE("report_briefing: asks about outcomes of meetings that may be named, and of no others") {
  Molde log;
  for (const Naming naming : {Naming::yes, Naming::no})
    log.hold("Molde", "2026-11-02", naming, [&](domain::Meeting& meeting) {
      meeting.outcomes = {{.text = naming == Naming::yes ? "Råd" : "Plan"},
                          {.text = "Ferdig", .state = domain::OutcomeState::in_place}};
    });
  CHECK(log.questions(Audience::external) == "- How far has this come: Råd?\n");
  CHECK(log.questions(Audience::municipality).find("Plan?") != std::string::npos);
}

TEST_CASE("report_briefing: six questions of each kind are enough") {
  Molde log;
  for (int i = 0; i < 7; ++i) log.bring(log.example(std::to_string(i), "Aure"), "Molde");
  log.hold("Molde", "2026-11-02", Naming::yes,
           [](domain::Meeting& meeting) { meeting.outcomes.resize(7, {.text = "Råd"}); });
  const std::string asked = log.questions(Audience::external);
  CHECK(std::count(asked.begin(), asked.end(), '\n') == 12);
}

TEST_CASE("report_briefing: an example of one that may not be named has neither its name nor a number") {
  Molde log;
  for (const Naming naming : {Naming::yes, Naming::no})
    log.example(naming == Naming::yes ? "Kafé" : "Råd", "Aure", naming,
                [](domain::Example& one) { one.themes = {"school"}; });
  domain::Municipality molde = app::require_municipality(log.database, "Molde");
  molde.themes = {"school"};
  app::edit_municipality(log.desk, molde);
  const std::string outside = log.briefing();
  CHECK(outside.find("### Kafé\nAure · E1\n") != std::string::npos);
  CHECK(outside.find("### Råd\nA municipality\n") != std::string::npos);
  CHECK(log.briefing(Audience::internal).find("### Råd\nAure · E2\n") != std::string::npos);
}

TEST_CASE("report_briefing: who was not at the table at the last meeting that may be named") {
  Molde log;
  const auto held = [&](std::string_view date, Naming naming, domain::Role role) {
    log.hold("Molde", date, naming, [&](domain::Meeting& meeting) { meeting.attended = {{role, 5, ""}}; });
  };
  held("2026-11-02", Naming::yes, domain::Role::nav);
  held("2026-11-03", Naming::no, domain::Role::leadership);
  CHECK(section(log.briefing(), "Not at the table last time").find("- NAV\n") == std::string::npos);
  CHECK(section(log.briefing(Audience::municipality), "Not at the table last time").find("- NAV\n") !=
        std::string::npos);
}

TEST_CASE("report_briefing: the visit comes first, with what was asked for") {
  Molde log;
  domain::Visit visit = log.plan("Molde", "2026-12-03");
  visit.time = "14:00";
  visit.wishes = {"Mer bruk av råd"};
  visit.themes = {"work"};
  visit.invited = {domain::Role::nav, domain::Role::carer};
  const std::string text = log.briefing(Audience::external, visit);
  CHECK(text.starts_with("- **Date:** Thursday 3 December 2026 at 14:00\n"));
  CHECK(text.find("- **Invited:** NAV, carers\n") != std::string::npos);
  CHECK(section(text, "What they asked for") ==
        "- **Wish:** Mer bruk av råd\n- **Themes:** Work and activity\n");
}

TEST_CASE("briefing_title: the option's, else the municipality's name with the visit's day") {
  Molde log;
  const domain::Visit visit = log.plan("Molde", "2026-12-03");
  const domain::Municipality molde = app::require_municipality(log.database, "Molde");
  reports::ReportOptions options{.language = messages::Language::english};
  CHECK(briefing_title(options, {{molde}, visit}) == "Before the visit to Molde, 3 December 2026");
  CHECK(briefing_title(options, {{molde}, std::nullopt}) == "Before the visit to Molde");
  options.title = "Notat";
  CHECK(briefing_title(options, {{molde}, visit}) == "Notat");
}

TEST_CASE(
    "report_briefing: of a visit that several share, what each has said and been promised, under its name") {
  Molde log;
  domain::Visit visit = log.plan("Molde", "2026-12-03");
  visit.with = {{.given = "Aukra"}};
  app::edit_visit(log.desk, visit);
  log.hold("Aukra", "2026-10-05", Naming::yes,
           [](domain::Meeting& one) { one.follow_ups = {{.text = "Ringe rådet"}}; });
  const reports::Briefed about{
      {app::require_municipality(log.database, "Molde"), app::require_municipality(log.database, "Aukra")},
      visit};
  const std::string text =
      log.report(Audience::external, [&](reports::ReportOptions& options, support::RecordingSink& sink) {
        CHECK(briefing_title(options, about) == "Before the visit to Molde and Aukra, 3 December 2026");
        report_briefing(log.database, about, options, sink);
      });
  const std::size_t first = text.find("## Molde\n"), second = text.find("## Aukra\n");
  CHECK(first < second);
  CHECK(text.find("### What was promised – Aukra\n", second) < text.find("Ringe rådet"));
}
