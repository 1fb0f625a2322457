// A meeting stays in the municipality that it was held in.

#include <doctest/doctest.h>

#include "app/contacts.hpp"
#include "app/meetings.hpp"
#include "app/municipalities.hpp"
#include "app/municipality_links.hpp"
#include "domain/error.hpp"
#include "storage/figure_store.hpp"
#include "storage/meeting_store.hpp"
#include "storage/municipality_store.hpp"
#include "support/joint_log.hpp"
#include "support/problems.hpp"

using namespace dialogg;
using domain::Meeting;
using support::error_of;

namespace {

using Log = support::JointLog;
using Names = std::vector<std::string>;
using Numbers = std::set<std::string>;

domain::MunicipalityLink held_in(Log& log, const std::string& place, std::string_view date) {
  return log.stored(log.hold_jointly(place, {}, date)).municipality;
}

std::string ref_of(Log& log, const std::string& place, std::string_view date) {
  return held_in(log, place, date).ref();
}

bool was_told(const Log& log, std::string_view words) {
  return std::ranges::any_of(log.desk.notices, [&](const messages::Phrase& one) {
    return support::said(one).find(words) != std::string::npos;
  });
}

int municipalities_met(Log& log) {
  std::set<std::int64_t> met;
  storage::FigureStore(log.database, domain::Filter()).for_each_meeting([&](const auto& meeting) {
    for (const domain::MunicipalityId id : meeting.municipalities) met.insert(id.value);
  });
  return static_cast<int>(met.size());
}

}  // namespace

TEST_CASE("log_meeting: is held in the municipality of that day, in its county of then") {
  Log log;
  const domain::MunicipalityLink skodje = held_in(log, "Skodje", "2018-05-04");
  CHECK(skodje.ref() == "K1529");
  CHECK(skodje.name == "Skodje");
  CHECK(was_told(log, "Skodje was added to the log, as the municipality was then"));
  CHECK(held_in(log, "Trondheim", "2017-03-01").county == "Sør-Trøndelag");
  CHECK(held_in(log, "Halden", "2021").county == "Viken");
  CHECK(ref_of(log, "Ålesund", "2019-12-31") == "K1504");
  CHECK(ref_of(log, "Ålesund", "2020-01-01") == "K1507");
  CHECK(ref_of(log, "Ålesund", "2024-01-01") == "K1508");
  CHECK(ref_of(log, "Molde", "2018-05-04") == "K1502");
  CHECK(ref_of(log, "Molde", "2026-05-04") == "K1506");
}

TEST_CASE("log_meeting: a number of another day is the one of that day, and it is said") {
  Log log;
  CHECK(ref_of(log, "1508", "2018-05-04") == "K1504");
  CHECK(was_told(log, "Ålesund (1508) had the number 1504 then."));
  CHECK(ref_of(log, "1601", "2026-05-04") == "K5001");
  CHECK(was_told(log, "Trondheim (1601) is now Trondheim (5001)."));
  CHECK(ref_of(log, "K1529", "2018-05-04") == "K1529");
}

TEST_CASE("log_meeting: one that was divided later was itself then; afterwards it is asked which part") {
  Log log;
  const domain::MunicipalityLink snillfjord = held_in(log, "Snillfjord", "2018-06-07");
  CHECK(snillfjord.ref() == "K5012");
  const auto notice = log.desk.notices.back();
  CHECK(support::said(notice).find("Heim (5055), Hitra (5056), Orkland (5059)") != std::string::npos);
  CHECK(ref_of(log, "Snillfjord", "2017-06-07") == "K1613");
  CHECK(error_of([&] { log.hold_jointly("Snillfjord", {}, "2020-06-07"); }).kind ==
        domain::ErrorKind::not_found);
}

TEST_CASE("log_meeting: a former municipality after its last year is refused, with today's") {
  Log log;
  for (const char* place : {"Skodje", "1529"}) {
    const domain::Error error = error_of([&] { log.hold_jointly(place, {}, "2020-01-01"); });
    CHECK(error.kind == domain::ErrorKind::invalid);
    CHECK(support::said(error.message) ==
          "Skodje (1529) was a municipality until the end of 2019. After that it is Ålesund (1507).");
  }
  CHECK(error_of([&] { log.hold_jointly("Molde", {"Skodje"}, "2026-01-01"); }).kind ==
        domain::ErrorKind::invalid);
}

