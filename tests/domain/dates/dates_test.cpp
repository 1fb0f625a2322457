#include "domain/dates/dates.hpp"
#include "support/date_reading.hpp"
#include "support/each.hpp"

#include <vector>

using namespace dialogg::domain;
using namespace dialogg::support;
using namespace std::chrono_literals;

TEST_CASE("read_date: a whole date, however it is written") {
  for (const char* text : {"2026-12-03",
                           " 2026-12-03 ",
                           "3.12.2026",
                           "03.12.2026",
                           "3. 12. 2026",
                           "3. desember 2026",
                           "3 desember 2026",
                           "3. Desember 2026",
                           "3. DESEMBER 2026",
                           "3. des. 2026",
                           "3.des.2026",
                           "3. des 2026",
                           "3 December 2026",
                           "3 Dec 2026",
                           "3 dec. 2026",
                           "torsdag 3. desember 2026",
                           "Thursday 3 December 2026",
                           "tors. 3. des. 2026",
                           "Torsdag, 3. desember 2026",
                           "TORSDAG 3.12.2026",
                           "3.12.26",
                           "3. desember 26",
                           "torsdag 3.12.26",
                           "torsdag uke 49 2026",
                           "torsdag i uke 49, 2026",
                           "TORSDAG VEKE 49 2026",
                           "Thursday week 49 2026",
                           "torsdag 2026-W49",
                           "2026-W49-4"})
    CHECK_MESSAGE(past(text) == "2026-12-03", text);
}

TEST_CASE("read_date: every month in Norwegian and English, in full and shortened") {
  const char* months[12][4] = {{"januar", "January", "jan.", "Jan"},
                               {"februar", "February", "feb.", "Feb"},
                               {"mars", "March", "mar.", "Mar"},
                               {"april", "April", "apr.", "Apr"},
                               {"mai", "May", "MAI", "MAY"},
                               {"juni", "June", "jun.", "Jun"},
                               {"juli", "July", "jul.", "Jul"},
                               {"august", "August", "aug.", "Aug"},
                               {"september", "September", "sept.", "Sep"},
                               {"oktober", "October", "okt.", "Oct"},
                               {"november", "November", "nov.", "Nov"},
                               {"desember", "December", "des.", "Dec"}};
  for (unsigned month = 1; month <= 12; ++month)
    for (const char* name : months[month - 1])
      CHECK_MESSAGE(past("5. " + std::string(name) + " 2025") == iso(2025y / std::chrono::month(month) / 5),
                    name);
}

TEST_CASE("read_date: today, yesterday and tomorrow in three languages and any case") {
  for (const char* text : {"i dag", "I DAG", "idag", "today", "Today"})
    CHECK_MESSAGE(past(text) == "2026-03-12", text);
  for (const char* text : {"i går", "I GÅR", "igår", "i ga\xCC\x8Ar", "yesterday"})
    CHECK_MESSAGE(past(text) == "2026-03-11", text);
  for (const char* text : {"i morgen", "i morgon", "I morgon", "imorgen", "tomorrow"})
    CHECK_MESSAGE(future(text) == "2026-03-13", text);
}

TEST_CASE("read_date: a weekday is the nearest one in the direction, today included") {
  CHECK(past("torsdag") == "2026-03-12");
  CHECK(future("torsdag") == "2026-03-12");
  CHECK(past("onsdag") == "2026-03-11");
  CHECK(future("onsdag") == "2026-03-18");
  CHECK(past("fredag") == "2026-03-06");
  CHECK(future("fredag") == "2026-03-13");
}

TEST_CASE("read_date: every weekday in three languages, in full and shortened") {
  const std::vector<std::vector<const char*>> weekdays = {
      {"torsdag", "Thursday", "tor.", "tors", "THU"},      {"fredag", "Friday", "fre.", "Fri"},
      {"lørdag", "LØRDAG", "laurdag", "Saturday", "lør."}, {"søndag", "SØNDAG", "sundag", "Sunday", "søn."},
      {"mandag", "måndag", "MÅNDAG", "Monday", "man."},    {"tirsdag", "tysdag", "Tuesday", "tir.", "tys."},
      {"onsdag", "Onsdag", "Wednesday", "ons.", "wed"}};
  for (std::size_t days = 0; days < weekdays.size(); ++days)
    for (const char* name : weekdays[days])
      CHECK_MESSAGE(future(name) == iso(2026y / 3 / std::chrono::day(12 + static_cast<unsigned>(days))),
                    name);
}

TEST_CASE("read_date: days and weeks counted from today") {
  CHECK(past("-3d") == "2026-03-09");
  CHECK(past("-0d") == "2026-03-12");
  CHECK(past("-12D") == "2026-02-28");
  CHECK(future("+2w") == "2026-03-26");
  CHECK(future("+365d") == "2027-03-12");
  check_each({"3d", "3m", "+1y", "+d", "-", "+2 w", "+-2d", "+2dd", "+999999d", "--3d", "+1.5d", "+m"},
             refused_as("cannot read the date"));
}

TEST_CASE("read_date: months counted from today end with the month") {
  CHECK(future("+3m") == "2026-06-12");
  CHECK(past("-3m") == "2025-12-12");
  CHECK(future("+1m", 2026y / 1 / 31) == "2026-02-28");
  CHECK(future("+14m", 2026y / 12 / 31) == "2028-02-29");
}

