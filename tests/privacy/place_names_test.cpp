#include "privacy/place_names.hpp"

#include <algorithm>

#include <doctest/doctest.h>

#include "support/log.hpp"

using namespace dialogg;

TEST_CASE("names_of: the parts of the official name, and the number") {
  support::Log log;
  using Names = std::vector<std::string_view>;
  const auto trondheim = log.municipality("Trondheim");
  CHECK(privacy::names_of(trondheim) ==
        Names{"Trondheim", "Tråante", "Klæbu", "5001", "1601", "1662", "5030"});
  CHECK(privacy::names_of(log.municipality("Frøya")) == Names{"Frøya", "5014", "1620"});
  const auto aalesund = log.municipality("Ålesund");
  CHECK(privacy::names_of(aalesund) ==
        Names{"Ålesund", "Ørskog", "Skodje", "Sandøy", "1508", "1504", "1507", "1523", "1529", "1546"});
}

TEST_CASE(
    "names_of: a former municipality that was divided tells of each part, but for the one that kept its "
    "name") {
  support::Log log;
  const auto says = [&](const char* name, std::string_view former) {
    const auto link = log.municipality(name);
    const auto names = privacy::names_of(link);
    return std::ranges::find(names, former) != names.end();
  };
  for (const char* part : {"Heim", "Hitra", "Orkland"}) CHECK(says(part, "Snillfjord"));
  CHECK(says("Haram", "1534"));
  CHECK_FALSE(says("Haram", "Ålesund"));
  CHECK_FALSE(says("Haram", "1507"));
}

TEST_CASE("names_of: one whose number has gone out of use, by its own and by what it became") {
  using Names = std::vector<std::string_view>;
  const domain::MunicipalityLink skodje{"", {7}, "1529", "Skodje", "Møre og Romsdal"};
  CHECK(privacy::names_of(skodje, privacy::NamesOf::it) == Names{"Skodje", "1529"});
  const Names all = privacy::names_of(skodje);
  for (const char* name : {"Skodje", "1529", "Ålesund", "1508"})
    CHECK(std::ranges::find(all, name) != all.end());
}
