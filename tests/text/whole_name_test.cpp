#include "text/whole_name.hpp"

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
  CHECK_FALSE(has_name("Ålesundsmodellen", "Ålesund"));
  CHECK_FALSE(has_name("", "Ålesund"));
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
