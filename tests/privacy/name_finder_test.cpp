#include "privacy/name_finder.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace dialogg;

TEST_CASE("PlaceName: found as words, whatever the case and the spelling; not inside other words") {
  const privacy::PlaceName aalesund("Ålesund");
  for (const char* text : {"i Ålesund.", "ÅLESUND", "møtet i Aalesunds rådhus", "alesund"})
    CHECK_MESSAGE(aalesund.is_in(text), std::string(text));
  for (const char* text : {"", "Lesund", "et sund", "NyÅlesund"}) CHECK_FALSE(aalesund.is_in(text));
  CHECK(privacy::PlaceName("Midtre Gauldal").is_in("da Midtre Gauldal møttes"));
  CHECK(privacy::PlaceName("Ås").is_in("kommunen Ås"));
  CHECK_FALSE(privacy::PlaceName("Ås").is_in("et as"));
  CHECK(aalesund.is_in("Ålesundsmodellen"));
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
  for (const char* text : {"5014", "kommune 5014, Trøndelag", "(K5014)"}) CHECK(number.is_in(text));
  for (const char* text : {"", "15014", "501", "50140"}) CHECK_FALSE(number.is_in(text));
}

TEST_CASE("Trigrams: never say of a name that is there that it is not, and say it of most others") {
  const auto may_be_in = [](const char* name, const char* text) {
    return privacy::PlainPart(name).may_be_in(privacy::SearchedText(text).trigrams());
  };
  for (const char* text : {"i Ålesund", "AALESUND", "&Aring;lesund", "Åle\nsund", "ålesundere"})
    CHECK_MESSAGE(may_be_in("Ålesund", text), std::string(text));
  for (const char* text : {"", "i Molde", "et sund", "en brukerundersøkelse"})
    CHECK_FALSE_MESSAGE(may_be_in("Ålesund", text), std::string(text));
  CHECK(may_be_in("1508", "K1508"));
  CHECK_FALSE(may_be_in("1508", "K1504"));
  CHECK(may_be_in("Bø", "en bok"));  // too short for a trigram
}

TEST_CASE("PlaceFinder: by any of its names and numbers, in any way in which the text can be read") {
  const privacy::PlaceFinder aalesund({"", {1}, "1508", "Ålesund", "Møre og Romsdal"});
  for (const char* text :
       {"i Ålesund", "&Aring;lesund", "Åle<!-- x -->sund", "Åle-\nsund", "Åle\nsund", "Åle\\sund",
        "**Åle**sund", "Åle\u00ADsund", "Ørskog", "kommune 1504", "1507", "K1508"})
    CHECK_MESSAGE(aalesund.is_in(privacy::SearchedText(text)), std::string(text));
  for (const char* text : {"Molde", "1506", "et sund", ""})
    CHECK_FALSE_MESSAGE(aalesund.is_in(privacy::SearchedText(text)), std::string(text));
}

TEST_CASE("PlaceFinder: those who live there, where the name loses a vowel in them") {
  const privacy::PlaceFinder froeya({"", {1}, "5014", "Frøya", "Trøndelag"});
  CHECK(froeya.is_in(privacy::SearchedText("frøyværingene")));
  const privacy::PlaceFinder volda({"", {2}, "1577", "Volda", "Møre og Romsdal"});
  CHECK(volda.is_in(privacy::SearchedText("To voldingar")));
  CHECK_FALSE(volda.is_in(privacy::SearchedText("vold og voldelig")));
}
