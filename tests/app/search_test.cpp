#include "app/search.hpp"

#include <doctest/doctest.h>

#include "support/caught.hpp"
#include "support/sample_log.hpp"

using namespace dialogg;
using storage::Database;

namespace {

struct Found {
  std::vector<std::string> refs;
  app::Rest rest;
};

Found found(Database& database, const app::Search& wanted) {
  Found all{};
  all.rest =
      app::search(database, wanted, [&](const domain::SearchHit& hit) { all.refs.push_back(hit.ref); });
  return all;
}

}  // namespace

TEST_CASE("search: without a word there is nothing to search for") {
  Database database = Database::in_memory();
  CHECK(caught([&] { found(database, {.words = {}}); }) != "");
  CHECK(caught([&] { found(database, {.words = {" ", ""}}); }) != "");
}

TEST_CASE("search: says when the limit left some out, and only then") {
  Database database = Database::in_memory();
  for (int i = 0; i < 3; ++i) support::plan_visit(database, "2026-12-03", {"skole"});
  const Found two = found(database, {.words = {"skole"}, .limit = 2});
  CHECK(two.refs == std::vector<std::string>{"V3", "V2"});
  CHECK(two.rest == app::Rest::more);
  const Found three = found(database, {.words = {"skole"}, .limit = 3});
  CHECK(three.refs.size() == 3);
  CHECK(three.rest == app::Rest::none);
  CHECK(found(database, {.words = {"skole"}, .limit = 0}).refs.size() == 3);
}

TEST_CASE("search: a hit says what it is, when and where, and why it was found") {
  Database database = Database::in_memory();
  {
    storage::Operation operation(database, "plan-visit", "2026-11-21T09:30:00Z");
    const auto aalesund = support::add_municipality(operation, "1508", "Ålesund");
    support::add_visit(operation, "2026-12", aalesund, {"Få brukerrådet i gang"});
    operation.commit();
  }
  domain::SearchHit hit;
  app::search(database, {.words = {"brukerrad"}, .kind = "visits"},
              [&](const domain::SearchHit& one) { hit = one; });
  CHECK(hit.ref == "V1");
  CHECK(hit.kind == "visits");
  CHECK(hit.uid == support::stamp().uid);
  CHECK(hit.title == "");
  CHECK(hit.date == "2026-12");
  CHECK(hit.municipality == "Ålesund");
  CHECK(words::marked(hit.snippet, "[", "]") == "Få [brukerrådet] i gang");
}

TEST_CASE("search: no kind is searched that the command line has no word for") {
  for (const std::string& kind : app::searched_kinds()) CHECK(kind.find('_') == kind.npos);
  CHECK(app::searched_kinds().size() == 12);
}
