// A municipality that is not named is one of several, or its county is not told.

#include "privacy/ground.hpp"

#include <doctest/doctest.h>

#include "register/regions.hpp"
#include "support/report_log.hpp"

using namespace dialogg;
using privacy::Ground;
using Numbers = std::set<std::string>;

namespace {

const Numbers kFive = {"5001", "5006", "5007", "5014", "5020"};  // of Trøndelag

/// The first so many of a county; all of them without a number.
Numbers of(const char* county, std::size_t count = 1'000) {
  Numbers numbers;
  for (const registry::RegisteredPlace& place : registry::municipalities_in({county}))
    if (numbers.size() < count)
      numbers.insert(place.number);
  return numbers;
}

}  // namespace

TEST_CASE("Ground: a county is told where at least five of its municipalities were met") {
  const Ground few({"5001", "5006", "5007", "5014"}, {}, {});
  CHECK_FALSE(few.tells("Trøndelag"));
  CHECK_FALSE(few.is_enough());
  const Ground enough(kFive, kFive, {});
  CHECK(enough.tells("Trøndelag"));
  CHECK(enough.is_enough());
}

TEST_CASE("Ground: those that share a record are each one of enough, so there must be as many more") {
  const Numbers all = of("Vestfold");
  const Numbers five_not_named = of("Vestfold", all.size() - 5);
  const Ground ground(all, five_not_named, {});
  CHECK(ground.is_enough(1));
  CHECK_FALSE(ground.is_enough(2));
  CHECK(Ground(all, of("Vestfold", all.size() - 6), {}).is_enough(2));
}

TEST_CASE("Ground: no county is told where that would leave too few of the others") {
  const Ground one_left({"5001", "5006", "5007", "5014", "5020", "0301"}, {}, {});
  CHECK_FALSE(one_left.tells("Trøndelag"));
  CHECK(one_left.is_enough());
}

TEST_CASE("Ground: nor where something unnamed is in a county in which too few were met") {
  CHECK(Ground(kFive, {}, {"Trøndelag"}).tells("Trøndelag"));
  CHECK_FALSE(Ground(kFive, {}, {"Oslo"}).tells("Trøndelag"));
}

TEST_CASE("Ground: a county is told where at least five of it are not named") {
  const Numbers all = of("Vestfold");
  REQUIRE(all.size() == 6);
  CHECK(Ground(all, of("Vestfold", 1), {}).tells("Vestfold"));
  CHECK_FALSE(Ground(all, of("Vestfold", 2), {}).tells("Vestfold"));
  CHECK_FALSE(Ground(all, of("Vestfold", 2), {}).is_enough());
}

TEST_CASE("Ground: places without a number hide nobody") {
  CHECK_FALSE(Ground({"", "9999"}, {}, {}).is_enough());
}

TEST_CASE("for_readers: a filter for what readers may not know selects only what may be named") {
  const Ground ground(kFive, {}, {});
  const auto naming = [&](auto set) {
    domain::Filter filter;
    set(filter);
    return for_readers(filter, ground).naming;
  };
  CHECK_FALSE(naming([](domain::Filter& filter) { filter.themes = {"school"}; }));
  CHECK_FALSE(naming([](domain::Filter& filter) { filter.county = "Trøndelag"; }));
  CHECK(naming([](domain::Filter& filter) { filter.county = "Oslo"; }) == domain::Naming::yes);
  CHECK(naming([](domain::Filter& filter) { filter.municipality = domain::MunicipalityId{1}; }) ==
        domain::Naming::yes);
  CHECK(naming([](domain::Filter& filter) { filter.group = domain::GroupId{1}; }) == domain::Naming::yes);
}

TEST_CASE("Ground: of the meetings in the period, from its first day to the one before its end") {
  support::ReportLog log;
  for (const char* place : {"Trondheim", "Steinkjer", "Namsos", "Frøya"}) log.hold(place, "2026-09-01");
  const domain::Date begin = std::chrono::year{2026} / 9 / 1, end = std::chrono::year{2026} / 10 / 1;
  const auto is_enough = [&] { return Ground(log.database, {.since = begin, .until = end}).is_enough(); };
  log.hold("Orkland", "2026-08-31");
  log.hold("Orkland", "2026-10-01");
  CHECK_FALSE(is_enough());
  CHECK(Ground(log.database, {}).is_enough());
  log.hold("Orkland", "2026-09-30");
  CHECK(is_enough());
}

TEST_CASE("counted_unnamed: those met in the period and named by no meeting of it; of no period, none") {
  support::ReportLog log;
  log.hold("Molde", "2026-09-01", domain::Naming::no);
  log.hold("Aure", "2026-09-01", domain::Naming::no);
  log.hold("Aure", "2026-09-02");
  log.hold("Rauma", "2026-10-01", domain::Naming::not_asked);
  const auto names = [&](const domain::Filter& filter) {
    std::string all;
    for (const domain::MunicipalityLink& one : privacy::counted_unnamed(log.database, filter))
      all += one.name + " ";
    return all;
  };
  const domain::Date begin = std::chrono::year{2026} / 9 / 1, end = std::chrono::year{2026} / 10 / 1;
  CHECK(names({.since = begin, .until = end}) == "Molde ");
  CHECK(names({.since = end}) == "Rauma ");
  CHECK(names({.until = end}) == "Molde ");
  CHECK(names({}).empty());
}
