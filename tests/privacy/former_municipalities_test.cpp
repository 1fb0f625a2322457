// What readers may know of a meeting in a municipality whose number has gone out of use.

#include <doctest/doctest.h>

#include "storage/municipality_store.hpp"
#include "support/gate.hpp"
#include "support/joint_log.hpp"

using namespace dialogg;
using domain::Meeting;
using domain::Naming;

namespace {

using Log = support::JointLog;

Meeting hold_unnamed(Log& log, const std::string& place, std::string_view date, const char* summary = "") {
  return log.stored(log.hold_jointly(place, {}, date, [&](Meeting& one) {
    one.naming = Naming::no;
    one.summary = summary;
  }));
}

std::string place_of(Log& log, const Meeting& meeting) {
  return place_phrase(messages::Language::bokmaal, support::gate(log.database)->release(meeting).place());
}

}  // namespace

TEST_CASE("Gate::where: the county of today, and only where enough of it were met") {
  Log log;
  const Meeting halsa = hold_unnamed(log, "Halsa", "2018-05-04");
  CHECK(place_of(log, halsa) == "En kommune");
  for (const char* place : {"Surnadal", "Aure", "Tingvoll", "Averøy", "Gjemnes", "Sunndal"})
    hold_unnamed(log, place, "2018-05-04");
  CHECK(place_of(log, halsa) == "En kommune");
  for (const char* place : {"Selbu", "Tydal", "Meråker", "Frosta"}) hold_unnamed(log, place, "2018-05-04");
  CHECK(place_of(log, halsa) == "En kommune i Trøndelag");
}

TEST_CASE("Gate::where: those that became one of today are one among which to hide") {
  Log log;
  const Meeting skodje = hold_unnamed(log, "Skodje", "2018-05-04");
  for (const char* place : {"Ørskog", "Sandøy", "Ålesund", "Molde", "Aukra", "Vestnes"})
    hold_unnamed(log, place, "2018-05-04");
  CHECK(place_of(log, skodje) == "En kommune");
  hold_unnamed(log, "Sula", "2018-05-04");
  CHECK(place_of(log, skodje) == "En kommune i Møre og Romsdal");
}

TEST_CASE("Gate::selects: a county of then beside the one that is told would tell which") {
  Log log;
  for (const char* place : {"Selbu", "Tydal", "Meråker", "Frosta", "Halsa"})
    hold_unnamed(log, place, "2018-05-04");
  for (const char* place : {"Surnadal", "Aure", "Tingvoll", "Averøy", "Gjemnes"})
    hold_unnamed(log, place, "2018-05-04");
  domain::Filter filter;
  filter.county = "Møre og Romsdal";
  const domain::Filter selects = support::gate(log.database)->selects(filter);
  CHECK_FALSE(selects.naming);
  CHECK(log.refs(selects).size() == 5);
}

TEST_CASE("Gate: a text may name neither it nor what it became") {
  for (const char* text : {"Kommunehuset i Skodje", "Nå en del av Ålesund"}) {
    Log log;
    const Meeting meeting = hold_unnamed(log, "Skodje", "2018-05-04", text);
    support::Told told;
    const auto gate = support::gate(log.database, privacy::Audience::external, told.tell);
    const auto released = gate->release(meeting);
    gate->read(released->summary);
    CHECK(told.where == "breach M1\n");
  }
}
