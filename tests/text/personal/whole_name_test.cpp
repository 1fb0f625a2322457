#include "text/personal/whole_name.hpp"

#include "support/each.hpp"

using dialogg::support::check_each;
using dialogg::support::check_none;

namespace {

auto has(std::string_view name) {
  return [name](std::string_view text) { return dialogg::text::has_name(text, name); };
}

}  // namespace

TEST_CASE("has_name: finds a name alone, in the genitive, and next to punctuation") {
  check_each(
      {"Ålesund", "Samtaler i Ålesund.", "Ålesunds modell", "the ÅLESUND’S model", "(**Ålesund**-modellen)"},
      has("Ålesund"));
}

TEST_CASE("has_name: does not find a name inside another word") {
  check_none({"NyÅlesund", ""}, has("Ålesund"));
}

TEST_CASE("has_name: finds a longer word that begins with a name of five letters or more") {
  check_each({"Ålesundsmodellen", "ålesundsmodellen", "ålesundere", "Ålesunderne", "ålesundsregionen",
              "alesundsmodellen", "aalesunderen", "ÅLESUNDSORDFØRER", "alesund2026.jpg", "2026_alesund.jpg",
              "bilder/alesund.jpg"},
             has("Ålesund"));
  check_each({"moldemodellen og moldensere"}, has("Molde"));
  check_each({"trondheimsmodellen"}, has("Trondheim"));
  check_each({"I Frøyakommunen"}, has("Frøya"));
  check_each({"Nord-Aurdalskolen"}, has("Nord-Aurdal"));
  check_none({"NordFrøyakommunen"}, has("Frøya"));
}

TEST_CASE("has_name: finds what is of a municipality with a short name") {
  check_each(
      {"Sulaskolen", "Sulafjorden", "sulamodellen", "Sulasamfunnet", "sulaby", "SULAVÆRINGER", "i sula"},
      has("Sula"));
  check_each({"Altaskolen"}, has("Alta"));
  check_each({"osloensere"}, has("Oslo"));
  check_none({"Sulan", "sulagras"}, has("Sula"));
  check_none({"Altaner"}, has("Alta"));
}

TEST_CASE("has_name: an everyday word needs a capital, or a part that only a place has") {
  check_each({"i Heim", "Heimmodellen", "heimmodellen", "Heimskommunen", "Heims ordfører", "Heimskolen"},
             has("Heim"));
  check_each({"Aurekommunen"}, has("Aure"));
  check_each({"strandmodellen"}, has("Strand"));
  check_none({"gå heim", "heimkommunen", "heimeboande", "Heimveg", "heims", "Heimekontoret"}, has("Heim"));
  check_none({"langs strandlinja", "Strandlinja"}, has("Strand"));
  check_none({"Oss imellom"}, has("Os"));
  check_none({"en lang barduner"}, has("Bardu"));
  check_none({"i en time"}, has("Time"));
  check_none({"på ski i bø"}, has("Ski"));
  check_none({"alverden"}, has("Alver"));
  check_none({"Valerie"}, has("Våler"));
}

TEST_CASE("has_name: a name of several words may be written as one") {
  check_each({"www.indrefosen.kommune.no", "indrefosenmodellen"}, has("Indre Fosen"));
  check_each({"nordaurdal.no"}, has("Nord-Aurdal"));
  check_none({"more-og-romsdal"}, has("Indre Fosen"));
}

TEST_CASE("has_name: does not find a short name in a longer word") {
  check_none({"Oslo og Osen"}, has("Os"));
  check_none({"Åsen skole"}, has("Ås"));
  check_none({"Bøker"}, has("Bø"));
}

TEST_CASE("has_name: a number is a word of its own, or in a reference") {
  check_each({"kommune 5014", "(K5014)", "k5014", "K 5014", "k-5014", "kommune nr. 5014",
              "kommunenummer 5014", "Kommunenr.: 5014", "5014.jpg", "nr 5014, 2026"},
             has("5014"));
  check_none({"15014 og 50140", "AK5014", "M5014", "5014/2026", "kr 5014", "5014 kroner", "15.5014",
              "98 5014", "5014-5020"},
             has("5014"));
}

TEST_CASE("has_name: a number that can be a year is found after K or kommune only") {
  check_each({"K1860", "kommune 1860"}, has("1860"));
  check_none({"bygd i 1860"}, has("1860"));
  check_each({"fra 1848"}, has("1848"));
}

TEST_CASE("has_name: looks past what stands for the same letters") {
  check_each({"vi var i alesund og snakket", "vi var i Aalesund", "alesund"}, has("Ålesund"));
  check_each({"i Nordre\nFollo"}, has("Nordre Follo"));
  check_each({"i Nord Aurdal"}, has("Nord-Aurdal"));
}

TEST_CASE("has_name: a short name is not the word that it is without its diacritics") {
  check_each({"i Bø er det"}, has("Bø"));
  check_none({"et sted å bo"}, has("Bø"));
  check_none({"Firma AS"}, has("Ås"));
}

TEST_CASE("has_name: goes on after an occurrence that is part of a word") {
  check_each({"Ranasmia i Rana"}, has("Rana"));
}
