#include "privacy/count.hpp"

#include <doctest/doctest.h>

#include <map>
#include <set>
#include <vector>

using namespace dialogg;
using messages::Language;
using privacy::Count;

namespace {

Count sum_of(const std::vector<int>& small) {
  Count sum;
  for (const int people : small) sum += Count::small(people);
  return sum;
}

/// Each way in which so many meetings can have had from one to four.
std::vector<std::vector<int>> all_ways(std::size_t meetings) {
  std::vector<std::vector<int>> ways{{}};
  for (std::size_t i = 0; i < meetings; ++i) {
    std::vector<std::vector<int>> longer;
    for (const auto& way : ways)
      for (int people = privacy::kSmallest; people <= privacy::kLargest; ++people) {
        longer.push_back(way);
        longer.back().push_back(people);
      }
    ways = std::move(longer);
  }
  return ways;
}

/// All that readers can be shown of it, beside whatever known numbers.
std::string all_shown(const std::vector<int>& way) {
  std::string shown;
  for (int known = 0; known <= 10; ++known) {
    const Count count = Count(known) + sum_of(way);
    shown += count_phrase(Language::bokmaal, count) + " " + std::to_string(count.least()) + " " +
             std::to_string(count.most().value()) + ", ";
  }
  return shown;
}

}  // namespace

TEST_CASE("count: a known number stands as it is, one that nobody finished counting as its least") {
  CHECK(count_phrase(Language::english, Count(7)) == "7");
  CHECK(count_phrase(Language::english, Count()) == "0");
  CHECK(count_phrase(Language::english, Count(7) + Count::at_least(0)) == "at least 7");
  CHECK(count_phrase(Language::english, Count::at_least(0)) == "number unknown");
  CHECK(count_phrase(Language::english, sum_of({2, 2, 2}) + Count::at_least(0)) == "at least 3");
}

TEST_CASE("count: one or two small counts are a range") {
  CHECK(count_phrase(Language::bokmaal, Count::small(3)) == "1–4");
  CHECK(count_phrase(Language::bokmaal, Count(6) + Count::small(3)) == "7–10");
  CHECK(count_phrase(Language::bokmaal, sum_of({1, 4})) == "2–8");
}

TEST_CASE("count: a sum of three small ones is rounded to the nearest five, and its bounds hold it") {
  CHECK(count_phrase(Language::bokmaal, sum_of({2, 3, 2})) == "om lag 5");
  CHECK(count_phrase(Language::nynorsk, sum_of({2, 3, 3})) == "om lag 10");
  CHECK(count_phrase(Language::english, Count(70) + sum_of({4, 4, 4, 3})) == "about 85");
  for (std::size_t meetings = 1; meetings <= 6; ++meetings)
    for (const auto& way : all_ways(meetings)) {
      const Count count = Count(13) + sum_of(way);
      int real = 13;
      for (const int people : way) real += people;
      CHECK(count.least() <= real);
      CHECK(real <= count.most().value());
    }
}

TEST_CASE("count: says whether there are small ones in it, be it one") {
  CHECK(Count::small(4).hides_small());
  CHECK((Count(6) + sum_of({1, 2})).hides_small());
  CHECK_FALSE(Count(3).hides_small());
  CHECK_FALSE(Count::at_least(3).hides_small());
}

TEST_CASE("count: whatever it stands beside, no sum tells what a small count in it was") {
  for (std::size_t meetings = 1; meetings <= 7; ++meetings) {
    std::map<std::string, std::vector<std::set<int>>> possible;
    for (const auto& way : all_ways(meetings)) {
      auto& each = possible[all_shown(way)];
      each.resize(meetings);
      for (std::size_t i = 0; i < meetings; ++i) each[i].insert(way[i]);
    }
    for (const auto& [shown, each] : possible)
      for (const std::set<int>& values : each) CHECK_MESSAGE(values.size() > 1, shown);
  }
}
