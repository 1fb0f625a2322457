// Themes by the words that people have for them.

#include "app/themes.hpp"
#include "app/municipalities.hpp"

#include <doctest/doctest.h>

#include "app/examples.hpp"
#include "app/meetings.hpp"
#include "domain/error.hpp"
#include "support/caught.hpp"
#include "support/log.hpp"

using namespace dialogg;
using support::Log;

namespace {

std::string code_of(Log& log, const std::string& word) {
  std::vector<std::string> words{word};
  app::resolve_themes(log.database, words);
  return words.front();
}

}  // namespace

TEST_CASE("resolve_themes: by code, by label, and by one of the things that a label says") {
  Log log;
  CHECK(code_of(log, "school") == "school");
  CHECK(code_of(log, "skole og opplæring") == "school");
  for (const char* word : {"skole", "Skule", "opplæring", "training"})
    CHECK_MESSAGE(code_of(log, word) == "school", word);
  CHECK(code_of(log, "gjeld") == "economy");
  CHECK(code_of(log, "unge") == "children-youth");
}

TEST_CASE("resolve_themes: a whole label before a part of another, and no guess between two") {
  Log log;
  domain::Theme theme{.code = "elevar", .nb = "Skole", .nn = "Skule", .en = "Pupils"};
  app::add_theme(log.desk, theme);
  CHECK(code_of(log, "skole") == "elevar");
  domain::Theme other{.code = "kurs", .nb = "Kurs og opplæring", .nn = "Kurs", .en = "Courses"};
  app::add_theme(log.desk, other);
  CHECK_THROWS_AS(code_of(log, "opplæring"), domain::Error);
}

namespace {

struct Joining : Log {
  Joining() {
    domain::Theme homes{.code = "homes", .nb = "Boliger", .nn = "Bustader", .en = "Homes"};
    app::add_theme(desk, homes);
  }
  std::string refused(const std::string& from, const std::string& into) {
    return caught([&] { app::join_themes(desk, from, into); });
  }
};

}  // namespace

TEST_CASE("join_themes: whatever has the one has the other instead, once and in its place") {
  Joining log;
  domain::Visit visit;
  visit.municipality.given = "Molde";
  visit.date = domain::partial_date_from_iso("2026-12-03");
  visit.themes = {"recovery", "homes", "school"};
  app::plan_visit(log.desk, visit);
  domain::Example example{.title = "Kafé", .municipality = log.municipality("Molde")};
  example.themes = {"homes", "housing"};
  app::record_example(log.desk, example);
  domain::Municipality place = app::require_municipality(log.database, "K1506");
  place.themes = {"homes"};
  app::edit_municipality(log.desk, place);
  domain::Meeting meeting{.date = domain::partial_date_from_iso("2026-11-02"),
                          .municipality = log.municipality("Molde")};
  meeting.themes = {"Boliger"};
  app::log_meeting(log.desk, meeting);

  const app::Joined joined = app::join_themes(log.desk, "boliger", "Bolig");
  CHECK(joined.records == 4);
  CHECK(app::require_visit(log.database, visit.id).themes ==
        std::vector<std::string>{"recovery", "housing", "school"});
  CHECK(app::require_example(log.database, example.id).themes == std::vector<std::string>{"housing"});
  CHECK(app::require_municipality(log.database, "K1506").themes == std::vector<std::string>{"housing"});
  CHECK(app::require_meeting(log.database, meeting.id).themes == std::vector<std::string>{"housing"});
  CHECK(caught([&] { app::require_theme(log.database, "homes"); }).starts_with("there is no homes"));
}

TEST_CASE("join_themes: not onto itself, not one that every log has, and none that there is not") {
  Joining log;
  CHECK(log.refused("homes", "boliger").starts_with("homes cannot be joined with itself"));
  CHECK(log.refused("housing", "homes") ==
        "housing is one of the themes that every log has / Join the other with it instead: dialogg "
        "join-themes homes --into housing");
  CHECK(log.refused("homez", "housing") == "unknown theme: “homez” / did you mean “homes”?");
  CHECK(log.refused("homes", "hosuing").starts_with("unknown theme: “hosuing”"));
  CHECK(app::require_theme(log.database, "homes").nb == "Boliger");
}
