#include "reports/examples/examples.hpp"

#include <doctest/doctest.h>

#include "storage/example_store.hpp"
#include "storage/municipality_store.hpp"
#include "support/gate.hpp"
#include "support/recording_sink.hpp"

using namespace dialogg;
using domain::Example;
using domain::MunicipalityLink;
using domain::Naming;
using privacy::Audience;
using reports::GroupBy;
using reports::ReportOptions;
using storage::Database;

namespace {

class Log {
 public:
  Log() : database_(Database::in_memory()) {}

  MunicipalityLink municipality(const std::string& number, const std::string& name,
                                const std::string& county) {
    domain::Municipality added{
        .stamp = stamp(), .number = number, .name = name, .official_name = name, .county = county};
    storage::MunicipalityStore(database_).insert(added);
    return {"", added.id, number, name, county};
  }

  void add(Example example) {
    example.stamp = stamp();
    example.heard_on = domain::partial_date_from_iso("2026-03-12");
    storage::ExampleStore(database_).insert(example);
  }

  std::string report(ReportOptions options = {}, privacy::Tell tell = nullptr) {
    options.gate = support::gate(database_, options.audience, std::move(tell), options.filter);
    support::RecordingSink sink;
    reports::report_examples(database_, options, sink);
    return sink.text;
  }

  std::vector<std::string> warnings(const ReportOptions& options = {}) {
    std::vector<std::string> said;
    report(options, [&](const privacy::Finding& finding) {
      said.push_back(say(messages::Language::english, finding.said));
    });
    return said;
  }

 private:
  domain::Stamp stamp() {
    std::string uid = std::to_string(++stamps_);
    uid.insert(0, 32 - uid.size(), '0');
    return {uid, "2026-11-21T09:30:00Z", "2026-11-21T09:30:00Z"};
  }

  Database database_;
  int stamps_ = 0;
};

Example titled(const std::string& title, const std::vector<std::string>& themes = {}) {
  Example example;
  example.title = title;
  example.themes = themes;
  example.naming = Naming::yes;
  return example;
}

Example from(const MunicipalityLink& municipality, const std::string& title,
             Naming naming = Naming::not_asked) {
  Example example = titled(title);
  example.municipality = municipality;
  example.naming = naming;
  return example;
}

}  // namespace

TEST_CASE("report_examples: without examples it says so, in each language") {
  Log log;
  CHECK(log.report() ==
        "# Gode eksempler fra dialogmøter\n0 eksempler\nDet er ingen eksempler i dette utvalget.\n");
  CHECK(log.report({.language = messages::Language::nynorsk})
            .starts_with("# Gode døme frå dialogmøte\n0 døme\n"));
  CHECK(log.report({.language = messages::Language::english})
            .starts_with("# Good examples from dialogue meetings\n0 examples\n"));
}

TEST_CASE("report_examples: a card has what is known, an effect with whose claim it is") {
  Log log;
  Example example = from(log.municipality("5001", "Trondheim", "Trøndelag"), "Samtaler med alle elever");
  example.themes = {"children-youth"};
  example.level = domain::Level::service;
  example.maturity = domain::Maturity::operation;
  example.summary = "Alle får *en* samtale.";
  example.challenge = "Få blir sett.\n\nOg sent.";
  example.effect = "mindre fravær";
  example.claimed_by = domain::ClaimedBy::municipality;
  log.add(example);
  CHECK(log.report() ==
        "# Gode eksempler fra dialogmøter\n1 eksempel fra 1 kommune\n## Barn og unge\n"
        "### Samtaler med alle elever\nEn kommune · tjenestenivå · i drift\n"
        "prose: Alle får *en* samtale.\n- **Utfordring:** Få blir sett.\n  | Og sent.\n"
        "- **Effekt (ifølge kommunen):** mindre fravær\n");
}

