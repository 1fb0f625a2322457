#include "domain/attendance.hpp"
#include "support/caught.hpp"

#include <doctest/doctest.h>

using namespace dialogg::domain;

namespace {

std::string refusal(std::string_view text) {
  return caught([&] { read_attendance(text); });
}

}  // namespace

TEST_CASE("read_attendance: a role and a count") {
  CHECK(read_attendance("nav=3") == Attendance{Role::nav, 3, ""});
  CHECK(read_attendance("nav=0") == Attendance{Role::nav, 0, ""});
  CHECK(read_attendance("nav=9999") == Attendance{Role::nav, 9999, ""});
  CHECK(read_attendance(" Pårørende = 2 ") == Attendance{Role::carer, 2, ""});
}

TEST_CASE("read_attendance: an unknown number is unknown, not 0") {
  CHECK(read_attendance("lived-experience=?") == Attendance{Role::lived_experience, std::nullopt, ""});
  CHECK(read_attendance("nav=?:NAV Ålesund") == Attendance{Role::nav, std::nullopt, "NAV Ålesund"});
}

TEST_CASE("read_attendance: the organisation is all that follows the first colon") {
  CHECK(read_attendance("nav=3:NAV Ålesund").organisation == "NAV Ålesund");
  CHECK(read_attendance("nav=3 : NAV Ålesund ").organisation == "NAV Ålesund");
  CHECK(read_attendance("nav=3:NAV: avdeling=2").organisation == "NAV: avdeling=2");
}

TEST_CASE("read_attendance: says what is missing") {
  CHECK(refusal("nav") ==
        "the number is missing in “nav” / write for example nav=3, nav=3:NAV Ålesund, or nav=? where the "
        "number is unknown");
  CHECK(refusal("nav=").starts_with("the number is missing in “nav=”"));
  CHECK(refusal("nav=:NAV").starts_with("the number is missing"));
  CHECK(refusal("nav:3").starts_with("the number is missing"));
  CHECK(refusal("=3").starts_with("the role is missing in “=3”"));
  CHECK(refusal("nav=3:").starts_with("the organisation is missing after the colon in “nav=3:”"));
}

TEST_CASE("read_attendance: refuses what is no whole number") {
  for (const char* text :
       {"nav=-1", "nav=1.5", "nav=1,5", "nav=+3", "nav=tre", "nav=3x", "nav=??", "nav=1 2", "nav==3"})
    CHECK_MESSAGE(refusal(text).find("must be a whole number, 0 or more / write") != std::string::npos, text);
}

TEST_CASE("read_attendance: refuses an absurd number") {
  for (const char* text : {"nav=10000", "nav=99999999999", "nav=99999999999999999999999"})
    CHECK_MESSAGE(refusal(text).ends_with("is too large: at most 9999"), text);
}

TEST_CASE("read_attendance: an unknown role has a suggestion") {
  CHECK(refusal("navv=3") == "unknown role: “navv” / did you mean “nav”?");
}

TEST_CASE("attendance_text: reads back as the same") {
  for (const char* text : {"nav=3", "lived-experience=?", "nav=3:NAV Ålesund", "other=0:a:b"})
    CHECK(attendance_text(read_attendance(text)) == text);
}
