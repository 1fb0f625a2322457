#include "domain/dates/dates.hpp"
#include "support/caught.hpp"

#include <doctest/doctest.h>

#include <array>

using namespace dialogg::domain;
using namespace std::chrono_literals;
using dialogg::messages::Language;

namespace {

constexpr Date kToday = 2026y / 2 / 12;

/// Both ends as the Period has them: the end is the first day after it.
std::string read(std::string_view text, Date today = kToday) {
  const Period period = read_period(text, today);
  return iso(period.begin) + " " + iso(period.end);
}

}  // namespace

TEST_CASE("read_period: a year, a quarter, a month or a day") {
  CHECK(read("2026") == "2026-01-01 2027-01-01");
  CHECK(read("2026-09") == "2026-09-01 2026-10-01");
  CHECK(read("2026-12") == "2026-12-01 2027-01-01");
  CHECK(read("september 2026") == "2026-09-01 2026-10-01");
  CHECK(read("2026-09-03") == "2026-09-03 2026-09-04");
  CHECK(read("3.9.2026") == "2026-09-03 2026-09-04");
  CHECK(read("i dag") == "2026-02-12 2026-02-13");
}

TEST_CASE("read_period: a quarter, however it is written") {
  for (const char* text : {"2026-Q3", "2026-q3", "2026 Q3", "2026Q3", "Q3 2026", "3. kvartal 2026",
                           "3 kvartal 2026", " 3. KVARTAL 2026 "})
    CHECK_MESSAGE(read(text) == "2026-07-01 2026-10-01", text);
  CHECK(read("2026-Q1") == "2026-01-01 2026-04-01");
  CHECK(read("2026-Q4") == "2026-10-01 2027-01-01");
}

TEST_CASE("read_period: this, last and next quarter and year, over the turn of the year") {
  for (const char* text : {"this-quarter", "this quarter", "This_Quarter", "dette kvartalet"})
    CHECK_MESSAGE(read(text) == "2026-01-01 2026-04-01", text);
  for (const char* text : {"last-quarter", "forrige kvartal", "førre kvartal", "FØRRE KVARTALET"})
    CHECK_MESSAGE(read(text) == "2025-10-01 2026-01-01", text);
  CHECK(read("next-quarter") == "2026-04-01 2026-07-01");
  CHECK(read("neste kvartal", 2026y / 12 / 31) == "2027-01-01 2027-04-01");
  for (const char* text : {"this-year", "i år", "I ÅR", "dette året"})
    CHECK_MESSAGE(read(text) == "2026-01-01 2027-01-01", text);
  for (const char* text : {"last-year", "i fjor", "forrige år", "førre året"})
    CHECK_MESSAGE(read(text) == "2025-01-01 2026-01-01", text);
  for (const char* text : {"next-year", "neste år"})
    CHECK_MESSAGE(read(text) == "2027-01-01 2028-01-01", text);
}

TEST_CASE("read_period: from one period to another includes both") {
  CHECK(read("2026-07..2026-09") == "2026-07-01 2026-10-01");
  CHECK(read("2026-07-01..2026-08-14") == "2026-07-01 2026-08-15");
  CHECK(read("2025..2026-Q1") == "2025-01-01 2026-04-01");
  CHECK(read("2026-09-03..2026-09-03") == "2026-09-03 2026-09-04");
  CHECK(read("1.7.2026 .. 14.8.2026") == "2026-07-01 2026-08-15");
  CHECK(read("1. juli 2026 – 14. august 2026") == "2026-07-01 2026-08-15");
  CHECK(read("last-year..i dag") == "2025-01-01 2026-02-13");
}

TEST_CASE("read_period: refuses a period that ends before it begins") {
  for (const char* text : {"2026-09..2026-07", "2026..2025", "2026-08-14..2026-08-13"})
    CHECK_MESSAGE(caught([&] { read(text); }).find("ends before it begins") != std::string::npos, text);
}

TEST_CASE("read_period: refuses what it does not understand") {
  for (const char* text :
       {"",           "x",     "2026-Q0", "2026-Q5",  "2026-Q",     "Q3",     "3. kvartal",
        "2026-Q33",   "26-Q3", "2026-9",  "..",       "2026-07..",  "..2026", "2026..2027..2028",
        "2026-Q3-Q4", "3.12.", "torsdag", "desember", "last-month", "this",   "2026q",
        "q3 26"})
    CHECK_MESSAGE(caught([&] { read(text); }).starts_with("cannot read the period"), text);
}

