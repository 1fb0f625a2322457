#include "publishing/report_target_options.hpp"

#include <doctest/doctest.h>

using namespace dialogg;
using publishing::held_back_file;
using publishing::map_in_page;

TEST_CASE("held_back_file: a file, and nothing that is written to as the report is made") {
  CHECK(held_back_file({.output = "a.md"}) == "a.md");
  CHECK(held_back_file({.inject = "a.md", .id = "x"}) == "a.md");
  CHECK(held_back_file({}).empty());
  CHECK(held_back_file({.output = "-"}).empty());
  CHECK(held_back_file({.output = "/dev/null"}).empty());
}

TEST_CASE("map_in_page: as the report's own file has to name it") {
  CHECK(map_in_page({.map = ""}, "/home").empty());
  CHECK(map_in_page({.map = "kart.svg"}, "/home") == "kart.svg");
  CHECK(map_in_page({.map = "kart.svg", .output = "-"}, "/home") == "kart.svg");
  CHECK(map_in_page({.map = "ut/kart.svg", .output = "ut/a.md"}, "/home") == "kart.svg");
  CHECK(map_in_page({.map = "kart.svg", .inject = "ut/a.md"}, "/home") == "../kart.svg");
  CHECK(map_in_page({.map = "/home/molde/kart.svg", .output = "/home/molde/a.md"}, "/") == "kart.svg");
}
