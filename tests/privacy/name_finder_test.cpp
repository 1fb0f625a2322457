#include "privacy/name_finder.hpp"

#include "support/each.hpp"

using namespace dialogg;
using support::check_each;
using support::check_none;

namespace {

auto has(const privacy::PlaceName& name) {
  return [&name](std::string_view text) { return name.is_in(text); };
}

auto has(const privacy::PlaceFinder& place) {
  return [&place](std::string_view text) { return place.is_in(privacy::SearchedText(text)); };
}

auto may_hold(std::string_view name) {
  return [part = privacy::PlainPart(name)](std::string_view text) {
    return part.may_be_in(privacy::SearchedText(text).trigrams());
  };
}

}  // namespace

TEST_CASE("PlaceName: found as words, whatever the case and the spelling; not inside other words") {
  const privacy::PlaceName aalesund("Ålesund");
  check_each({"i Ålesund.", "ÅLESUND", "møtet i Aalesunds rådhus", "alesund", "Ålesundsmodellen"},
             has(aalesund));
  check_none({"", "Lesund", "et sund", "NyÅlesund"}, has(aalesund));
  CHECK(privacy::PlaceName("Midtre Gauldal").is_in("da Midtre Gauldal møttes"));
  CHECK(privacy::PlaceName("Ås").is_in("kommunen Ås"));
  CHECK_FALSE(privacy::PlaceName("Ås").is_in("et as"));
}

TEST_CASE("PlaceName: a former name that is an everyday word needs its capital") {
  const std::pair<const char*, const char*> texts[] = {
      {"Berg", "berg og dal"},        {"Fet", "litt for fet"},        {"Flora", "flora og fauna"},
      {"Røyken", "røyken fra bålet"}, {"Stokke", "å stokke kortene"}, {"Torsken", "torsken er fin"}};
  for (const auto& [name, text] : texts) {
    CHECK_FALSE_MESSAGE(privacy::PlaceName(name).is_in(text), name);
    CHECK_MESSAGE(privacy::PlaceName(name).is_in("møtet i " + std::string(name)), name);
  }
}

TEST_CASE("PlaceName: a number too, alone or in a reference") {
  const privacy::PlaceName number("5014");
  check_each({"5014", "kommune 5014, Trøndelag", "(K5014)"}, has(number));
  check_none({"", "15014", "501", "50140"}, has(number));
}

TEST_CASE("Trigrams: never say of a name that is there that it is not, and say it of most others") {
  check_each({"i Ålesund", "AALESUND", "&Aring;lesund", "Åle\nsund", "ålesundere"}, may_hold("Ålesund"));
  check_none({"", "i Molde", "et sund", "en brukerundersøkelse"}, may_hold("Ålesund"));
  check_each({"K1508"}, may_hold("1508"));
  check_none({"K1504"}, may_hold("1508"));
  check_each({"en bok"}, may_hold("Bø"));  // too short for a trigram
}

TEST_CASE("PlaceFinder: by any of its names and numbers, in any way in which the text can be read") {
  const privacy::PlaceFinder aalesund({"", {1}, "1508", "Ålesund", "Møre og Romsdal"});
  check_each({"i Ålesund", "&Aring;lesund", "Åle<!-- x -->sund", "Åle-\nsund", "Åle\nsund", "Åle\\sund",
              "**Åle**sund", "Åle\u00ADsund", "Ørskog", "kommune 1504", "1507", "K1508"},
             has(aalesund));
  check_none({"Molde", "1506", "et sund", ""}, has(aalesund));
}

TEST_CASE("PlaceFinder: those who live there, where the name loses a vowel in them") {
  const privacy::PlaceFinder froeya({"", {1}, "5014", "Frøya", "Trøndelag"});
  check_each({"frøyværingene"}, has(froeya));
  const privacy::PlaceFinder volda({"", {2}, "1577", "Volda", "Møre og Romsdal"});
  check_each({"To voldingar"}, has(volda));
  check_none({"vold og voldelig"}, has(volda));
}