TEST_CASE("resolve_municipality: without a day a former name is today's") {
  Log log;
  held_in(log, "Skodje", "2018-05-04");
  CHECK(log.municipality("Skodje").ref() == "K1508");
  CHECK(log.municipality("1529").ref() == "K1508");
}

TEST_CASE("find_municipality: a former name is the former one where the log has it, else its successor") {
  Log log;
  held_in(log, "Ålesund", "2026-05-04");
  CHECK(app::find_municipality(log.database, "Skodje").ref() == "K1508");
  held_in(log, "Skodje", "2018-05-04");
  CHECK(app::find_municipality(log.database, "Skodje").ref() == "K1529");
  CHECK(app::find_municipality(log.database, "Ålesund").ref() == "K1508");
}

TEST_CASE("MeetingStore: a municipality of today has the meetings of those that became it") {
  Log log;
  held_in(log, "Skodje", "2018-05-04");
  held_in(log, "Ålesund", "2018-06-04");
  log.hold_jointly("Molde", {"Ørskog"}, "2018-07-04");
  held_in(log, "Ålesund", "2026-05-04");
  CHECK(log.found("Ålesund") == Names{"M1", "M2", "M3", "M4"});
  domain::Filter filter;
  filter.municipality = app::find_municipality(log.database, "Skodje").id;
  CHECK(log.refs(filter) == Names{"M1"});
  CHECK(storage::MeetingStore(log.database).last_day(log.municipality("Ålesund").id)->iso() == "2026-05-04");
}

TEST_CASE("MeetingStore: by the county of then or of today; for readers of today alone") {
  Log log;
  held_in(log, "Halsa", "2018-05-04");  // in Møre og Romsdal; Heim is in Trøndelag
  for (const char* county : {"Trøndelag", "Møre og Romsdal"}) {
    domain::Filter filter;
    filter.county = county;
    CHECK(log.refs(filter) == Names{"M1"});
    filter.county_of_today = true;
    CHECK(log.refs(filter).empty() == (filter.county == "Møre og Romsdal"));
  }
}

TEST_CASE("FigureStore: counts each under the name of its time, and for coverage under today's") {
  Log log;
  held_in(log, "Skodje", "2018-05-04");
  held_in(log, "Ålesund", "2018-06-04");
  held_in(log, "Ålesund", "2026-05-04");
  log.hold_jointly("Snillfjord", {"Sandøy"}, "2018-07-04");
  CHECK(municipalities_met(log) == 4);
  CHECK(storage::FigureStore(log.database, domain::Filter()).places() == Numbers{"1508", "5012"});
}

TEST_CASE("edit_meeting: on another day it is in the municipality of that day") {
  Log log;
  Meeting meeting = log.stored(log.hold_jointly("Ålesund", {"Molde"}, "2026-05-04"));
  meeting.date = domain::partial_date_from_iso("2018-05-04");
  app::edit_meeting(log.desk, meeting);
  CHECK(log.stored(meeting).municipality.ref() == "K1504");
  CHECK(log.stored(meeting).with.front().ref() == "K1502");

  Meeting past = log.stored(log.hold_jointly("Skodje", {}, "2018-05-04"));
  past.date = domain::partial_date_from_iso("2026-05-04");
  CHECK(error_of([&] { app::edit_meeting(log.desk, past); }).kind == domain::ErrorKind::invalid);
}

TEST_CASE("remove_municipality: not the one of today that a former one is counted under") {
  Log log;
  held_in(log, "Skodje", "2018-05-04");
  const auto error =
      error_of([&] { app::remove_municipality(log.desk, app::require_municipality(log.database, "K1508")); });
  CHECK(error.kind == domain::ErrorKind::conflict);
  CHECK(support::said(error.message).find("K1529") != std::string::npos);
}
