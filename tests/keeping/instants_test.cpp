#include "keeping/instants.hpp"

#include <doctest/doctest.h>

using namespace dialogg::keeping;

TEST_CASE("stamp_of, instant_of: there and back, and no other text is a stamp") {
  CHECK(stamp_of("2026-11-30T21:30:00Z") == "20261130T213000Z");
  CHECK(instant_of("20261130T213000Z") == "2026-11-30T21:30:00Z");
  for (const char* text : {"", "20261130", "20261130T213000", "2026113OT213000Z", "20261130T213000Z_001"})
    CHECK_FALSE(instant_of(text));
}
