#include "domain/dates/dates.hpp"
#include "support/caught.hpp"

#include <doctest/doctest.h>

#include <array>
#include <vector>

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

TEST_CASE("read_period: a term of four months, and a half-year") {
  for (const char* text :
       {"2026-T1", "2026 t1", "T1 2026", "1. tertial 2026", "1 tertial 2026", "tertial 1 2026",
        "første tertial 2026", "fyrste tertialet 2026", "1. tertial av 2026", "1. TERTIAL, 2026"})
    CHECK_MESSAGE(read(text) == "2026-01-01 2026-05-01", text);
  CHECK(read("2026-T3") == "2026-09-01 2027-01-01");
  for (const char* text : {"2026-H1", "H1 2026", "1. halvår 2026", "første halvår 2026",
                           "fyrste halvåret 2026", "first half of 2026"})
    CHECK_MESSAGE(read(text) == "2026-01-01 2026-07-01", text);
  CHECK(read("andre halvår 2026") == "2026-07-01 2027-01-01");
}

TEST_CASE("read_period: a week, over the turn of the year too") {
  for (const char* text :
       {"2026-W49", "2026-w49", "uke 49 2026", "uke 49, 2026", "veke 49 2026", "week 49 2026", "W49 2026"})
    CHECK_MESSAGE(read(text) == "2026-11-30 2026-12-07", text);
  CHECK(read("2026-W53") == "2026-12-28 2027-01-04");
  CHECK(read("2027-W01") == "2027-01-04 2027-01-11");
  CHECK(read("2025-W01") == "2024-12-30 2025-01-06");
  CHECK(read("uke 49 2025..uke 50 2025") == "2025-12-01 2025-12-15");
}

TEST_CASE("read_period: without a year it is the last one that has begun") {
  CHECK(read("1. tertial") == "2026-01-01 2026-05-01");
  CHECK(read("tertial 2") == "2025-05-01 2025-09-01");
  CHECK(read("første halvår") == "2026-01-01 2026-07-01");
  CHECK(read("Q3") == "2025-07-01 2025-10-01");
  CHECK(read("3. kvartal") == "2025-07-01 2025-10-01");
  CHECK(read("februar") == "2026-02-01 2026-03-01");
  CHECK(read("desember") == "2025-12-01 2026-01-01");
  CHECK(read("uke 7") == "2026-02-09 2026-02-16");
  CHECK(read("uke 8") == "2025-02-17 2025-02-24");
  CHECK(read("uke 1", 2025y / 12 / 30) == "2025-12-29 2026-01-05");
  CHECK(read("november..januar") == "2025-11-01 2026-02-01");
  CHECK(read("november–januar") == "2025-11-01 2026-02-01");
}

TEST_CASE("read_period: a year that was not typed is remarked on where it is more than nine months away") {
  std::vector<std::string> remarks;
  const auto warn = [&](const auto& phrase) { remarks.push_back(say(Language::bokmaal, phrase)); };
  read_period("uke 8", kToday, warn);
  CHECK(remarks == std::vector<std::string>{
                       "«uke 8» er uten årstall og lest som uke 8, 2025; skriv året om det er feil"});
  for (const char* text : {"uke 7", "desember", "2. tertial", "uke 8 2025", "2024"})
    read_period(text, kToday, warn);
  CHECK(remarks.size() == 1);
}

TEST_CASE("read_period: this, last and next of every part") {
  CHECK(read("denne måneden") == "2026-02-01 2026-03-01");
  CHECK(read("last-month") == "2026-01-01 2026-02-01");
  CHECK(read("neste månad") == "2026-03-01 2026-04-01");
  CHECK(read("denne uka") == "2026-02-09 2026-02-16");
  CHECK(read("førre veke") == "2026-02-02 2026-02-09");
  CHECK(read("next week") == "2026-02-16 2026-02-23");
  CHECK(read("forrige tertial") == "2025-09-01 2026-01-01");
  CHECK(read("dette halvåret") == "2026-01-01 2026-07-01");
  CHECK(read("last-half-year") == "2025-07-01 2026-01-01");
}

TEST_CASE("read_period: refuses what it does not understand") {
  for (const char* text : {"",
                           "x",
                           "2026-Q0",
                           "2026-Q5",
                           "2026-Q",
                           "5. kvartal",
                           "2026-T4",
                           "2026-H3",
                           "4. tertial",
                           "2026-Q33",
                           "26-Q3",
                           "2026-9",
                           "..",
                           "2026-07..",
                           "..2026",
                           "2026..2027..2028",
                           "uke",
                           "2026-Q3-Q4",
                           "3.12.",
                           "torsdag",
                           "last-day",
                           "this",
                           "2026q",
                           "q3 26",
                           "måned 3",
                           "3. måned",
                           "femte kvartal",
                           "1. tertial 26",
                           "september 26 x"})
    CHECK_MESSAGE(caught([&] { read(text); }).starts_with("cannot read the period"), text);
}

TEST_CASE("read_period: refuses dates that do not exist, and years outside 1900 to 2199") {
  CHECK(caught([] { read("2025-W53"); }).find("does not exist") != std::string::npos);
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
      {"2026-01..2026-06", {"1. halvår 2026", "1. halvår 2026", "H1 2026"}},
      {"2026-H2", {"2. halvår 2026", "2. halvår 2026", "H2 2026"}},
      {"2026-T1", {"1. tertial 2026", "1. tertial 2026", "T1 2026"}},
      {"2026-09..2026-12", {"3. tertial 2026", "3. tertial 2026", "T3 2026"}},
      {"2026-W49", {"uke 49, 2026", "veke 49, 2026", "week 49, 2026"}},
      {"2027-W01", {"uke 1, 2027", "veke 1, 2027", "week 1, 2027"}},
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
