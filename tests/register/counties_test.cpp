#include "register/counties.hpp"

#include <doctest/doctest.h>

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
