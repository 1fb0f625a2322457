#include "privacy/audience.hpp"

#include <doctest/doctest.h>

#include "privacy/name_finder.hpp"

using namespace dialogg;
using domain::MunicipalityLink;
using domain::Naming;
using messages::Language;
using privacy::Audience;
using privacy::Place;

namespace {

const MunicipalityLink kAalesund{"", {1}, "1508", "Ålesund", "Møre og Romsdal"};
const MunicipalityLink kOslo{"", {2}, "0301", "Oslo", "Oslo"};

std::string shown(Naming naming, const MunicipalityLink& municipality,
                  Audience audience = Audience::external) {
  return place_phrase(Language::bokmaal, place_of(audience, naming, municipality));
}

}  // namespace

TEST_CASE("place_of: a municipality is named to outsiders only where it said yes") {
  CHECK(shown(Naming::yes, kAalesund) == "Ålesund");
  CHECK(shown(Naming::no, kAalesund) == "En kommune i Møre og Romsdal");
  CHECK(shown(Naming::not_asked, kAalesund) == "En kommune i Møre og Romsdal");
  CHECK(shown(Naming::no, kAalesund, Audience::internal) == "Ålesund");
}

TEST_CASE("place_of: a county that would give the municipality away is not told") {
  CHECK(shown(Naming::no, kOslo) == "En kommune");
  CHECK(shown(Naming::no, {"", {3}, "", "Bydel Sentrum", "Bydelen"}) == "En kommune");
  CHECK(shown(Naming::no, {}) == "");
}

TEST_CASE("PlaceName: found as words, whatever the case and the spelling; not inside other words") {
  const privacy::PlaceName aalesund("Ålesund");
  for (const char* text : {"i Ålesund.", "ÅLESUND", "møtet i Aalesunds rådhus", "alesund"})
    CHECK_MESSAGE(aalesund.is_in(text), std::string(text));
  for (const char* text : {"", "Lesund", "et sund", "ålesunderen", "NyÅlesund"})
    CHECK_FALSE(aalesund.is_in(text));
  CHECK(privacy::PlaceName("Midtre Gauldal").is_in("da Midtre Gauldal møttes"));
  CHECK(privacy::PlaceName("Ås").is_in("kommunen Ås"));
  CHECK_FALSE(privacy::PlaceName("Ås").is_in("et as"));
  CHECK(aalesund.is_in("Ålesundsmodellen"));
}

TEST_CASE("PlaceName: a number too, alone or in a reference") {
  const privacy::PlaceName number("5014");
  for (const char* text : {"5014", "kommune 5014, Trøndelag", "(K5014)"}) CHECK(number.is_in(text));
  for (const char* text : {"", "15014", "501", "50140"}) CHECK_FALSE(number.is_in(text));
}
