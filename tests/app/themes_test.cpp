// Themes by the words that people have for them.

#include "app/themes.hpp"

#include <doctest/doctest.h>

#include "domain/error.hpp"
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