TEST_CASE("read_period: refuses dates that do not exist, and years outside 1900 to 2199") {
  CHECK(caught([] { read("2026-13"); }).find("does not exist") != std::string::npos);
  CHECK(caught([] { read("2026-07..2026-02-30"); }).find("does not exist") != std::string::npos);
  for (const char* text : {"1899", "2200", "2200-Q1", "Q1 0000", "1800..2026"})
    CHECK_MESSAGE(caught([&] { read(text); }).find("1900 to 2199") != std::string::npos, text);
  CHECK(read("2199") == "2199-01-01 2200-01-01");
}

TEST_CASE("period_name: as people say it, and read_period reads it back") {
  const std::pair<const char*, std::array<const char*, 3>> cases[] = {
      {"2026-Q3", {"3. kvartal 2026", "3. kvartal 2026", "Q3 2026"}},
      {"2026", {"2026", "2026", "2026"}},
      {"2026-09", {"september 2026", "september 2026", "September 2026"}},
      {"2026-09-03", {"3. september 2026", "3. september 2026", "3 September 2026"}},
      {"2026-07-01..2026-08-14",
       {"1. juli 2026 – 14. august 2026", "1. juli 2026 – 14. august 2026", "1 July 2026 – 14 August 2026"}},
      {"2026-02..2026-04",
       {"1. februar 2026 – 30. april 2026", "1. februar 2026 – 30. april 2026",
        "1 February 2026 – 30 April 2026"}},
      {"2026-01..2026-06",
       {"1. januar 2026 – 30. juni 2026", "1. januar 2026 – 30. juni 2026", "1 January 2026 – 30 June 2026"}},
      {"2025-01..2026-12",
       {"1. januar 2025 – 31. desember 2026", "1. januar 2025 – 31. desember 2026",
        "1 January 2025 – 31 December 2026"}},
      {"2026-Q4", {"4. kvartal 2026", "4. kvartal 2026", "Q4 2026"}},
  };
  constexpr Language kLanguages[] = {Language::bokmaal, Language::nynorsk, Language::english};
  for (const auto& [text, names] : cases)
    for (std::size_t i = 0; i < 3; ++i) {
      const Period period = read_period(text, kToday);
      CHECK(period_name(kLanguages[i], period) == names[i]);
      CHECK(read_period(names[i], kToday) == period);
    }
}

TEST_CASE("long_date: with the weekday where the day is known, in each language") {
  const PartialDate day = PartialDate::of(2026y / 12 / 3), saturday = PartialDate::of(2026y / 12 / 5);
  CHECK(long_date(Language::bokmaal, day) == "torsdag 3. desember 2026");
  CHECK(long_date(Language::nynorsk, day) == "torsdag 3. desember 2026");
  CHECK(long_date(Language::english, day) == "Thursday 3 December 2026");
  CHECK(long_date(Language::bokmaal, saturday) == "lørdag 5. desember 2026");
  CHECK(long_date(Language::nynorsk, saturday) == "laurdag 5. desember 2026");
  CHECK(long_date(Language::english, {2026y, std::chrono::December, {}}) == "December 2026");
  CHECK(long_date(Language::bokmaal, {2026y, std::chrono::December, {}}) == "desember 2026");
  CHECK(long_date(Language::nynorsk, {2026y, {}, {}}) == "2026");
}

TEST_CASE("long_date: read_date reads every day of a year back, in each language") {
  for (const Language language : {Language::bokmaal, Language::nynorsk, Language::english})
    for (std::chrono::sys_days day = 2028y / 1 / 1; day <= 2028y / 12 / 31; day += std::chrono::days(1))
      REQUIRE(read_date(long_date(language, PartialDate::of(day)), kToday, Direction::past) == Date(day));
}

TEST_CASE("plain_date: has no weekday") {
  CHECK(plain_date(Language::bokmaal, PartialDate::of(2026y / 12 / 3)) == "3. desember 2026");
  CHECK(plain_date(Language::english, PartialDate::of(2026y / 12 / 3)) == "3 December 2026");
}