TEST_CASE("report_examples: an example stands in full under its first theme, as a link under the others") {
  Log log;
  log.add(titled("Barnas råd", {"school", "children-youth"}));
  log.add(titled("Ås", {"children-youth"}));
  log.add(titled("Uten"));
  CHECK(log.report() ==
        "# Gode eksempler fra dialogmøter\n3 eksempler\n## Barn og unge\n### Ås\nSe også:\n- [Barnas "
        "råd](#barnas-råd)\n"
        "## Skole og opplæring\n### Barnas råd\n## Uten tema\n### Uten\n");
}

TEST_CASE("report_examples: with a theme asked for, it stands under the first of those") {
  Log log;
  log.add(titled("Barnas råd", {"school", "children-youth"}));
  ReportOptions options;
  options.filter.themes = {"children-youth"};
  CHECK(log.report(options) ==
        "# Gode eksempler fra dialogmøter\n1 eksempel\n## Barn og unge\n### Barnas råd\n");
}

TEST_CASE("report_examples: headings that would have the same fragment get their references") {
  Log log;
  log.add(titled("Råd!", {"school"}));
  log.add(titled("råd", {"school", "work"}));
  log.add(titled("Arbeid og aktivitet", {"work"}));
  log.add(titled("Mer (E9)", {"work"}));
  log.add(titled("Gode eksempler fra dialogmøter", {"work"}));
  log.add(titled("?", {"work"}));
  CHECK(log.report() ==
        "# Gode eksempler fra dialogmøter\n6 eksempler\n## Arbeid og aktivitet\n### ? (E6)\n"
        "### Arbeid og aktivitet (E3)\n### Gode eksempler fra dialogmøter (E5)\n### Mer (E9) (E4)\n"
        "Se også:\n"
        "- [råd](#råd-e2)\n## Skole og opplæring\n### Råd! (E1)\n### råd (E2)\n");
}

TEST_CASE("report_examples: those that may not be named are told apart by numbers, which tell of no record") {
  Log log;
  for (const Naming naming : {Naming::yes, Naming::no, Naming::not_asked}) {
    Example example = titled("Kafé", {"work"});
    example.naming = naming;
    log.add(example);
  }
  CHECK(log.report() ==
        "# Gode eksempler fra dialogmøter\n3 eksempler\n## Arbeid og aktivitet\n### Kafé (E1)\n"
        "### Kafé (nr. 1)\n### Kafé (nr. 2)\n");
}

TEST_CASE(
    "report_examples: what is never shown of a title is in no fragment, and does not tell headings apart") {
  Log log;
  log.add(titled("Råd \u200f"));
  log.add(titled("råd", {"school", "work"}));
  const std::string report = log.report();
  CHECK(report.find("### Råd (E1)\n") != std::string::npos);
  CHECK(report.find("](#råd-e2)\n") != std::string::npos);
}

TEST_CASE("report_examples: by municipality, those that may not be named stand together at the end") {
  Log log;
  const auto aalesund = log.municipality("1508", "Ålesund", "Møre og Romsdal");
  const auto aure = log.municipality("1576", "Aure", "Møre og Romsdal");
  log.add(from(aalesund, "A", Naming::yes));
  log.add(from(aure, "B", Naming::yes));
  log.add(from(aure, "C", Naming::no));
  log.add(titled("D"));
  CHECK(log.report({.group_by = GroupBy::municipality}) ==
        "# Gode eksempler fra dialogmøter\n4 eksempler fra 3 kommuner\n## Aure\n### B\nAure\n## Ålesund\n### "
        "A\n"
        "Ålesund\n## Kommuner som ikke er navngitt\n### C\nEn kommune\n## Uten "
        "kommune\n### D\n");
  const std::string internal =
      log.report({.audience = Audience::internal, .group_by = GroupBy::municipality});
  CHECK(internal.find("4 eksempler fra 2 kommuner") != std::string::npos);
  CHECK(internal.find("Kommuner som ikke") == std::string::npos);
}

