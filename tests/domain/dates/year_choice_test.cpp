// Which year is meant where none is written, or only two digits of it.

#include "domain/dates/dates.hpp"
#include "support/date_reading.hpp"
#include "support/each.hpp"

#include <vector>

using namespace dialogg::domain;
using namespace dialogg::support;
using namespace std::chrono_literals;

TEST_CASE("read_date: a date without a year is the nearest in the direction") {
  CHECK(past("3.12.") == "2025-12-03");
  CHECK(future("3.12.") == "2026-12-03");
  CHECK(past("3.12") == "2025-12-03");
  CHECK(past("12. mars") == "2026-03-12");
  CHECK(future("12 March") == "2026-03-12");
  CHECK(past("13. september") == "2025-09-13");
  CHECK(future("11. mars") == "2027-03-11");
  CHECK(future("torsdag 3. desember") == "2026-12-03");
}

TEST_CASE("read_date: 29 February without a year is in the nearest leap year") {
  CHECK(past("29.2.") == "2024-02-29");
  CHECK(future("29. februar") == "2028-02-29");
  CHECK(future("29.2.", 2024y / 2 / 29) == "2024-02-29");
  CHECK(future("29.2.", 2096y / 3 / 1) == "2104-02-29");
  CHECK(past("29.2.", 2104y / 2 / 28, Direction::latest) == "2096-02-29");
}

TEST_CASE("read_date: a year that is left out is read from the day of what the date belongs to") {
  const auto read = [](const char* text, Date record, bool either_way) {
    return iso(read_date(
        text,
        {.today = kThursday, .direction = Direction::future, .record = record, .either_way = either_way}));
  };
  CHECK(read("15.9.", 2025y / 9 / 3, false) == "2025-09-15");
  CHECK(read("1.9.", 2025y / 9 / 3, false) == "2026-09-01");
  CHECK(read("1.9.", 2025y / 9 / 3, true) == "2025-09-01");
  CHECK(read("26.11.", 2025y / 11 / 19, true) == "2025-11-26");
  CHECK(read("15.12.", 2027y / 1 / 10, true) == "2026-12-15");
  CHECK(read("10.1.", 2026y / 12 / 15, true) == "2027-01-10");
  CHECK(read("1.9.2031", 2025y / 9 / 3, false) == "2031-09-01");
  CHECK(read("+2w", 2025y / 9 / 3, false) == "2026-03-26");
  CHECK(read("fredag", 2025y / 9 / 3, false) == "2026-03-13");
}

TEST_CASE("read_date: a year that was not typed is remarked on where it is more than nine months away") {
  std::vector<std::string> remarks;
  const auto read = [&](const char* text, std::optional<Date> record = std::nullopt) {
    remarks.clear();
    read_date(text, {.today = kThursday,
                     .direction = Direction::future,
                     .record = record,
                     .warn = [&](const auto& phrase) {
                       remarks.push_back(say(dialogg::messages::Language::english, phrase));
                     }});
    return remarks.size();
  };
  CHECK(read("12.12.") == 0);
  CHECK(read("13.12.") == 1);
  CHECK(remarks.at(0) ==
        "“13.12.” has no year and was read as Sunday 13 December 2026; write the year if that is wrong");
  CHECK(read("13.12.2026") == 0);
  CHECK(read("15.9.", 2024y / 9 / 3) == 0);
  CHECK(read("1.9.", 2024y / 9 / 3) == 1);
}

TEST_CASE("lacks_year: a date that says no year, and nothing else") {
  check_each({"3.12.", "3. desember", "torsdag 3.12.", "desember", "mandag uke 49"}, lacks_year);
  check_none({"3.12.2026", "3.12.26", "2026-12-03", "2026-12", "fredag", "+2w", "i dag", "x", ""},
             lacks_year);
}

TEST_CASE("read_date: a year of two digits is of this century, and up to 30 years ahead") {
  CHECK(past("3.12.00") == "2000-12-03");
  CHECK(past("3 Dec 56") == "2056-12-03");
  check_each({"3.12.57", "3. desember 99"}, refused_as("needs four digits"));
  CHECK(caught([] { partial("desember 26"); }).find("needs four digits") != std::string::npos);
}

TEST_CASE("read_partial_date: a month without a year is the nearest in the direction, this month included") {
  CHECK(partial("mars", Direction::past) == "2026-03");
  CHECK(partial("mars", Direction::future) == "2026-03");
  CHECK(partial("april", Direction::latest) == "2025-04");
  CHECK(partial("november", Direction::past) == "2025-11");
  CHECK(caught([] {
          partial("april", Direction::past);
        }).starts_with("“april” without a year: April 2026 has"));
  CHECK(partial("Feb.", Direction::future) == "2027-02");
}

TEST_CASE(
    "read_date: of what is past, a day that lies ahead within half a year was meant so, and is refused") {
  CHECK(refusal("13. mars") ==
        "“13. mars” without a year: Friday 13 March 2026 has not been yet / "
        "Write the year if you mean Thursday 13 March 2025.");
  check_each({"12.9."}, refused_as("has not been yet"));
  CHECK(past("13.9.") == "2025-09-13");
  check_each({"fredag uke 11"}, refused_as("has not been yet"));
  CHECK(past("13. mars", kThursday, Direction::latest) == "2025-03-13");
}
