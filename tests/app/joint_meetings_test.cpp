// Meetings and visits that several municipalities share.

#include <doctest/doctest.h>

#include "app/approaches.hpp"
#include "app/examples.hpp"
#include "app/meetings.hpp"
#include "app/municipalities.hpp"
#include "app/visits.hpp"
#include "storage/figure_store.hpp"
#include "storage/follow_up_store.hpp"
#include "storage/meeting_store.hpp"
#include "storage/municipality_store.hpp"
#include "storage/twins.hpp"
#include "storage/visit_store.hpp"
#include "support/joint_log.hpp"
#include "support/problems.hpp"

using namespace dialogg;
using domain::Meeting;
using domain::Naming;
using domain::Visit;
using support::error_of;

namespace {

using Log = support::JointLog;
using Names = std::vector<std::string>;

std::string names(const Meeting& meeting) {
  return names_of(municipalities_of(meeting));
}

}  // namespace

TEST_CASE("log_meeting: keeps all that share it, each once, and each is found by it") {
  Log log;
  const Meeting meeting = log.hold_jointly("Stjørdal", {"Selbu", "Frosta", "selbu", "5035"});
  CHECK(names(log.stored(meeting)) == "Stjørdal, Selbu, Frosta");
  for (const char* place : {"Stjørdal", "Selbu", "Frosta"}) CHECK(log.found(place) == Names{"M1"});
  CHECK(log.found("Molde").empty());
  domain::Filter filter;
  filter.county = "Trøndelag";
  CHECK(log.refs(filter) == Names{"M1"});
}

TEST_CASE("log_meeting: by the county of one that is not named first") {
  Log log;
  log.hold_jointly("Molde", {"Oppdal"});
  domain::Filter filter;
  filter.county = "Trøndelag";
  CHECK(log.refs(filter) == Names{"M1"});
  filter.county = "Nordland";
  CHECK(log.refs(filter).empty());
}

TEST_CASE("log_meeting: an unknown one among several is refused") {
  Log log;
  CHECK(error_of([&] { log.hold_jointly("Molde", {"Aukrra"}); }).kind == domain::ErrorKind::not_found);
}

TEST_CASE("log_meeting: a visit that several share is taken over whole, and by a meeting of any of them") {
  Log log;
  const Visit visit = log.agree_jointly("Namsos", {"Overhalla", "Høylandet"});
  Meeting meeting{.visit = visit.id};
  app::log_meeting(log.desk, meeting);
  CHECK(names(log.stored(meeting)) == "Namsos, Overhalla, Høylandet");

  Log other;
  other.agree_jointly("Namsos", {"Overhalla", "Høylandet"});
  const Meeting of_one = other.hold_jointly("Overhalla", {});
  CHECK(of_one.visit == domain::VisitId{1});
  CHECK(names(other.stored(of_one)) == "Overhalla, Namsos, Høylandet");
}

TEST_CASE("log_meeting: who came is what the meeting says, where it names more than one") {
  Log log;
  log.agree_jointly("Namsos", {"Overhalla", "Høylandet"});
  const Meeting meeting = log.hold_jointly("Namsos", {"Overhalla"});
  CHECK(meeting.visit == domain::VisitId{1});
  CHECK(names(log.stored(meeting)) == "Namsos, Overhalla");
}

TEST_CASE("log_meeting: a visit to none of them is not fulfilled") {
  Log log;
  const Visit visit = log.agree_jointly("Namsos", {"Overhalla"});
  const auto error = error_of([&] {
    log.hold_jointly("Molde", {"Aukra"}, "2026-10-05", [&](Meeting& one) { one.visit = visit.id; });
  });
  CHECK(support::said(error.message) == "V1 is planned in Namsos, Overhalla, not in Molde, Aukra");
}

TEST_CASE("log_meeting: two visits of those that share it are both candidates") {
  Log log;
  log.agree_jointly("Namsos", {});
  log.agree_jointly("Overhalla", {});
  CHECK_FALSE(log.hold_jointly("Namsos", {"Overhalla"}).visit);
}

TEST_CASE("edit_visit: one that was held keeps its municipalities") {
  Log log;
  Visit visit = log.agree_jointly("Namsos", {"Overhalla"});
  log.hold_jointly("Namsos", {"Overhalla"});
  visit = app::require_visit(log.database, visit.id);
  visit.with.clear();
  CHECK(error_of([&] { app::edit_visit(log.desk, visit); }).kind == domain::ErrorKind::conflict);
}

TEST_CASE("log_approach: may have led to a visit that it shares") {
  Log log;
  const Visit visit = log.agree_jointly("Namsos", {"Overhalla"});
  domain::Approach approach{.municipality = log.municipality("Overhalla"),
                            .date = domain::PartialDate::of(support::kToday)};
  approach.from = domain::ApproachSide::host;
  approach.led_to = visit.id;
  CHECK_NOTHROW(app::log_approach(log.desk, approach));
  approach.municipality = log.municipality("Molde");
  CHECK_THROWS_AS(app::log_approach(log.desk, approach), domain::Error);
}

