// Which examples a briefing offers, in which order, and why.

#include <doctest/doctest.h>

#include "app/examples.hpp"
#include "app/pass_ons.hpp"
#include "matching/example_matching.hpp"
#include "support/log.hpp"

using namespace dialogg;
using domain::Example;
using matching::Match;
using matching::Needs;
using matching::RaisedIn;
using support::Log;

namespace {

Example add(Log& log, const std::string& title, const std::string& municipality,
            const std::vector<std::string>& themes, const std::string& practice = "") {
  Example example{.title = title, .themes = themes, .practice = practice};
  example.municipality.given = municipality;
  app::record_example(log.desk, example);
  return example;
}

std::vector<std::string> titles(Log& log, const std::string& municipality, const Needs& needs,
                                std::size_t most = 9) {
  std::vector<std::string> titles;
  for (const Match& match : matching::find_matches(log.database, log.municipality(municipality).id, needs,
                                                   most, messages::Language::english))
    titles.push_back(match.example.title.written());
  return titles;
}

using Titles = std::vector<std::string>;

}  // namespace

TEST_CASE("find_matches: a theme of the visit before one of the municipality, that before one of a meeting") {
  Log log;
  add(log, "Of a meeting", "Aure", {"work"});
  add(log, "Of the municipality", "Aure", {"school"});
  add(log, "Of the visit", "Aure", {"housing"});
  add(log, "Of none", "Aure", {"economy"});
  const Needs needs{
      {{"work", RaisedIn::earlier_meeting}, {"school", RaisedIn::municipality}, {"housing", RaisedIn::visit}},
      {}};
  CHECK(titles(log, "Molde", needs) == Titles{"Of the visit", "Of the municipality", "Of a meeting"});
  CHECK(titles(log, "Molde", needs, 1) == Titles{"Of the visit"});
}

TEST_CASE("find_matches: nothing of its own, nothing passed on to it already, no drafts") {
  Log log;
  add(log, "Its own", "Molde", {"work"});
  const Example known = add(log, "Known", "Aure", {"work"});
  domain::PassOn pass_on{.example = known.id, .to = {.given = "Molde"}};
  app::pass_on(log.desk, pass_on);
  Example draft{.title = "Draft", .themes = {"work"}, .status = domain::ExampleStatus::draft};
  app::record_example(log.desk, draft);
  add(log, "New", "Aure", {"work"});
  CHECK(titles(log, "Molde", {{{"work", RaisedIn::visit}}, {}}) == Titles{"New"});
}

TEST_CASE("find_matches: words of the wishes count, inside longer words and in any case, short ones do not") {
  Log log;
  add(log, "Elevråd", "Aure", {}, "ELEVSAMTALER for alle");
  add(log, "Andre ting", "Aure", {}, "og så");
  const domain::MunicipalityId molde = log.municipality("Molde").id;
  log.operation.commit();
  const auto matches = matching::find_matches(log.database, molde, {{}, {"Flere samtaler, og så"}}, 9,
                                              messages::Language::english);
  REQUIRE(matches.size() == 1);
  CHECK(matches[0].example.title == "Elevråd");
  CHECK(matches[0].reason == "words of the wishes: samtaler");
}

TEST_CASE("find_matches: equals stand with the newest first, and the reasons say all") {
  Log log;
  add(log, "First", "Aure", {"work"});
  add(log, "Second", "Aure", {"work", "school"});
  add(log, "Third", "Aure", {"work"});
  const Needs needs{{{"work", RaisedIn::visit}, {"school", RaisedIn::municipality}}, {}};
  CHECK(titles(log, "Molde", needs) == Titles{"Second", "Third", "First"});
  const auto matches = matching::find_matches(log.database, log.municipality("Molde").id, needs, 1,
                                              messages::Language::english);
  CHECK(matches[0].reason ==
        "the theme Work and activity, wanted for this visit · the theme School and training, which the "
        "municipality has raised");
}

TEST_CASE("find_matches: a theme of the visit weighs four words, the municipality's three, a meeting's two") {
  const std::string words[] = {"arbeid", "familie", "musikk", "verksted", "barnehage"};
  for (const auto& [where, weight] :
       {std::pair{RaisedIn::visit, 4}, {RaisedIn::municipality, 3}, {RaisedIn::earlier_meeting, 2}}) {
    Log log;
    std::string fewer, as_many;
    for (int i = 0; i < weight; ++i) {
      as_many += words[i] + " ";
      fewer += i + 1 < weight ? words[i] + " " : "";
    }
    add(log, "Tema", "Aure", {"housing"});
    add(log, "Like mye", "Aure", {}, as_many);
    add(log, "Mindre", "Aure", {}, fewer);
    const domain::MunicipalityId molde = log.municipality("Molde").id;
    log.operation.commit();
    Titles found;
    for (const Match& match : matching::find_matches(log.database, molde, {{{"housing", where}}, {as_many}},
                                                     9, messages::Language::english))
      found.push_back(match.example.title.written());
    CHECK(found == Titles{"Like mye", "Tema", "Mindre"});
  }
}

TEST_CASE("find_matches: five words count as four, and four of them are given as reasons") {
  Log log;
  const std::string all = "arbeid familie musikk verksted barnehage";
  add(log, "Fem ord", "Aure", {}, all);
  add(log, "Fire ord", "Aure", {}, "arbeid familie musikk verksted");
  const domain::MunicipalityId molde = log.municipality("Molde").id;
  log.operation.commit();
  const auto matches =
      matching::find_matches(log.database, molde, {{}, {all}}, 9, messages::Language::english);
  REQUIRE(matches.size() == 2);
  CHECK(matches[0].example.title == "Fire ord");
  CHECK(matches[1].reason == "words of the wishes: arbeid, barnehage, familie, musikk");
}

TEST_CASE("find_matches: short words stand for themselves, words about anything for nothing") {
  Log log;
  add(log, "Rustne sykler", "Aure", {});
  add(log, "Tiltak mot rusen", "Aure", {});
  add(log, "Hvordan vi gjør det", "Aure", {});
  const domain::MunicipalityId molde = log.municipality("Molde").id;
  log.operation.commit();
  const auto matches = matching::find_matches(log.database, molde, {{}, {"Hvordan få hjelp mot rus"}}, 9,
                                              messages::Language::english);
  REQUIRE(matches.size() == 1);
  CHECK(matches[0].example.title == "Tiltak mot rusen");
}

TEST_CASE(
    "themes_named: by any of the things that a theme's name says, in both languages and any inflection") {
  Log log;
  using Codes = std::vector<std::string>;
  CHECK(matching::themes_named(log.database, {"Mer brukermedvirkning i skolen"}) ==
        Codes{"school", "user-participation"});
  CHECK(matching::themes_named(log.database, {"Brukarmedverknad", "bustad"}) ==
        Codes{"housing", "user-participation"});
  CHECK(matching::themes_named(log.database, {"helse"}).empty());
  CHECK(matching::themes_named(log.database, {"Psykisk helse"}) == Codes{"mental-health"});
}
