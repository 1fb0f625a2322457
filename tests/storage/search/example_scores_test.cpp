// The examples with most points, without reading them.

#include "storage/search/example_scores.hpp"

#include <doctest/doctest.h>

#include "app/examples.hpp"
#include "support/log.hpp"

using namespace dialogg;
using domain::ExampleId;
using storage::ExampleScores;
using Scored = ExampleScores::Scored;
using support::Log;

namespace {

void add(Log& log, const std::string& title, std::string_view heard_on, const std::string& theme) {
  domain::Example example{.title = title, .themes = {theme}};
  example.municipality.given = "Aure";
  example.heard_on = domain::partial_date_from_iso(heard_on);
  app::record_example(log.desk, example);
}

}  // namespace

TEST_CASE("ExampleScores: by points, then the last heard, then the last recorded") {
  Log log;
  add(log, "Skole", "2026-01-01", "school");
  add(log, "Elevråd", "2026-03-01", "school");
  add(log, "Arbeid", "2026-02-01", "work");
  add(log, "Elever", "2026-02-01", "work");
  const domain::MunicipalityId molde = log.municipality("Molde").id, aure = log.municipality("Aure").id;
  log.operation.commit();
  ExampleScores scores(log.database, 1);
  scores.add_theme("work", 2);
  scores.add_theme("school", 2);
  scores.add_word("elev", {});
  scores.add_word("rad", {"elevrad"});  // a second word counts no more: one is the most
  CHECK(scores.best(molde, 3) ==
        std::vector<Scored>{{ExampleId{2}, 3}, {ExampleId{4}, 3}, {ExampleId{3}, 2}});
  CHECK(scores.best(aure, 3).empty());
}