TEST_CASE("record_example: of a meeting that several share, it says whose it is") {
  Log log;
  const Meeting meeting = log.hold_jointly("Molde", {"Aukra"});
  domain::Example example{.title = "Kafé", .meeting = meeting.id};
  CHECK(error_of([&] { app::record_example(log.desk, example); }).where.en == "--municipality");
  example.municipality.given = "Aukra";
  log.desk.notices.clear();
  app::record_example(log.desk, example);
  CHECK(log.desk.notices.empty());
}

TEST_CASE("remove_municipality: not one that shares a meeting or a visit") {
  Log log;
  log.hold_jointly("Molde", {"Aukra"});
  log.agree_jointly("Molde", {"Sunndal"});
  const auto user = [&](const char* place) {
    const auto municipality = app::require_municipality(log.database, log.municipality(place).ref());
    return error_of([&] { app::remove_municipality(log.desk, municipality); });
  };
  CHECK(support::said(user("Aukra").message) == "K1547 cannot be removed: M1 refers to it");
  CHECK(support::said(*user("Aukra").hint).ends_with("dialogg edit M1 --remove-with \"Aukra\""));
  CHECK(support::said(*user("Sunndal").hint).ends_with("dialogg edit V1 --remove-with \"Sunndal\""));
}

TEST_CASE("twins: two meetings of one municipality on a day, whoever else was there; each pair once") {
  Log log;
  log.hold_jointly("Molde", {"Aukra", "Gjemnes"});
  log.hold_jointly("Gjemnes", {"Aukra"});
  log.hold_jointly("Averøy", {"Smøla"});
  const auto twins = storage::twins(log.database);
  REQUIRE(twins.size() == 1);
  CHECK(storage::twin_of(log.database, 'M', 2) == 1);
  CHECK_FALSE(storage::twin_of(log.database, 'M', 3));
}

TEST_CASE("met_there: a shared visit was held where any of them was met") {
  Log log;
  Visit visit{.date = domain::partial_date_from_iso("2026-10-05")};
  visit.municipality.given = "Molde";
  visit.with = log.places({"Aukra"});
  app::plan_visit(log.desk, visit);
  CHECK_FALSE(storage::met_there(log.database, visit.id));
  log.hold_jointly("Gjemnes", {});
  CHECK_FALSE(storage::met_there(log.database, visit.id));
  log.hold_jointly("Averøy", {"Aukra"});
  CHECK(storage::met_there(log.database, visit.id)->meeting == domain::MeetingId{2});
}

TEST_CASE("FigureStore: one meeting, and each municipality that shares it is reached") {
  Log log;
  log.hold_jointly("Molde", {"Aukra", "Gjemnes"}, "2026-10-05",
                   [](Meeting& one) { one.themes = {"recovery"}; });
  log.hold_jointly("Aukra", {}, "2026-10-06", [](Meeting& one) { one.themes = {"recovery"}; });
  const domain::Filter all;
  storage::FigureStore figures(log.database, all);
  std::vector<std::size_t> reached;
  figures.for_each_meeting(
      [&](const storage::CountedMeeting& one) { reached.push_back(one.municipalities.size()); });
  CHECK(reached == std::vector<std::size_t>{3, 1});
  CHECK(figures.themes(storage::FigureStore::Unnamed::with_the_named) ==
        std::vector<storage::ThemeFigures>{{"recovery", 2, 3}});
  CHECK(figures.places() == std::set<std::string>{"1506", "1547", "1557"});
}

TEST_CASE("MunicipalityStore: what may not be named is known of all that share it") {
  Log log;
  log.hold_jointly("Molde", {"Aukra"}, "2026-10-05", [](Meeting& one) { one.naming = Naming::no; });
  storage::MunicipalityStore store(log.database);
  CHECK(store.only_unnamed().size() == 2);
  log.hold_jointly("Gjemnes", {"Aukra"}, "2026-10-06");
  REQUIRE(store.only_unnamed().size() == 1);
  CHECK(store.only_unnamed().front().name == "Molde");
}

TEST_CASE("edit_meeting: who shares it can change, and its follow-ups know") {
  Log log;
  Meeting meeting = log.hold_jointly("Molde", {"Aukra"}, "2026-10-05",
                                     [](Meeting& one) { one.follow_ups = {{.text = "Ringe"}}; });
  meeting = log.stored(meeting);
  meeting.with = log.places({"Gjemnes"});
  app::edit_meeting(log.desk, meeting);
  CHECK(names(log.stored(meeting)) == "Molde, Gjemnes");
  CHECK(domain::name_of(storage::FollowUpStore(log.database).find({1}).value()) == "Molde, Gjemnes");
}

TEST_CASE("remove_meeting: leaves nothing of those that shared it") {
  Log log;
  const Meeting meeting = log.hold_jointly("Molde", {"Aukra"});
  app::remove_meeting(log.desk, meeting.id);
  CHECK_FALSE(storage::MunicipalityStore(log.database).shares(log.municipality("Aukra").id));
}

TEST_CASE("scrutinise: warns of each that may not be named") {
  Log log;
  log.hold_jointly("Molde", {"Aukra"}, "2026-10-05", [](Meeting& one) {
    one.naming = Naming::no;
    one.summary = "Godt møte i Aukra";
  });
  REQUIRE(log.desk.warnings.size() == 1);
  CHECK(support::said(log.desk.warnings.front()).find("Aukra") != std::string::npos);
}
