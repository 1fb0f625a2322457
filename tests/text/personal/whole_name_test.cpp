#include "text/personal/whole_name.hpp"

#include <doctest/doctest.h>

#include <string>

using dialogg::text::has_name;

TEST_CASE("has_name: finds a name alone, in the genitive, and next to punctuation") {
  CHECK(has_name("Ålesund", "Ålesund"));
  CHECK(has_name("Samtaler i Ålesund.", "Ålesund"));
  CHECK(has_name("Ålesunds modell", "Ålesund"));
  CHECK(has_name("the ÅLESUND’S model", "Ålesund"));
  CHECK(has_name("(**Ålesund**-modellen)", "Ålesund"));
}

TEST_CASE("has_name: does not find a name inside another word") {
  CHECK_FALSE(has_name("NyÅlesund", "Ålesund"));
  CHECK_FALSE(has_name("", "Ålesund"));
}

TEST_CASE("has_name: finds a longer word that begins with a name of five letters or more") {
  for (const char* text : {"Ålesundsmodellen", "ålesundsmodellen", "ålesundere", "Ålesunderne",
                           "ålesundsregionen", "alesundsmodellen", "aalesunderen", "ÅLESUNDSORDFØRER",
                           "alesund2026.jpg", "2026_alesund.jpg", "bilder/alesund.jpg"})
    CHECK_MESSAGE(has_name(text, "Ålesund"), std::string(text));
  CHECK(has_name("moldemodellen og moldensere", "Molde"));
  CHECK(has_name("trondheimsmodellen", "Trondheim"));
  CHECK(has_name("I Frøyakommunen", "Frøya"));
  CHECK(has_name("Nord-Aurdalskolen", "Nord-Aurdal"));
  CHECK_FALSE(has_name("NordFrøyakommunen", "Frøya"));
}

TEST_CASE("has_name: finds what is of a municipality with a short name") {
  for (const char* text :
       {"Sulaskolen", "Sulafjorden", "sulamodellen", "Sulasamfunnet", "sulaby", "SULAVÆRINGER", "i sula"})
    CHECK_MESSAGE(has_name(text, "Sula"), std::string(text));
  CHECK(has_name("Altaskolen", "Alta"));
  CHECK(has_name("osloensere", "Oslo"));
  for (const char* text : {"Sulan", "sulagras", "Altaner"})
    CHECK_FALSE_MESSAGE(has_name(text, text[0] == 'A' ? "Alta" : "Sula"), std::string(text));
}

TEST_CASE("has_name: an everyday word needs a capital, or a part that only a place has") {
  for (const char* text :
       {"i Heim", "Heimmodellen", "heimmodellen", "Heimskommunen", "Heims ordfører", "Heimskolen"})
    CHECK_MESSAGE(has_name(text, "Heim"), std::string(text));
  CHECK(has_name("Aurekommunen", "Aure"));
  CHECK(has_name("strandmodellen", "Strand"));
  for (const char* text : {"gå heim", "heimkommunen", "heimeboande", "Heimveg", "heims"})
    CHECK_FALSE_MESSAGE(has_name(text, "Heim"), std::string(text));
  CHECK_FALSE(has_name("langs strandlinja", "Strand"));
  CHECK_FALSE(has_name("Strandlinja", "Strand"));
  CHECK_FALSE(has_name("Oss imellom", "Os"));
  CHECK_FALSE(has_name("Heimekontoret", "Heim"));
  CHECK_FALSE(has_name("en lang barduner", "Bardu"));
  CHECK_FALSE(has_name("i en time", "Time"));
  CHECK_FALSE(has_name("på ski i bø", "Ski"));
  CHECK_FALSE(has_name("alverden", "Alver"));
  CHECK_FALSE(has_name("Valerie", "Våler"));
}

TEST_CASE("has_name: a name of several words may be written as one") {
  CHECK(has_name("www.indrefosen.kommune.no", "Indre Fosen"));
  CHECK(has_name("indrefosenmodellen", "Indre Fosen"));
  CHECK(has_name("nordaurdal.no", "Nord-Aurdal"));
  CHECK_FALSE(has_name("more-og-romsdal", "Indre Fosen"));
}

TEST_CASE("has_name: does not find a short name in a longer word") {
  CHECK_FALSE(has_name("Oslo og Osen", "Os"));
  CHECK_FALSE(has_name("Åsen skole", "Ås"));
  CHECK_FALSE(has_name("Bøker", "Bø"));
}

TEST_CASE("has_name: a number is a word of its own, or in a reference") {
  CHECK(has_name("kommune 5014", "5014"));
  CHECK(has_name("(K5014)", "5014"));
  CHECK(has_name("k5014", "5014"));
  CHECK_FALSE(has_name("15014 og 50140", "5014"));
  CHECK_FALSE(has_name("AK5014", "5014"));
  CHECK_FALSE(has_name("M5014", "5014"));
  for (const char* text : {"K 5014", "k-5014", "kommune nr. 5014", "kommunenummer 5014", "Kommunenr.: 5014",
                           "5014.jpg", "nr 5014, 2026"})
    CHECK_MESSAGE(has_name(text, "5014"), std::string(text));
  for (const char* text : {"5014/2026", "kr 5014", "5014 kroner", "15.5014", "98 5014", "5014-5020"})
    CHECK_FALSE_MESSAGE(has_name(text, "5014"), std::string(text));
}

TEST_CASE("has_name: a number that can be a year is found after K or kommune only") {
  CHECK(has_name("K1860", "1860"));
  CHECK(has_name("kommune 1860", "1860"));
  CHECK_FALSE(has_name("bygd i 1860", "1860"));
  CHECK(has_name("fra 1848", "1848"));
}

TEST_CASE("has_name: looks past what stands for the same letters") {
  CHECK(has_name("vi var i alesund og snakket", "Ålesund"));
  CHECK(has_name("vi var i Aalesund", "Ålesund"));
  CHECK(has_name("alesund", "Ålesund"));
  CHECK(has_name("i Nordre\nFollo", "Nordre Follo"));
  CHECK(has_name("i Nord Aurdal", "Nord-Aurdal"));
}

TEST_CASE("has_name: a short name is not the word that it is without its diacritics") {
  CHECK(has_name("i Bø er det", "Bø"));
  CHECK_FALSE(has_name("et sted å bo", "Bø"));
  CHECK_FALSE(has_name("Firma AS", "Ås"));
}

TEST_CASE("has_name: goes on after an occurrence that is part of a word") {
  CHECK(has_name("Ranasmia i Rana", "Rana"));
}
