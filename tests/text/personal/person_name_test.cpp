#include "text/personal/person_name.hpp"

#include <doctest/doctest.h>

#include <string>

using dialogg::text::name_words;
using dialogg::text::PersonName;

namespace {

bool is_in(std::string_view text, std::string_view name) {
  return PersonName(name).is_in(name_words(text));
}

bool is_all_of(std::string_view text, std::string_view name) {
  return PersonName(name).is_all_of(name_words(text));
}

}  // namespace

TEST_CASE("PersonName: in the forms that people write a name in") {
  for (const char* text :
       {"Kari Nordmann", "Kari  Nordmann ringte", "Kari\nNordmann", "K. Nordmann", "K.Nordmann", "K Nordmann",
        "Nordmann, Kari", "Nordmann, K.", "NORDMANN Kari", "Kari Nordmanns møte", "Kari Nordmann’s",
        "KARI NORDMANN", "kari nordmann", "Kari A. Nordmann", "Kari Anne Nordmann", "Ola og Kari Nordmann",
        "(Kari Nordmann)", "Ring Kari-Nordmann"})
    CHECK_MESSAGE(is_in(text, "Kari Nordmann"), std::string(text));
  for (const char* text :
       {"Kari", "Nordmann", "Kari møtte Nordmann", "Kari. Nordmann kom", "Kari, Nordmann", "Per Nordmann",
        "Nordmann og Kari", "i Nordmann", "Karin Nordmann", "K. og Nordmann", "Kari Nordmannsen", ""})
    CHECK_FALSE_MESSAGE(is_in(text, "Kari Nordmann"), std::string(text));
}

TEST_CASE("PersonName: names in between may be left out, and be initials") {
  for (const char* text : {"Silje Hansen", "Silje Margrethe Hansen", "Silje M. Hansen", "S. M. Hansen",
                           "S. Hansen", "S.M. Hansen", "Hansen, Silje Margrethe", "Silje Margrethe Hansens"})
    CHECK_MESSAGE(is_all_of(text, "Silje Margrethe Hansen"), std::string(text));
  CHECK_FALSE(is_in("Silje Margrethe", "Silje Margrethe Hansen"));
  CHECK(is_in("Anne Lise Berg", "Anne-Lise Berg"));
  CHECK(is_in("Anne-Lise Berg", "Anne Lise Berg"));
  CHECK(is_in("Asa Nygaard", "Åsa Nygård"));
}

TEST_CASE("PersonName: a single word is a name only where it is all of the text") {
  CHECK_FALSE(PersonName("Kari").is_full());
  CHECK(is_all_of("kari", "Kari"));
  CHECK_FALSE(is_all_of("Kari ringer", "Kari"));
  CHECK_FALSE(is_all_of("", "Kari"));
  CHECK_FALSE(is_all_of("Kari 3", "Kari"));
}

TEST_CASE("PersonName: all of a text is the name and nothing besides") {
  CHECK(is_all_of("Kari Nordmann", "Kari Nordmann"));
  CHECK(is_all_of("Nordmann, Kari.", "Kari Nordmann"));
  CHECK_FALSE(is_all_of("Kari Nordmann ringer", "Kari Nordmann"));
  CHECK_FALSE(is_all_of("Ring Kari Nordmann", "Kari Nordmann"));
  CHECK_FALSE(is_all_of("Kari Nordmann 98765432 og", "Kari Nordmann"));
}
