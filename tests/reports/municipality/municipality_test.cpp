// What the page of a municipality says to whom: to outsiders what may be named with it, to itself all of its own but what is
// internal, and nobody else's either way.

#include "reports/municipality/municipality.hpp"
#include "app/municipalities.hpp"

#include <doctest/doctest.h>

#include "app/approaches.hpp"
#include "reports/parts/sections.hpp"
#include "support/report_log.hpp"

using namespace dialogg;
using domain::Naming;
using domain::VisitStatus;
using privacy::Audience;
using support::section;

namespace {

struct Molde : support::ReportLog {
  domain::MunicipalityId molde = municipality("Molde").id;

  std::string page(Audience audience) {
    return report(
        audience,
        [&](reports::ReportOptions& options, support::RecordingSink& sink) {
          report_municipality(database, app::require_municipality(database, "Molde"), options, sink);
        },
        molde);
  }
  std::string part(Audience audience, const char* title) { return section(page(audience), title); }

  void promise(std::string_view date, Naming naming, const std::string& text) {
    hold("Molde", date, naming, [&](domain::Meeting& meeting) {
      meeting.follow_ups = {{.text = text, .owner = "NAV"}};
      meeting.themes = {"school"};
    });
  }
};

}  // namespace

TEST_CASE("report_municipality: what it is, what it asked for, and a note for the house alone") {
  Molde log;
  domain::Municipality molde = app::require_municipality(log.database, "Molde");
  molde.note = "Ring først";
  molde.challenges = {"Få dager"};
  molde.themes = {"school"};
  app::edit_municipality(log.desk, molde);
  const std::string facts =
      "- **Number:** 1506\n- **County:** Møre og Romsdal\n"
      "- **Themes:** School and training\n- **Challenge:** Få dager\n";
  CHECK(log.page(Audience::external) == facts);
  CHECK(log.page(Audience::municipality) == facts);
  CHECK(log.page(Audience::internal).starts_with(facts));
  CHECK(log.page(Audience::internal).find("Ring først") != std::string::npos);
}

TEST_CASE("report_municipality: meetings that may not be named with it are its own and the house's to know") {
  Molde log;
  log.promise("2026-11-02", Naming::yes, "Ringe");
  log.promise("2026-11-03", Naming::no, "Skrive");
  const std::string named = "- **2 November 2026:** Dialogue meeting · School and training\n",
                    unnamed = "- **3 November 2026:** Dialogue meeting · School and training\n";
  CHECK(log.part(Audience::external, "Meetings so far") == named);
  CHECK(log.part(Audience::municipality, "Meetings so far") == named + unnamed);
  CHECK(log.part(Audience::internal, "Meetings so far") == named + unnamed);
  CHECK(log.part(Audience::external, "What was promised") == "What;Responsible;Due;\nRinge;NAV;;\n");
  CHECK(log.part(Audience::municipality, "What was promised") ==
        "What;Responsible;Due;\nRinge;NAV;;\nSkrive;NAV;;\n");
}

TEST_CASE(
    "report_municipality: visits to come, those that may not be named neither; held ones are meetings") {
  Molde log;
  log.plan("Molde", "2026-12-03");
  log.plan("Molde", "2026-12-04", Naming::no);
  log.visit("Molde", "2026-11-05", VisitStatus::agreed);
  log.hold("Molde", "2026-11-05");
  log.plan("Aure", "2026-12-05");
  const std::string head = "Date;Status;Wishes;\n", named = "3 December 2026;proposed;;\n",
                    unnamed = "4 December 2026;proposed;;\n";
  CHECK(log.part(Audience::external, "Planned visits") == head + named);
  CHECK(log.part(Audience::municipality, "Planned visits") == head + named + unnamed);
}

