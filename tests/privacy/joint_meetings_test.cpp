// Whom readers may know of meetings that several municipalities share.

#include <doctest/doctest.h>

#include "app/meetings.hpp"
#include "storage/follow_up_store.hpp"
#include "support/gate.hpp"
#include "support/joint_log.hpp"

using namespace dialogg;
using domain::Meeting;
using domain::Naming;
using messages::Message;

namespace {

using Log = support::JointLog;
using Names = std::vector<std::string>;

}  // namespace

TEST_CASE("Gate::release: a meeting that several share is named to none but where all may be") {
  Log log;
  Meeting meeting = log.stored(log.hold_jointly("Molde", {"Aukra"}, "2026-10-05",
                                                [](Meeting& one) { one.naming = Naming::not_asked; }));
  const auto place = [&](privacy::Audience audience, bool is_read_by_molde = false) {
    const auto gate = support::gate(log.database, audience);
    if (is_read_by_molde)
      gate->read_by(log.municipality("Molde").id);
    const auto released = gate->release(meeting);
    CHECK(released->with.empty() == (released.place().kind == privacy::Place::Kind::several_unnamed));
    return place_phrase(messages::Language::bokmaal, released.place());
  };
  CHECK(place(privacy::Audience::external) == "Flere kommuner");
  CHECK(place(privacy::Audience::municipality, true) == "Flere kommuner");
  CHECK(place(privacy::Audience::internal) == "Molde og Aukra");
  meeting.naming = Naming::yes;
  CHECK(place(privacy::Audience::external) == "Molde og Aukra");
}

TEST_CASE(
    "Gate::selects: by a county that is told, but of what may not be named nothing that several share") {
  Log log;
  for (const char* place : {"Stjørdal", "Selbu", "Tydal", "Meråker", "Frosta", "Verdal"})
    log.hold(place, "2026-11-02", Naming::no);
  log.hold_jointly("Stjørdal", {"Selbu"}, "2026-11-03", [](Meeting& one) { one.naming = Naming::no; });
  log.hold_jointly("Stjørdal", {"Selbu"}, "2026-11-04");
  domain::Filter filter;
  filter.county = "Trøndelag";
  const domain::Filter selects = support::gate(log.database)->selects(filter);
  CHECK_FALSE(selects.naming);
  CHECK(log.refs(selects) == Names{"M1", "M2", "M3", "M4", "M5", "M6", "M8"});
}

TEST_CASE("Gate: a text of a meeting that several share may name none of them") {
  Log log;
  const Meeting meeting = log.stored(log.hold_jointly("Molde", {"Aukra"}, "2026-10-05", [](Meeting& one) {
    one.naming = Naming::no;
    one.summary = "I Aukra";
    one.follow_ups = {{.text = "Ringe Aukra"}};
  }));
  int breaches = 0;
  const auto gate =
      support::gate(log.database, privacy::Audience::external, [&](const privacy::Finding& finding) {
        breaches += finding.said.message == Message::report_names_hidden;
      });
  gate->read(gate->release(meeting)->summary);
  CHECK(breaches == 1);
  gate->read(gate->release(storage::FollowUpStore(log.database).find({1}).value())->text);
  CHECK(breaches == 2);
}
