#include "words/suggest.hpp"

#include <doctest/doctest.h>

#include <vector>

using namespace dialogg::words;

namespace {

const std::vector<std::string> kTowns = {"Ålesund", "Trondheim", "Kristiansund", "Kristiansand",
                                         "Os",      "Ås",        "Molde"};

}  // namespace

TEST_CASE("suggest: the nearest word, as it was given") {
  CHECK(suggest("Alesnud", kTowns) == "Ålesund");  // a swap is one step
  CHECK(suggest("Trondhiem", kTowns) == "Trondheim");
  CHECK(suggest("trondhem", kTowns) == "Trondheim");
  CHECK(suggest("kristansand", kTowns) == "Kristiansand");
  CHECK(suggest("MOLDE", kTowns) == "Molde");
}

TEST_CASE("suggest: nothing where no word is near") {
  CHECK_FALSE(suggest("Reykjavik", kTowns).has_value());
  CHECK_FALSE(suggest("", kTowns).has_value());
  CHECK_FALSE(suggest("1599", kTowns).has_value());
  CHECK_FALSE(suggest("Molde", {}).has_value());
}

TEST_CASE("suggest: a third of the longer word may differ, no more") {
  const std::vector<std::string> word = {"abcdef"};
  CHECK(suggest("abcdxy", word) == "abcdef");
  CHECK_FALSE(suggest("abcxyz", word).has_value());
  const std::vector<std::string> brief = {"nav"};
  CHECK(suggest("nev", brief) == "nav");
  CHECK_FALSE(suggest("nei", brief).has_value());
}

TEST_CASE("suggest: a single letter is no other single letter") {
  const std::vector<std::string> letters = {"x"};
  CHECK_FALSE(suggest("y", letters).has_value());
}

TEST_CASE("suggest: the beginning of a word means it, from three letters") {
  const std::vector<std::string> commands = {"record-statement", "record-initiative"};
  CHECK(suggest("rec", commands) == "record-statement");
  CHECK(suggest("record-i", commands) == "record-initiative");
  CHECK_FALSE(suggest("re", commands).has_value());
}

TEST_CASE("suggest: the first of equals") {
  CHECK(suggest("Kristian", kTowns) == "Kristiansund");
  CHECK(suggest("Is", kTowns) == "Os");
}

TEST_CASE("suggest: a hyphen, an underscore and a space are the same") {
  const std::vector<std::string> codes = {"user-organisation"};
  CHECK(suggest("user_organisaton", codes) == "user-organisation");
}
