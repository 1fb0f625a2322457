#include "records/municipality_lists.hpp"

#include <doctest/doctest.h>

using namespace dialogg;

namespace {

using Words = std::vector<std::string>;

Words split(const std::string& words) {
  records::Reading reading;
  reading.is_organisation = [](const std::string& name) {
    return name == "Mor og barn" || name == "Sula og omegn" || name == "Storevik";
  };
  return records::split_municipalities(words, reading);
}

}  // namespace

TEST_CASE("split_municipalities: at commas, and at “og”, “and” and “&”") {
  CHECK(split("Verdal og Levanger") == Words{"Verdal", "Levanger"});
  CHECK(split("Stjørdal, Selbu og Tydal") == Words{"Stjørdal", "Selbu", "Tydal"});
  CHECK(split("verdal AND levanger & snåsa") == Words{"verdal", "levanger", "snåsa"});
  CHECK(split("5038 og K5037") == Words{"5038", "K5037"});
  CHECK(split("Verdal") == Words{"Verdal"});
  CHECK(split("") == Words{""});
}

TEST_CASE("split_municipalities: leaves a name whole that has such a word in it") {
  CHECK(split("Herøy i Møre og Romsdal") == Words{"Herøy i Møre og Romsdal"});
  CHECK(split("Herøy i Møre og Romsdal og Sula") == Words{"Herøy i Møre og Romsdal", "Sula"});
  CHECK(split("Sula og Herøy (Møre og Romsdal)") == Words{"Sula", "Herøy (Møre og Romsdal)"});
  CHECK(split("Møre og Romsdal") == Words{"Møre og Romsdal"});
  CHECK(split("Mor og barn") == Words{"Mor og barn"});
  CHECK(split("Sula og omegn") == Words{"Sula og omegn"});
}

TEST_CASE("split_municipalities: tells which of two is misspelt, and knows the log’s own places") {
  CHECK(split("Verdal og Levangr") == Words{"Verdal", "Levangr"});
  CHECK(split("Verdl og Levanger") == Words{"Verdl", "Levanger"});
  CHECK(split("Verdl og Levangr") == Words{"Verdl og Levangr"});
  CHECK(split("Storevik og Lillevik") == Words{"Storevik", "Lillevik"});
  CHECK(split("Verdal og") == Words{"Verdal og"});
}
