#include "viewing/filtering.hpp"

#include <doctest/doctest.h>

#include "support/caught.hpp"

using namespace dialogg;

namespace {

domain::Filter read(const records::FilterValues& words, std::string_view kind = "visits") {
  auto database = storage::Database::in_memory();
  return viewing::to_filter(database, words, kind);
}

std::optional<domain::PartialDate> partial(const char* iso) {
  return domain::partial_date_from_iso(iso);
}

}  // namespace

TEST_CASE("to_filter: since and until are both included, months and years whole") {
  const domain::Filter filter = read({.since = partial("2026-07"), .until = partial("2026")});
  CHECK(domain::iso(*filter.since) == "2026-07-01");
  CHECK(domain::iso(*filter.until) == "2027-01-01");
}

TEST_CASE("to_filter: since after until is refused") {
  CHECK(caught([] { read({.since = partial("2026-07"), .until = partial("2026-06")}); }) ==
        "--since 2026-07 is after --until 2026-06");
}

TEST_CASE("to_filter: a period stands alone") {
  const domain::Period year{*domain::date_from_iso("2026-01-01"), *domain::date_from_iso("2027-01-01")};
  CHECK(caught([&] { read({.period = year, .since = partial("2026-07")}); }) ==
        "--period cannot be used together with --since or --until / Use either --period or --since and "
        "--until.");
}

TEST_CASE("to_filter: a municipality that is not in the log matches nothing") {
  const domain::Filter filter = read({.municipality = "Ålesund"});
  REQUIRE(filter.municipality);
  CHECK(filter.municipality->value == 0);
}

TEST_CASE("to_filter: themes by label become codes") {
  CHECK(read({.themes = {"Samarbeid"}}).themes == std::vector<std::string>{"collaboration"});
}

TEST_CASE("to_filter: a status is a word of its kind's vocabulary") {
  CHECK(read({.status = "avtalt"}).visit_status == domain::VisitStatus::agreed);
  CHECK(read({.status = "draft"}, "examples").example_status == domain::ExampleStatus::draft);
  CHECK(read({.status = "done"}, "follow-ups").follow_up_status == domain::FollowUpStatus::done);
  CHECK(caught([] { read({.status = "draft"}); }).starts_with("unknown visit status: “draft”"));
  CHECK(caught([] { read({.status = "held"}, "municipalities"); }) ==
        "municipalities cannot be narrowed by --status");
}