TEST_CASE("report_examples: the number of municipalities does not tell that a nameless one is a named one") {
  Log same, different;
  const auto aalesund = same.municipality("1508", "Ålesund", "Møre og Romsdal");
  same.add(from(aalesund, "A", Naming::yes));
  same.add(from(aalesund, "B", Naming::no));
  different.add(from(different.municipality("1508", "Ålesund", "Møre og Romsdal"), "A", Naming::yes));
  different.add(from(different.municipality("1576", "Aure", "Møre og Romsdal"), "B", Naming::no));
  CHECK(same.report() == different.report());
}

TEST_CASE("report_examples: by county, one in which too few were met is not a heading") {
  Log log;
  log.add(from(log.municipality("0301", "Oslo", "Oslo"), "A", Naming::no));
  log.add(from(log.municipality("5001", "Trondheim", "Trøndelag"), "B", Naming::no));
  CHECK(log.report({.group_by = GroupBy::county}) ==
        "# Gode eksempler fra dialogmøter\n2 eksempler fra 2 kommuner\n"
        "## Fylker som ikke er navngitt\n### A\nEn kommune\n### B\nEn kommune\n");
}

TEST_CASE("report_examples: by level in the levels' order; without groups in the order of titles") {
  Log log;
  for (const auto& [title, level] :
       {std::pair("A", domain::Level::system), std::pair("B", domain::Level::individual)}) {
    Example example = titled(title);
    example.level = level;
    log.add(example);
  }
  log.add(titled("C"));
  CHECK(log.report({.group_by = GroupBy::level}) ==
        "# Gode eksempler fra dialogmøter\n3 eksempler\n## Individnivå\n### B\nIndividnivå\n## "
        "Systemnivå\n### A\n"
        "Systemnivå\n## Uten nivå\n### C\n");
  CHECK(log.report({.group_by = GroupBy::none}) ==
        "# Gode eksempler fra dialogmøter\n3 eksempler\n## A\nSystemnivå\n## B\nIndividnivå\n## C\n");
}

TEST_CASE("report_examples: what the data lack is said at the end") {
  Log log;
  Example example = titled("A");
  example.effect = "Flere blir sett.";
  log.add(example);
  CHECK(
      log.report().ends_with("- **Effekt (kilde ikke oppgitt):** Flere blir sett.\n## Mangler i grunnlaget\n"
                             "- I 1 eksempel er det ikke oppgitt hvem som mener det har hatt effekt.\n"));
}

TEST_CASE("report_examples: of photos with consent alone caption and credit go out, and no path") {
  Log log;
  Example example = titled("A");
  example.photos = {{"a.jpg", "Rådet i møte", "Kari Foss", Naming::yes},
                    {"b.jpg", "", "", Naming::not_asked}};
  log.add(example);
  CHECK(log.report().ends_with("### A\nRådet i møte. Foto: Kari Foss.\n"));
  CHECK(log.report({.audience = Audience::internal}).find("[A](b.jpg)") != std::string::npos);
}

TEST_CASE("report_examples: a long row of links comes in pieces of one list") {
  Log log;
  for (int i = 0; i < 250; ++i) log.add(titled("Eksempel " + std::to_string(i) + ".", {"school", "work"}));
  const std::string report = log.report();
  CHECK(report.find("(more)") != std::string::npos);
  std::size_t links = 0;
  for (std::size_t at = report.find("](#"); at != std::string::npos; at = report.find("](#", at + 1)) ++links;
  CHECK(links == 250);
}

TEST_CASE("report_examples: warns of personal data and of a name that may not be told, with the reference") {
  Log log;
  Example example = from(log.municipality("5001", "Trondheim", "Trøndelag"), "A");
  example.lessons = "Ring 912 34 567.";
  example.source = "Møte i Tråante";
  log.add(example);
  CHECK(log.warnings() ==
        std::vector<std::string>{
            "Fewer than 5 municipalities were met in the period: a reader may guess which one is not "
            "named.",
            "E1 contains what looks like a phone number: 912 34 567",
            "E1 mentions Trondheim, which may not be named"});
  CHECK(log.warnings({.audience = Audience::internal}).empty());
}
