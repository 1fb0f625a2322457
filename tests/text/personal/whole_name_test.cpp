#include "text/personal/whole_name.hpp"

#include <doctest/doctest.h>

using dialogg::text::has_name;

TEST_CASE("has_name: finds a name alone, in the genitive, and next to punctuation") {
  CHECK(has_name("Ålesund", "Ålesund"));
  CHECK(has_name("Samtaler i Ålesund.", "Ålesund"));
  CHECK(has_name("Ålesunds modell", "Ålesund"));
  CHECK(has_name("the ÅLESUND’S model", "Ålesund"));
  CHECK(has_name("(**Ålesund**-modellen)", "Ålesund"));
}

TEST_CASE("has_name: does not find a name inside another word") {
  CHECK_FALSE(has_name("ålesunderne", "Ålesund"));
  CHECK_FALSE(has_name("NyÅlesund", "Ålesund"));
  CHECK_FALSE(has_name("", "Ålesund"));
}

TEST_CASE("has_name: finds a longer word that begins with a name of five letters or more, by its capital") {
  CHECK(has_name("Ålesundsmodellen", "Ålesund"));
  CHECK(has_name("I Frøyakommunen", "Frøya"));
  CHECK(has_name("FRØYAORDFØRER", "Frøya"));
  CHECK(has_name("Nord-Aurdalskolen", "Nord-Aurdal"));
  CHECK_FALSE(has_name("langs strandlinja", "Strand"));
  CHECK_FALSE(has_name("Valerie", "Våler"));
  CHECK_FALSE(has_name("NordFrøyakommunen", "Frøya"));
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

TEST_CASE("without_joints: what is not seen within a word is left out; nothing where there is none") {
  using dialogg::text::without_joints;
  CHECK(without_joints("**Stein**kjer og Stein\u00ADkjer, Stein\u200Bkjer") ==
        "Steinkjer og Steinkjer, Steinkjer");
  CHECK(without_joints("Steinkjer").empty());
  CHECK(without_joints("*").empty());
}
