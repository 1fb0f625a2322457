// Municipalities whose numbers have gone out of use.

#include <algorithm>

#include "register/register.hpp"

#include <doctest/doctest.h>  // after ours: both name a macro MESSAGE

using namespace dialogg::registry;
using dialogg::domain::Date;

namespace {

std::string found_number(std::string_view words) {
  const Found found = find(words);
  return found.entry ? std::string(found.entry->number) : "none";
}

}  // namespace

TEST_CASE("find: a former name leads to its successor, unless the name is in use today") {
  for (const Former& former : former_municipalities()) {
    CAPTURE(former.name);
    const Found found = find(former.name);
    if (found.entry == nullptr)
      CHECK((found.candidates.size() > 1 || former.name == "Våler"));
    else if (found.former == nullptr)
      CHECK(found.entry->name == former.name);
  }
  CHECK(found_number("klæbu kommune") == "5001");
  CHECK(found_number("Roan, Trøndelag") == "5058");
  CHECK(found_number("Roan, Sør-Trøndelag") == "5058");
  CHECK(find("Haram").former == nullptr);
  CHECK(found_number("Haram") == "1580");
  CHECK(found_number("1534") == "1580");
  CHECK(found_number("1504") == "1508");
  CHECK(found_number("1507") == "1508");
  CHECK(found_number("1601") == "5001");
  CHECK(found_number("1624") == "5054");
  CHECK(found_number("0101") == "3101");
  CHECK(found_number("101") == "3101");
  CHECK(found_number("301") == "0301");
  CHECK(found_number("Stokke") == "none");
  CHECK(found_number("Skodje, Møre og Romsdal") == "1508");
  CHECK(find("Skodje").former->county == "Møre og Romsdal");
}

TEST_CASE("find: a former one that was divided gives all that it became") {
  for (const char* words :
       {"Snillfjord", "5012", "1613", "Snillfjord kommune (5012)", "snillfjord i sør-trøndelag"}) {
    CAPTURE(words);
    const Found found = find(words);
    CHECK(found.entry == nullptr);
    CHECK(found.former->name == "Snillfjord");
    REQUIRE(found.candidates.size() == 3);
    CHECK(found.candidates[0].number == "5055");
    CHECK(found.candidates[1].number == "5056");
    CHECK(found.candidates[2].told_by == "Orkland");
  }
  CHECK(found_number("Snillfjord (5056)") == "5056");
}

TEST_CASE("find: the county of today or of its time chooses among those that have shared a name") {
  CHECK(found_number("Sande") == "1514");
  CHECK(found_number("Sande i Vestfold") == "3903");
  CHECK(found_number("Bø, Telemark") == "4020");
  CHECK(found_number("Os (Hordaland)") == "4624");
  CHECK(found_number("Os") == "3430");
  CHECK(found_number("Halden (Viken)") == "3101");
}

TEST_CASE("find: the day of a record tells which of several had the name then") {
  const Date before = std::chrono::year(2018) / 5 / 3, now = std::chrono::year(2026) / 11 / 28;
  CHECK(find("Sande", now).entry->number == "1514");
  const Found sande = find("Sande", before);
  REQUIRE(sande.candidates.size() == 2);
  CHECK(sande.candidates[0].number == "0713");
  CHECK(sande.candidates[0].told_by == "Vestfold");
  CHECK(sande.candidates[1].number == "1514");
  CHECK(find("Sande, Vestfold", before).entry->number == "3903");
  for (const auto& day : {before, Date(std::chrono::year(2021) / 1 / 1), now})
    CHECK(find("Ålesund", day).entry->number == "1508");
  CHECK(find("Haram", Date(std::chrono::year(2021) / 1 / 1)).entry->number == "1580");
  CHECK(find("Skodje", now).entry->number == "1508");
}

TEST_CASE("leads_to: one that was divided leads to each part, but for the one that kept its name") {
  CHECK(leads_to(*former_by_number("5012"), "5056"));
  CHECK(leads_to(*former_by_number("1507"), "1508"));
  CHECK_FALSE(leads_to(*former_by_number("1507"), "1580"));
  CHECK_FALSE(leads_to(*former_by_number("5012"), "5001"));
}

TEST_CASE("was_in_use: from the day after those that came before it, to its last day") {
  const auto in_use = [](std::string_view number, Date day) {
    const Former* former = former_by_number(number);
    return former != nullptr ? was_in_use(*former, day) : was_in_use(*by_number(number), day);
  };
  const Date last_of_2019 = std::chrono::year(2019) / 12 / 31,
             first_of_2020 = std::chrono::year(2020) / 1 / 1;
  CHECK(in_use("0101", last_of_2019));
  CHECK_FALSE(in_use("0101", first_of_2020));
  CHECK_FALSE(in_use("3001", last_of_2019));
  CHECK(in_use("3001", first_of_2020));
  CHECK_FALSE(in_use("3101", std::chrono::year(2023) / 12 / 31));
  CHECK(in_use("3101", std::chrono::year(2024) / 1 / 1));
  CHECK(in_use("5001", std::chrono::year(2018) / 1 / 1));
  CHECK_FALSE(in_use("5001", std::chrono::year(2017) / 12 / 31));
}

TEST_CASE(
    "find: every former number of the country leads to one of today, or to those that it was divided into") {
  REQUIRE(former_municipalities().size() == 489);
  CHECK(std::ranges::is_sorted(former_municipalities(), {}, &Former::number));
  for (const Former& former : former_municipalities()) {
    CAPTURE(former.number);
    REQUIRE(!former.successors.empty());
    for (const std::string_view number : former.successors) CHECK(by_number(number) != nullptr);
    CHECK(by_number(former.number) == nullptr);
    const Found found = find("k" + std::string(former.number));
    CHECK(found.former == &former);
    CHECK((found.entry != nullptr) == found.candidates.empty());
    CHECK(found.candidates.size() != 1);
  }
}

TEST_CASE(
    "former_on: the former one that is meant, or the one that had the name of what was found on that day") {
  const auto on = [](std::string_view words, int year) {
    const Date day = std::chrono::year(year) / 5 / 4;
    const Former* former = former_on(find(words, day), day);
    return former != nullptr ? std::string(former->number) : "none";
  };
  CHECK(on("Skodje", 2018) == "1529");
  CHECK(on("Skodje", 2021) == "1507");
  CHECK(on("Skodje", 2024) == "none");
  CHECK(on("1508", 2018) == "1504");
  CHECK(on("Ålesund", 2021) == "1507");
  CHECK(on("Heim", 2018) == "none");
  CHECK(on("Snillfjord", 2018) == "5012");
  CHECK(on("Snillfjord", 2021) == "none");
  CHECK(on("Oslo", 2012) == "none");
}

TEST_CASE("former_on: every former number is meant on its last day") {
  for (const Former& former : former_municipalities()) {
    CAPTURE(former.number);
    CHECK(former_on(find(former.number), former.last_day) == &former);
  }
}

TEST_CASE("county_today: where a number's people live now") {
  CHECK(county_today("1601") == "Trøndelag");
  CHECK(county_today("1571") == "Trøndelag");  // Halsa was in Møre og Romsdal
  CHECK(county_today("5012") == "Trøndelag");  // divided within it
  CHECK(county_today("0301") == "Oslo");
  CHECK(county_today("9999").empty());
  for (const Former& former : former_municipalities()) CHECK_FALSE(county_today(former.number).empty());
}
