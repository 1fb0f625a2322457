#include "domain/meeting.hpp"

#include <doctest/doctest.h>

#include "support/caught.hpp"

using namespace dialogg::domain;

namespace {

constexpr Date kToday = std::chrono::year{2026} / 11 / 21;

std::string refusal(std::string_view date) {
  return caught([&] { require_not_future(*partial_date_from_iso(date), kToday); });
}

}  // namespace

TEST_CASE("require_not_future: today, and the month and year that have begun, are not the future") {
  for (const auto* date : {"2026-11-21", "2026-11", "2026", "1999"}) CHECK(refusal(date).empty());
}

TEST_CASE("require_not_future: refuses what has not begun, and names it") {
  for (const std::string date : {"2026-11-22", "2026-12", "2027"})
    CHECK(refusal(date).starts_with(date + " is in the future"));
}

TEST_CASE("headcount: adds up, and knows where a number is unknown") {
  CHECK(headcount({}) == Headcount{0, false});
  CHECK(headcount({{Role::nav, 3, ""}, {Role::carer, 2, "LPP"}}) == Headcount{5, false});
  CHECK(headcount({{Role::nav, 3, ""}, {Role::carer, std::nullopt, ""}}) == Headcount{3, true});
}