TEST_CASE("read_date: a weekday of the week before or after, where nothing else can be meant") {
  for (const char* text : {"forrige fredag", "førre fredag", "last Friday", "FORRIGE FREDAG", "sist fredag"})
    CHECK_MESSAGE(past(text) == "2026-03-06", text);
  for (const char* text :
       {"neste tirsdag", "neste tysdag", "next Tuesday", "førstkommende tirsdag", "på tirsdag"})
    CHECK_MESSAGE(future(text) == "2026-03-17", text);
  CHECK(future("neste torsdag") == "2026-03-19");
  CHECK(past("forrige torsdag") == "2026-03-05");
  CHECK(future("førstkommende fredag") == "2026-03-13");
  CHECK(future("førstkomande torsdag") == "2026-03-19");
  CHECK(past("sist onsdag") == "2026-03-11");
}

TEST_CASE("read_date: a weekday that can be of two weeks is refused with both days") {
  CHECK(refusal("neste fredag") ==
        "“neste fredag” can be Friday 13 March 2026 or Friday 20 March 2026 / Write the date.");
  CHECK(refusal("forrige mandag") ==
        "“forrige mandag” can be Monday 2 March 2026 or Monday 9 March 2026 / Write the date.");
}

TEST_CASE("read_date: a week is refused with its days, unless one of them is said") {
  CHECK(caught([] { future("uke 12"); }) ==
        "“uke 12” is a whole week: Monday 16 March 2026 – Sunday 22 March 2026 / "
        "Write the day, for example “Monday week 12” or 2026-03-16.");
  check_each({"2026-W12"}, refused_as("Monday 16 March 2026"));
  CHECK(future("fredag uke 11") == "2026-03-13");
  CHECK(future("onsdag uke 11") == "2027-03-17");
  CHECK(past("onsdag uke 11") == "2026-03-11");
  CHECK(future("mandag uke 53") == "2026-12-28");
  for (const char* text : {"uke 53 2025", "uke 0", "uke 54", "mandag uke 53 2027", "2025-W53", "uke 60"})
    CHECK_MESSAGE(!refusal(text).empty(), text);
}

TEST_CASE("read_date: refuses a day that does not exist") {
  check_each({"2026-02-30", "2026-13-01", "2026-00-10", "31.4.2026", "29.2.2026", "0.5.2026", "3.13.2026",
              "30. februar", "31.4.", "99.99.", "31. november 2026"},
             refused_as("does not exist"));
}

TEST_CASE("read_date: refuses a date with slashes as ambiguous") {
  check_each({"3/4/2026", "3/4", "13/4/2026", "2026/12/03", "3/des/2026"}, refused_as("slashes"));
}

TEST_CASE("read_date: refuses a year outside 1900 to 2199") {
  CHECK(past("1.1.1900") == "1900-01-01");
  CHECK(past("2199-12-31") == "2199-12-31");
  check_each({"1899-12-31", "2200-01-01", "0000-01-01", "0000", "3.12.20266", "3. desember 1066", "+99999d",
              "-99999w"},
             refused_as("1900 to 2199"));
}

TEST_CASE("read_date: refuses a weekday that is not the date's") {
  check_each({"fredag 3. desember 2026", "monday 3.12.2026"}, refused_as("weekday"));
}

TEST_CASE("read_date: a month or a year is no single day") {
  check_each({"2026-12", "desember 2026", "12.2026", "2026", "november"}, refused_as("is not a single day"));
}

TEST_CASE("read_date: never guesses") {
  check_each({"",
              " ",
              "x",
              "2026-1-5",
              "26-12-03",
              "12026-01-01",
              "20261203",
              "3-12-2026",
              "3 12 2026",
              "3.12 2026",
              "3",
              "3.",
              "3.12.2026.",
              "3..12.2026",
              "3.12.202",
              "desember 3",
              "3. desembr",
              "neste",
              "neste uke",
              "forrige 3.12.",
              "uke",
              "uke x",
              "uke 49 26 1",
              "desember uke 49",
              "3. uke 49",
              "2026-W49-8",
              "torsdag mandag",
              "i",
              "torsdag desember 2026",
              "2026-12-03T10:00",
              "2026-12-03 kl. 10",
              "3. desember 2026 x",
              "-3.12.2026",
              "99999999999999.1.2026",
              "2026-Q3",
              "\xFF",
              "i dag\xC3"},
             refused_as("cannot read the date"));
}

TEST_CASE("read_date: says what is wrong, and which forms are understood") {
  CHECK(refusal("soon") ==
        "cannot read the date “soon” / write for example 2026-12-03, 3.12.2026, 3.12.26, 3.12., 3 December, "
        "today, "
        "yesterday, tomorrow, Thursday, next Thursday, Thursday week 49, -3d, +2w or +3m");
  try {
    read_date("snart", kThursday, Direction::past);
    FAIL("not refused");
  } catch (const Error& error) {
    CHECK(error.kind == ErrorKind::invalid);
    CHECK(say(dialogg::messages::Language::nynorsk, error.message) == "forstår ikkje datoen «snart»");
  }
}

TEST_CASE("read_partial_date: a date, a month or a year") {
  CHECK(partial("3.12.2026") == "2026-12-03");
  CHECK(partial("i morgon") == "2026-03-13");
  for (const char* text : {"2026-12", "desember 2026", "des. 2026", "December 2026", "12.2026", "DES 2026"})
    CHECK_MESSAGE(partial(text) == "2026-12", text);
  CHECK(partial("2026") == "2026");
}

TEST_CASE("read_partial_date: refuses what is no month or year, and says that they are understood") {
  for (const char* text : {"2026-13", "13.2026", "desember 26", "12/2026", "18", "2026-1", "1850", "kvartal"})
    CHECK_MESSAGE(!caught([&] { partial(text); }).empty(), text);
  CHECK(caught([] { partial("soon"); }).ends_with("only a month or a year: 2026-12, December 2026 or 2026"));
}