TEST_CASE("report_municipality: published examples from it, with where they went as far as may be known") {
  Molde log;
  const domain::Example cafe = log.example("Kafé", "Molde");
  log.bring(cafe, "Ålesund");
  const domain::Meeting meeting = log.hold("Aure", "2026-11-02", Naming::no);
  log.bring(cafe, "Aure", [&](domain::PassOn& pass_on) { pass_on.meeting = meeting.id; });
  log.example("Råd", "Molde", Naming::not_asked);
  log.example("Utkast", "Molde", Naming::yes,
              [](domain::Example& one) { one.status = domain::ExampleStatus::draft; });
  const auto from_it = [&](Audience audience) { return log.part(audience, "Good examples from here"); };
  CHECK(from_it(Audience::external).find("Råd") == std::string::npos);
  CHECK(from_it(Audience::external).find("Aure") == std::string::npos);
  CHECK(from_it(Audience::external).find("Ålesund (mentioned)") != std::string::npos);
  CHECK(from_it(Audience::municipality).find("- Råd\n") != std::string::npos);
  CHECK(from_it(Audience::municipality).find("Aure") == std::string::npos);
  CHECK(from_it(Audience::internal).find("Aure (mentioned)") != std::string::npos);
  CHECK(from_it(Audience::internal).find("Utkast") == std::string::npos);
}

TEST_CASE(
    "report_municipality: of examples brought to it, outsiders see neither unnamed nor withdrawn ones") {
  Molde log;
  log.bring(log.example("Kafé", "Aure", Naming::no), "Molde");
  const domain::Example withdrawn = log.example("Trukket", "Aure");
  log.bring(withdrawn, "Molde");
  log.withdraw(withdrawn);
  const domain::Meeting meeting = log.hold("Molde", "2026-11-02", Naming::no);
  log.bring(log.example("Samtaler", "Aure"), "Molde", [&](domain::PassOn& pass_on) {
    pass_on.meeting = meeting.id;
    pass_on.result = "Prøver";
  });
  const auto titles = [&](Audience audience) {
    const std::string text = log.part(audience, "Examples brought here");
    std::string all;
    for (const char* title : {"Kafé", "Trukket", "Samtaler"})
      if (text.find(title) != std::string::npos)
        all += std::string(title) + " ";
    return all;
  };
  CHECK(titles(Audience::external) == "Kafé ");
  CHECK(titles(Audience::municipality) == "Kafé Samtaler ");
  CHECK(titles(Audience::internal) == "Kafé Trukket Samtaler ");
  CHECK(log.page(Audience::municipality).find("Aure") == std::string::npos);
  CHECK(log.part(Audience::municipality, "Examples brought here").find("Samtaler (mentioned): Prøver") !=
        std::string::npos);
}

TEST_CASE("report_municipality: who contacted whom is for the house alone") {
  Molde log;
  domain::Approach approach{.municipality = log.municipality("Molde"),
                            .date = domain::partial_date_from_iso("2026-10-01")};
  approach.from = domain::ApproachSide::host;
  approach.channel = domain::Channel::phone;
  approach.note = "Ville vente";
  approach.led_to = log.plan("Molde", "2026-12-03").id;
  app::log_approach(log.desk, approach);
  CHECK(log.part(Audience::internal, "Approaches") ==
        "- **1 October 2026:** The competence centre · phone · Ville vente · V1\n");
  for (const Audience audience : {Audience::external, Audience::municipality})
    CHECK(log.page(audience).find("Approaches") == std::string::npos);
}

TEST_CASE("write_history, write_promises: what is left out is counted") {
  Molde log;
  for (const char* date : {"2026-11-01", "2026-11-02", "2026-11-03"}) log.promise(date, Naming::yes, "Ringe");
  log.promise("2026-11-04", Naming::no, "Skrive");
  const std::string text =
      log.report(Audience::external, [&](reports::ReportOptions& options, support::RecordingSink& sink) {
        reports::Sections sections(options, sink);
        write_history(log.database, log.molde, options, sections, 2);
        write_promises(log.database, log.molde, options, sections, 2);
      });
  CHECK(text ==
        "## Meetings so far\n- And 1 earlier.\n"
        "- **2 November 2026:** Dialogue meeting · School and training\n"
        "- **3 November 2026:** Dialogue meeting · School and training\n"
        "## What was promised\nWhat;Responsible;Due;\nRinge;NAV;;\nRinge;NAV;;\n… and 1 more.\n");
}
