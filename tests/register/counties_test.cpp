#include "register/counties.hpp"

#include <doctest/doctest.h>

#include "register/regions.hpp"
#include "support/caught.hpp"

using namespace dialogg::registry;

TEST_CASE("counties: all fifteen, each once") {
  CHECK(counties().size() == 15);
  CHECK(counties().front() == "Oslo");
}

TEST_CASE("require_county: in any case and spelling") {
  CHECK(require_county("TRØNDELAG") == "Trøndelag");
  CHECK(require_county("more og romsdal") == "Møre og Romsdal");
}

TEST_CASE("require_county: an unknown one is not guessed") {
  CHECK(caught([] { require_county("Trøndelagg"); }) ==
        "unknown county: “Trøndelagg” / did you mean “Trøndelag”?");
  CHECK(caught([] { require_county("Jylland"); }).find("use one of these: Oslo, Rogaland") !=
        std::string::npos);
}

TEST_CASE("read_region: counties between commas, with or without space; empty ones are none") {
  using Counties = std::vector<std::string>;
  CHECK(read_region("Trøndelag,more og romsdal") == Counties{"Trøndelag", "Møre og Romsdal"});
  CHECK(read_region(" Trøndelag , , Oslo, ") == Counties{"Trøndelag", "Oslo"});
  CHECK(read_region(" ").empty());
  CHECK(caught([] { read_region("Oslo, Jylland"); }).starts_with("unknown county: “Jylland”"));
}

TEST_CASE("municipalities_in: those of the counties alone, by their numbers") {
  const auto places = municipalities_in({"Vestfold", "Oslo"});
  REQUIRE(places.size() == 7);
  CHECK(places.front().name == "Oslo");
  CHECK(places.back().county == "Vestfold");
  CHECK(municipalities_in({}).empty());
}
