#include "text/personal/person_name.hpp"

#include "support/each.hpp"

using dialogg::support::check_each;
using dialogg::support::check_none;
using dialogg::text::name_words;
using dialogg::text::PersonName;

namespace {

auto has(std::string_view name) {
  return [name = PersonName(name)](std::string_view text) { return name.is_in(name_words(text)); };
}

auto is_only(std::string_view name) {
  return [name = PersonName(name)](std::string_view text) { return name.is_all_of(name_words(text)); };
}

}  // namespace

TEST_CASE("PersonName: in the forms that people write a name in") {
  check_each({"Kari Nordmann", "Kari  Nordmann ringte", "Kari\nNordmann", "K. Nordmann", "K.Nordmann",
              "K Nordmann", "Nordmann, Kari", "Nordmann, K.", "NORDMANN Kari", "Kari Nordmanns møte",
              "Kari Nordmann’s", "KARI NORDMANN", "kari nordmann", "Kari A. Nordmann", "Kari Anne Nordmann",
              "Ola og Kari Nordmann", "(Kari Nordmann)", "Ring Kari-Nordmann"},
             has("Kari Nordmann"));
  check_none(
      {"Kari", "Nordmann", "Kari møtte Nordmann", "Kari. Nordmann kom", "Kari, Nordmann", "Per Nordmann",
       "Nordmann og Kari", "i Nordmann", "Karin Nordmann", "K. og Nordmann", "Kari Nordmannsen", ""},
      has("Kari Nordmann"));
}

TEST_CASE("PersonName: names in between may be left out, and be initials") {
  check_each({"Silje Hansen", "Silje Margrethe Hansen", "Silje M. Hansen", "S. M. Hansen", "S. Hansen",
              "S.M. Hansen", "Hansen, Silje Margrethe", "Silje Margrethe Hansens"},
             is_only("Silje Margrethe Hansen"));
  check_none({"Silje Margrethe"}, has("Silje Margrethe Hansen"));
  check_each({"Anne Lise Berg"}, has("Anne-Lise Berg"));
  check_each({"Anne-Lise Berg"}, has("Anne Lise Berg"));
  check_each({"Asa Nygaard"}, has("Åsa Nygård"));
}

TEST_CASE("PersonName: a single word is a name only where it is all of the text") {
  CHECK_FALSE(PersonName("Kari").is_full());
  check_each({"kari"}, is_only("Kari"));
  check_none({"Kari ringer", "", "Kari 3"}, is_only("Kari"));
}

TEST_CASE("PersonName: all of a text is the name and nothing besides") {
  check_each({"Kari Nordmann", "Nordmann, Kari."}, is_only("Kari Nordmann"));
  check_none({"Kari Nordmann ringer", "Ring Kari Nordmann", "Kari Nordmann 98765432 og"},
             is_only("Kari Nordmann"));
}
