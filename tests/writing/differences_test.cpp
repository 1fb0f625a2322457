#include "writing/differences.hpp"

#include <doctest/doctest.h>

#include <functional>

#include "records/meeting_fields.hpp"
#include "support/problems.hpp"
#include "text/joined.hpp"

using namespace dialogg;
using domain::Meeting;
using domain::Role;

namespace {

/// What is said of a change, "; " between.
std::string said(Meeting meeting, const std::function<void(Meeting&)>& change) {
  const records::Reading reading{};
  const records::Fields fields = records::meeting_fields(meeting, reading);
  const auto before = writing::values_of(fields);
  change(meeting);
  std::vector<std::string> lines;
  for (const messages::Phrase& phrase : writing::differences(fields, before, writing::values_of(fields),
                                                             viewing::Wording(messages::Language::bokmaal)))
    lines.push_back(messages::say(messages::Language::bokmaal, phrase));
  return text::joined(lines, "; ");
}

}  // namespace

TEST_CASE("differences: a role's number alone") {
  Meeting meeting;
  meeting.attended = {{Role::nav, 3, ""}, {Role::carer, 5, ""}};
  CHECK(said(meeting, [](Meeting& m) { m.attended[0].count = 4; }) == "NAV: 3 → 4");
  CHECK(said(meeting, [](Meeting& m) { m.attended[0].count.reset(); }) == "NAV: 3 → ?");
  CHECK(said(meeting, [](Meeting& m) { m.attended[1].organisation = "LPP"; }) ==
        "pårørende, Organisasjon: (tomt) → LPP");
  CHECK(said(meeting, [](Meeting& m) { m.attended.pop_back(); }) == "Til stede: − pårørende (Antall: 5)");
  CHECK(said(meeting, [](Meeting& m) {
          m.attended.push_back({Role::student, 1, ""});
        }) == "Til stede: + studenter (Antall: 1)");
}

TEST_CASE("differences: each value that came or went") {
  Meeting meeting;
  meeting.facilitators = {"Kari", "Ola"};
  meeting.points = {{"Ventetid", domain::Side::users}};
  CHECK(said(meeting, [](Meeting& m) {
          m.facilitators = {"Ola", "Kari, Ola"};
        }) == "Møteledere: − Kari; Møteledere: + Kari, Ola");
  CHECK(said(meeting, [](Meeting& m) { m.points.push_back({"Bolig", {}}); }) == "Innspill: + Bolig");
  CHECK(said(meeting, [](Meeting& m) { m.place = "Rådhuset"; }) == "Sted: (tomt) → Rådhuset");
}

TEST_CASE("differences: another order is said as a whole, and none is nothing") {
  Meeting meeting;
  meeting.facilitators = {"Kari", "Ola"};
  CHECK(said(meeting, [](Meeting& m) { std::swap(m.facilitators[0], m.facilitators[1]); }) ==
        "Møteledere: Kari, Ola → Ola, Kari");
  CHECK(said(meeting, [](Meeting&) {}).empty());
}
