#include "domain/id.hpp"

#include <doctest/doctest.h>

using namespace dialogg::domain;

TEST_CASE("read_reference: takes either case and keeps a municipality's leading zero") {
  CHECK(read_reference("v7")->ref() == "V7");
  CHECK(read_reference("k0301")->ref() == "K0301");
  CHECK(read_reference("K0301")->number == 301);
}

TEST_CASE("read_reference: what is not a letter and digits is no reference") {
  for (const char* text : {"", "V", "7", "V7a", "V-7", "X7", "VV7", "V 7", "V12345678901"})
    CHECK_FALSE(read_reference(text).has_value());
}

TEST_CASE("read_id: only its own letter, and never number 0") {
  CHECK(read_id<VisitId>("v7") == VisitId{7});
  CHECK_FALSE(read_id<VisitId>("M7").has_value());
  CHECK_FALSE(read_id<VisitId>("V0").has_value());
}
