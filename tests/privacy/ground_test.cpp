// A municipality that is not named is one of several, or its county is not told.

#include "privacy/ground.hpp"

#include <doctest/doctest.h>

using namespace dialogg;
using privacy::Ground;

TEST_CASE("Ground: a county is told where at least five of its municipalities were met") {
  const Ground few({"5001", "5006", "5007", "5014"});
  CHECK_FALSE(few.tells("Trøndelag"));
  CHECK_FALSE(few.is_enough());
  const Ground enough({"5001", "5006", "5007", "5014", "5020"});
  CHECK(enough.tells("Trøndelag"));
  CHECK(enough.is_enough());
}

TEST_CASE("Ground: no county is told where that would leave too few of the others") {
  const Ground one_left({"5001", "5006", "5007", "5014", "5020", "0301"});
  CHECK_FALSE(one_left.tells("Trøndelag"));
  CHECK(one_left.is_enough());
}

TEST_CASE("Ground: places without a number hide nobody") {
  CHECK_FALSE(Ground({"", "9999"}).is_enough());
}
