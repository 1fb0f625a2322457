#include "domain/dates/weeks.hpp"

#include <doctest/doctest.h>

using namespace dialogg::domain;
using namespace std::chrono_literals;

TEST_CASE("week_of: over the turn of the year a week is of the year that its Thursday is in") {
  CHECK(week_of(2026y / 11 / 28) == Week{2026y, 48});
  CHECK(week_of(2026y / 11 / 30) == Week{2026y, 49});
  CHECK(week_of(2026y / 1 / 1) == Week{2026y, 1});
  CHECK(week_of(2025y / 12 / 29) == Week{2026y, 1});
  CHECK(week_of(2027y / 1 / 3) == Week{2026y, 53});
  CHECK(week_of(2021y / 1 / 3) == Week{2020y, 53});
  CHECK(week_of(2022y / 1 / 1) == Week{2021y, 52});
}

TEST_CASE("days_of: every day of 40 years is in the week that it is said to be in") {
  for (std::chrono::sys_days day = 2000y / 1 / 1; day < 2040y / 1 / 1; day += std::chrono::days(1)) {
    const auto days = days_of(week_of(day));
    REQUIRE(days.has_value());
    REQUIRE(std::chrono::weekday(std::chrono::sys_days(days->begin)) == std::chrono::Monday);
    REQUIRE(days->begin <= Date(day));
    REQUIRE(Date(day) < days->end);
  }
}

TEST_CASE("days_of: only some years have 53 weeks, and none more") {
  CHECK(days_of({2026y, 53}).has_value());
  for (const Week week : {Week{2025y, 53}, Week{2026y, 54}, Week{2026y, 0}, Week{2026y, -1}})
    CHECK_FALSE(days_of(week).has_value());
}
