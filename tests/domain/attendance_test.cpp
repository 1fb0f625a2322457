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

TEST_CASE("read_attendance: the number after the role, or before it") {
  CHECK(read_attendance("nav 3") == Attendance{Role::nav, 3, ""});
  CHECK(read_attendance("3 nav") == Attendance{Role::nav, 3, ""});
  CHECK(read_attendance("helse og sosial 2") == Attendance{Role::health_social, 2, ""});
  CHECK(read_attendance("brukere ?") == Attendance{Role::lived_experience, std::nullopt, ""});
  CHECK(read_attendance("nav 3:NAV Molde") == Attendance{Role::nav, 3, "NAV Molde"});
}

TEST_CASE("split_attendance: commas and numbers end a role's part") {
  using Parts = std::vector<std::string>;
  CHECK(split_attendance("ledelse 2, nav 3, brukere ?") == Parts{"ledelse 2", "nav 3", "brukere ?"});
  CHECK(split_attendance("ledelse 2 nav 3") == Parts{"ledelse 2", "nav 3"});
  CHECK(split_attendance("ledelse=2 nav=3") == Parts{"ledelse=2", "nav=3"});
  CHECK(split_attendance("3 nav, 2 helse og sosial") == Parts{"3 nav", "2 helse og sosial"});
  CHECK(split_attendance("nav=3:NAV Molde, brukere=2") == Parts{"nav=3:NAV Molde", "brukere=2"});
  CHECK(split_attendance("nav=3") == Parts{"nav=3"});
  CHECK(split_attendance("") == Parts{""});
}

TEST_CASE("split_attendance: what has no number is more of the organisation before it, unless it is a role") {
  using Parts = std::vector<std::string>;
  CHECK(split_attendance("brukerorg 2:Mental Helse, LPP, nav 1") ==
        Parts{"brukerorg 2:Mental Helse, LPP", "nav 1"});
  CHECK(split_attendance("nav 2:NAV Molde, brukere") == Parts{"nav 2:NAV Molde", "brukere"});
}

namespace {

using People = std::vector<Attendance>;

People corrected(People attended, std::string_view text) {
  correct(attended, read_correction(text));
  return attended;
}

}  // namespace

TEST_CASE("correct: sets one role's number and leaves the others") {
  const People before = {{Role::nav, 3, "NAV Molde"}, {Role::carer, 5, ""}};
  CHECK(corrected(before, "nav=4") == People{{Role::nav, 4, "NAV Molde"}, {Role::carer, 5, ""}});
  CHECK(corrected(before, "pårørende ?") ==
        People{{Role::nav, 3, "NAV Molde"}, {Role::carer, std::nullopt, ""}});
  CHECK(corrected(before, "student=1") ==
        People{{Role::nav, 3, "NAV Molde"}, {Role::carer, 5, ""}, {Role::student, 1, ""}});
}

TEST_CASE("correct: takes a role away, or its organisation") {
  const People before = {{Role::nav, 3, "NAV Molde"}, {Role::carer, 5, ""}};
  CHECK(corrected(before, "nav=") == People{{Role::carer, 5, ""}});
  CHECK(corrected(before, "nav=:NAV Molde") == People{{Role::carer, 5, ""}});
  CHECK(corrected(before, "nav=:NAV Aukra") == before);
  CHECK(corrected(before, "politiker=") == before);
  CHECK(corrected(before, "nav=3:") == People{{Role::nav, 3, ""}, {Role::carer, 5, ""}});
}

TEST_CASE("correct: the organisation tells which, where a role is there several times") {
  const People before = {{Role::nav, 3, "NAV Molde"}, {Role::nav, 2, "NAV Aukra"}};
  CHECK(corrected(before, "nav=1:NAV Aukra") ==
        People{{Role::nav, 3, "NAV Molde"}, {Role::nav, 1, "NAV Aukra"}});
  CHECK(corrected(before, "nav=1:NAV Hustadvika").size() == 3);
  CHECK(caught([&] { corrected(before, "nav=4"); }) ==
        "NAV is there more than once: nav=3:NAV Molde, nav=2:NAV Aukra / say which of them, with the "
        "organisation after "
        "a colon");
}

TEST_CASE("correct: an only one gets the organisation that it lacks") {
  CHECK(corrected({{Role::nav, 3, ""}}, "nav=4:NAV Molde") == People{{Role::nav, 4, "NAV Molde"}});
  CHECK(corrected({{Role::nav, 3, "NAV Molde"}}, "nav=4:NAV Aukra").size() == 2);
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
        "the number is missing in “nav” / write for example \"nav 3, leadership 2\", nav=3:NAV Ålesund, "
        "or nav=? where the number is unknown");
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
