#include "domain/dates/date.hpp"

#include <doctest/doctest.h>

using namespace dialogg::domain;
using namespace std::chrono_literals;

TEST_CASE("iso: pads the month and the day") {
  CHECK(iso(2026y / 3 / 9) == "2026-03-09");
  CHECK(PartialDate::of(2026y / 12 / 31).iso() == "2026-12-31");
  CHECK(PartialDate{2026y, std::chrono::March, {}}.iso() == "2026-03");
  CHECK(PartialDate{2026y, {}, {}}.iso() == "2026");
}

TEST_CASE("PartialDate: first and last day of a day, a month and a year") {
  const PartialDate day = PartialDate::of(2028y / 2 / 3), month{2028y, std::chrono::February, {}},
                    year{2028y, {}, {}};
  CHECK(day.first_day() == 2028y / 2 / 3);
  CHECK(day.last_day() == 2028y / 2 / 3);
  CHECK(month.first_day() == 2028y / 2 / 1);
  CHECK(month.last_day() == 2028y / 2 / 29);
  CHECK(year.first_day() == 2028y / 1 / 1);
  CHECK(year.last_day() == 2028y / 12 / 31);
  CHECK(day.date() == Date(2028y / 2 / 3));
  CHECK_FALSE(month.date().has_value());
  CHECK_FALSE(year.date().has_value());
}

TEST_CASE("partial_date_from_iso: reads what iso() writes") {
  for (const char* text : {"2026-12-03", "2024-02-29", "2026-12", "2026", "1999-01-01"}) {
    REQUIRE_MESSAGE(partial_date_from_iso(text).has_value(), text);
    CHECK(partial_date_from_iso(text)->iso() == text);
  }
}

TEST_CASE("partial_date_from_iso: nothing for another form or a day that does not exist") {
  for (const char* text :
       {"",           "26",         "2026-",      "2026-1-5",   "2026-13",     "2026-00",  "2026-02-30",
        "2025-02-29", "2026-12-00", "2026-12-32", "2026/12/03", "2026-12-3 ",  " 2026-12", "+202-12-03",
        "-026",       "2026-1203",  "20261203",   "12026",      "2026-12-03T", "abcd",     "2026-1a"})
    CHECK_FALSE_MESSAGE(partial_date_from_iso(text).has_value(), text);
}

TEST_CASE("date_from_iso: nothing where only the month or year is known") {
  CHECK(date_from_iso("2026-12-03") == Date(2026y / 12 / 3));
  CHECK_FALSE(date_from_iso("2026-12").has_value());
  CHECK_FALSE(date_from_iso("2026").has_value());
}

TEST_CASE("PartialDate: sorts as its ISO text does") {
  const char* in_order[] = {"2025-12-31", "2026", "2026-01", "2026-01-01", "2026-01-02", "2026-02", "2027"};
  for (std::size_t i = 1; i < std::size(in_order); ++i)
    CHECK(*partial_date_from_iso(in_order[i - 1]) < *partial_date_from_iso(in_order[i]));
}
