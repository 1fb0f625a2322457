#include "privacy/attendance.hpp"

#include <doctest/doctest.h>

using namespace dialogg;
using domain::Attendance;
using domain::Naming;
using domain::Role;
using messages::Language;
using privacy::Audience;
using privacy::Count;

namespace {

const std::vector<Attendance> kFew = {{Role::nav, 6, "NAV Ålesund"},
                                      {Role::lived_experience, 3, "Mental Helse"}};

/// "nav 6; lived-experience 1–4; i alt 7–10"
std::string in_words(Audience audience, const std::vector<Attendance>& attended,
                     Naming naming = Naming::yes) {
  const privacy::Present present = privacy::present(audience, naming, attended);
  std::string words;
  for (const privacy::RolePresent& role : present.roles)
    words += std::string(domain::code(role.role)) + " " + count_phrase(Language::bokmaal, role.count) +
             (role.organisations.empty() ? "" : " " + role.organisations.front().written()) + "; ";
  return words + "i alt " + count_phrase(Language::bokmaal, present.total);
}

}  // namespace

TEST_CASE(
    "attendance: a small count of the user side is a range to outsiders, and the total gives nothing away") {
  CHECK(in_words(Audience::external, kFew) == "nav 6 NAV Ålesund; lived-experience 1–4; i alt 7–10");
  CHECK(in_words(Audience::internal, kFew) == "nav 6 NAV Ålesund; lived-experience 3 Mental Helse; i alt 9");
}

TEST_CASE("attendance: every small count of the user side looks the same, with its total and its share") {
  const auto shown = [](int people) {
    const std::vector<Attendance> attended = {{Role::nav, 6, ""}, {Role::carer, people, ""}};
    return in_words(Audience::external, attended) +
           share_sentence(Language::english, privacy::present(Audience::external, Naming::yes, attended));
  };
  for (const int people : {2, 3, 4}) CHECK(shown(people) == shown(1));
  CHECK(shown(5) != shown(4));
}

TEST_CASE("attendance: rows of one role are counted together before they are hidden") {
  const std::vector<Attendance> attended = {{Role::carer, 3, ""}, {Role::carer, 3, ""}};
  CHECK(in_words(Audience::external, attended) == "carer 6; i alt 6");
}

TEST_CASE("attendance: an unknown number is unknown, and beside a small one hides it too") {
  CHECK(in_words(Audience::external, {{Role::carer, {}, ""}, {Role::nav, 6, ""}}) ==
        "nav 6; carer ukjent antall; i alt minst 6");
  CHECK(in_words(Audience::external, {{Role::carer, {}, ""}, {Role::carer, 2, ""}}) ==
        "carer ukjent antall; i alt ukjent antall");
  CHECK(in_words(Audience::internal, {{Role::carer, {}, ""}, {Role::carer, 2, ""}}) ==
        "carer minst 2; i alt minst 2");
}

TEST_CASE("attendance: facilitators are shown, not counted; roles with nobody are left out") {
  CHECK(in_words(Audience::external,
                 {{Role::facilitator, 2, ""}, {Role::nav, 5, ""}, {Role::student, 0, ""}}) ==
        "nav 5; facilitator 2; i alt 5");
}

TEST_CASE("attendance: no organisation gives away a municipality that may not be named") {
  CHECK(in_words(Audience::external, kFew, Naming::no) == "nav 6; lived-experience 1–4; i alt 7–10");
}

TEST_CASE("attendance: a share stands with its numbers") {
  const auto share = [](Audience audience, int users) {
    return share_sentence(
        Language::bokmaal,
        privacy::present(audience, Naming::yes, {{Role::nav, 7, ""}, {Role::carer, users, ""}}));
  };
  CHECK(share(Audience::external, 5) == "5 av 12 deltakere (42 %) var fra brukersiden.");
  CHECK(share(Audience::external, 2) == "1–4 av 8–11 deltakere var fra brukersiden.");
  CHECK(share(Audience::internal, 2) == "2 av 9 deltakere (22 %) var fra brukersiden.");
  CHECK(share(Audience::external, 0) == "0 av 7 deltakere (0 %) var fra brukersiden.");
}

TEST_CASE("attendance: a share over time stands with its numbers, as far as they are known") {
  const auto share = [](const Count& users, const Count& people) {
    return privacy::share_over_time(Language::bokmaal, users, people);
  };
  CHECK(share(120, 200) == "120 av 200 deltakelser (60 %) var fra brukersiden.");
  CHECK(share(1, 1) == "1 av 1 deltakelse (100 %) var fra brukersiden.");
  CHECK(share(Count::small(2), Count::small(2) + Count(7)) == "1–4 av 8–11 deltakelser var fra brukersiden.");
  CHECK(share(Count::at_least(3), 20) == "minst 3 av 20 deltakelser var fra brukersiden.");
  CHECK(share(0, 0).empty());
  CHECK(share(0, Count::at_least(0)).empty());
}

TEST_CASE("missing: invited roles with nobody present; unknown in number is present") {
  const std::vector<Role> invited = {Role::student, Role::nav, Role::carer, Role::politician};
  const std::vector<Attendance> attended = {
      {Role::nav, {}, ""}, {Role::carer, 0, ""}, {Role::politician, 1, ""}};
  for (const Audience audience : {Audience::external, Audience::internal})
    CHECK(privacy::missing(invited, privacy::present(audience, Naming::yes, attended)) ==
          std::vector<Role>{Role::carer, Role::student});
}

namespace {

std::string with_total(Audience audience, const std::vector<Attendance>& attended, int all) {
  const privacy::Present present = privacy::present(audience, Naming::yes, attended, all);
  return count_phrase(Language::bokmaal, present.total) + ", brukere " +
         count_phrase(Language::bokmaal, present.user_side);
}

}  // namespace

TEST_CASE("attendance: a total that is said stands, and nobody knows how many were of the user side") {
  CHECK(with_total(Audience::external, {}, 18) == "18, brukere ukjent antall");
  CHECK(with_total(Audience::external, {{Role::nav, 6, ""}}, 18) == "18, brukere ukjent antall");
  CHECK(with_total(Audience::internal, {{Role::nav, 6, ""}, {Role::carer, 2, ""}}, 18) ==
        "18, brukere minst 2");
  CHECK(with_total(Audience::external, {{Role::nav, 6, ""}, {Role::carer, {}, ""}}, 18) ==
        "18, brukere ukjent antall");
}

TEST_CASE("attendance: a total that is the sum of the roles says no more than they do") {
  CHECK(with_total(Audience::external, {{Role::nav, 6, ""}, {Role::carer, 2, ""}}, 8) == "7–10, brukere 1–4");
}

TEST_CASE("attendance: a total does not tell, by what it leaves, a small number of users") {
  for (const int all : {15, 16, 17, 18}) {
    CHECK(with_total(Audience::external, {{Role::nav, 14, ""}, {Role::carer, {}, ""}}, all) ==
          "15–18, brukere ukjent antall");
    CHECK(with_total(Audience::internal, {{Role::nav, 14, ""}, {Role::carer, {}, ""}}, all) ==
          std::to_string(all) + ", brukere ukjent antall");
  }
  CHECK(with_total(Audience::external, {{Role::nav, 14, ""}, {Role::carer, {}, ""}}, 19) ==
        "19, brukere ukjent antall");
  CHECK(with_total(Audience::external, {{Role::nav, 14, ""}}, 16) == "16, brukere ukjent antall");
  CHECK(with_total(Audience::external, {{Role::nav, 6, ""}, {Role::carer, 2, ""}}, 9) ==
        "7–10, brukere minst 1");
}
