#include "domain/example.hpp"

#include <doctest/doctest.h>

using namespace dialogg::domain;

namespace {

Example full_card() {
  Example example;
  example.summary = example.target_group = example.challenge = example.practice = example.carried_out_by =
      "x";
  example.user_part = example.effect = example.prerequisites = example.obstacles = example.lessons = "x";
  example.level = Level::service;
  example.themes = {"work"};
  example.claimed_by = ClaimedBy::users;
  example.maturity = Maturity::trial;
  return example;
}

}  // namespace

TEST_CASE("completeness: nothing but a title is 0, every field is 100") {
  Example example;
  example.title = "Individuelle samtaler";
  CHECK(completeness(example) == 0);
  CHECK(completeness(full_card()) == 100);
}

TEST_CASE("completeness: each of thirteen fields counts the same, rounded down") {
  Example example;
  example.summary = "x";
  CHECK(completeness(example) == 7);
  example.maturity = Maturity::idea;
  CHECK(completeness(example) == 15);
}

TEST_CASE("completeness: an effect without whose claim it is does not count, nor a claim without an effect") {
  Example example = full_card();
  example.claimed_by.reset();
  CHECK(completeness(example) == 92);
  example.effect.clear();
  example.claimed_by = ClaimedBy::users;
  CHECK(completeness(example) == 92);
}

TEST_CASE("completeness: what others do not need in order to copy it does not count") {
  Example example;
  example.source = "x";
  example.naming = Naming::yes;
  example.photos.emplace_back();
  CHECK(completeness(example) == 0);
}
