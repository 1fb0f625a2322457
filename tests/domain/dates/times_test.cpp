#include "domain/dates/dates.hpp"
#include "support/caught.hpp"

#include <doctest/doctest.h>

using namespace dialogg::domain;
using dialogg::messages::Language;

TEST_CASE("read_clock_time: with a colon, a full stop, or only the hour") {
  for (const char* text : {"14:00", "14.00", "kl. 14", "kl 14", "Kl. 14:00", "klokka 14", "klokken 14.00",
                           "kl.14", "14", " 14:00 ", "at 14:00"})
    CHECK_MESSAGE(read_clock_time(text) == "14:00", text);
  CHECK(read_clock_time("9.30") == "09:30");
  CHECK(read_clock_time("09:05") == "09:05");
  CHECK(read_clock_time("0:00") == "00:00");
  CHECK(read_clock_time("23:59") == "23:59");
}

TEST_CASE("read_clock_time: refuses what is no time of day") {
  for (const char* text : {"", "kl.", "24:00", "14:60", "14:5", "14:", ":30", "140:00", "1400", "2 pm",
                           "14:00:00", "-1", "14-00", "halv tre", "14,30", "kl kl 14"})
    CHECK_MESSAGE(caught([&] {
                    read_clock_time(text);
                  }).find("is not a time of day / write for example 14:00") != std::string::npos,
                  text);
}

TEST_CASE("read_duration: hours, minutes, or both") {
  const std::pair<const char*, int> cases[] = {{"2h", 120},
                                               {"2h30m", 150},
                                               {"90m", 90},
                                               {"90 min", 90},
                                               {"90 min.", 90},
                                               {"1,5 t", 90},
                                               {"1.5h", 90},
                                               {"2 timer", 120},
                                               {"2 timar", 120},
                                               {"2 hours", 120},
                                               {"90", 90},
                                               {"1 time", 60},
                                               {"1 hour", 60},
                                               {"2 timer 30 min", 150},
                                               {"2 t 30 min", 150},
                                               {"2t30", 150},
                                               {"2 timer og 30 minutter", 150},
                                               {"2 hours and 30 minutes", 150},
                                               {"0,25 t", 15},
                                               {"45 minutt", 45},
                                               {"2H30M", 150},
                                               {"1", 1},
                                               {"10080", 10080},
                                               {"168 t", 10080},
                                               {"0h5m", 5}};
  for (const auto& [text, minutes] : cases) CHECK_MESSAGE(read_duration(text) == minutes, text);
}

TEST_CASE("read_duration: refuses nothing at all and more than a week") {
  for (const char* text : {"0", "0h", "0m", "10081", "169h", "999999999h", "168h1m"})
    CHECK_MESSAGE(caught([&] { read_duration(text); }).find("from 1 minute to 7 days") != std::string::npos,
                  text);
}

TEST_CASE("read_duration: refuses what it would have to guess") {
  for (const char* text : {"", "h", "x", "-90", "2:30", "1,5", "1.5m", "1,33 t", "1,5t30m", "30m2h", "2h90m",
                           "2 d", "2h3x", "1,555 t", "2h 30m 10s", "9999999999", "2h30m5", "½ t"})
    CHECK_MESSAGE(caught([&] { read_duration(text); }).starts_with("cannot read the duration"), text);
}

TEST_CASE("duration_name: hours and minutes, and read_duration reads it back") {
  CHECK(duration_name(Language::bokmaal, 150) == "2 timer 30 min");
  CHECK(duration_name(Language::nynorsk, 120) == "2 timar");
  CHECK(duration_name(Language::english, 150) == "2 hours 30 min");
  CHECK(duration_name(Language::english, 60) == "1 hour");
  CHECK(duration_name(Language::bokmaal, 61) == "1 time 1 min");
  CHECK(duration_name(Language::nynorsk, 45) == "45 min");
  for (const Language language : {Language::bokmaal, Language::nynorsk, Language::english})
    for (int minutes = 1; minutes <= 10080; minutes += 7)
      REQUIRE(read_duration(duration_name(language, minutes)) == minutes);
}
