#include "text/line_diff.hpp"

#include <doctest/doctest.h>

#include <random>
#include <string>

using dialogg::text::unified_diff;

namespace {

std::string numbers(int from, int to) {
  std::string lines;
  for (int number = from; number <= to; ++number) lines += std::to_string(number) + "\n";
  return lines;
}

/// Without its header.
std::string hunks(const std::string& before, const std::string& after) {
  const std::string diff = unified_diff("a", before, "b", after);
  if (diff.empty())
    return diff;
  REQUIRE(diff.starts_with("--- a\n+++ b\n"));
  return diff.substr(12);
}

/// The lines of one side of a difference that is one hunk, all lines in it.
std::string side(const std::string& hunk, char sign) {
  std::string text;
  for (std::size_t begin = hunk.find('\n') + 1; begin < hunk.size(); begin = hunk.find('\n', begin) + 1)
    if (hunk[begin] == ' ' || hunk[begin] == sign)
      text += hunk.substr(begin + 1, hunk.find('\n', begin) - begin);
  return text;
}

}  // namespace

TEST_CASE("unified_diff: nothing for the same text") {
  CHECK(unified_diff("a", "x\n", "b", "x\n").empty());
  CHECK(unified_diff("a", "", "b", "").empty());
}

TEST_CASE("unified_diff: a changed line stands with three on each side") {
  CHECK(hunks(numbers(1, 9), numbers(1, 4) + "fem\n" + numbers(6, 9)) ==
        "@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+fem\n 6\n 7\n 8\n");
}

TEST_CASE("unified_diff: changes near each other share a hunk, others have their own") {
  const std::string near = hunks(numbers(1, 20), "x\n" + numbers(2, 7) + "y\n" + numbers(9, 20));
  CHECK(near == "@@ -1,11 +1,11 @@\n-1\n+x\n 2\n 3\n 4\n 5\n 6\n 7\n-8\n+y\n 9\n 10\n 11\n");
  const std::string far = hunks(numbers(1, 20), numbers(2, 8) + numbers(10, 20));
  CHECK(far == "@@ -1,4 +1,3 @@\n-1\n 2\n 3\n 4\n@@ -6,7 +5,6 @@\n 6\n 7\n 8\n-9\n 10\n 11\n 12\n");
}

TEST_CASE("unified_diff: a text that is new, and one that is gone") {
  CHECK(hunks("", "a\nb\n") == "@@ -0,0 +1,2 @@\n+a\n+b\n");
  CHECK(hunks("a\n", "") == "@@ -1 +0,0 @@\n-a\n");
}

TEST_CASE("unified_diff: says where the last line has no end") {
  CHECK(hunks("a\nb", "a\nb\n") == "@@ -1,2 +1,2 @@\n a\n-b\n\\ No newline at end of file\n+b\n");
}

TEST_CASE("unified_diff: both sides come out of it again, whatever differs") {
  std::mt19937 random(7);
  for (int round = 0; round < 300; ++round) {
    std::string texts[2];
    for (std::string& text : texts)
      for (int line = 0, count = static_cast<int>(random() % 8); line < count; ++line)
        text += std::string(1, static_cast<char>('a' + random() % 3)) + "\n";
    CAPTURE(texts[0]);
    CAPTURE(texts[1]);
    const std::string hunk = hunks("=\n" + texts[0], "=\n" + texts[1]);
    if (texts[0] == texts[1])
      CHECK(hunk.empty());
    else if (hunk.find("@@", 4) == hunk.rfind("@@")) {  // one hunk; the common beginning may lie outside it
      CHECK(("=\n" + texts[0]).ends_with(side(hunk, '-')));
      CHECK(("=\n" + texts[1]).ends_with(side(hunk, '+')));
    }
  }
}

TEST_CASE("unified_diff: the shortest difference, and all of it where the texts have nothing in common") {
  CHECK(hunks("a\nb\nc\n", "b\nc\nd\n") == "@@ -1,3 +1,3 @@\n-a\n b\n c\n+d\n");
  std::string before;
  std::string after;
  for (int i = 0; i < 2'000; ++i) {
    before += "-" + std::to_string(i) + "\n";
    after += "+" + std::to_string(i) + "\n";
  }
  const std::string whole = hunks(before, after);
  CHECK(whole.starts_with("@@ -1,2000 +1,2000 @@\n--0\n"));
  CHECK(side(whole, '-') == before);
  CHECK(side(whole, '+') == after);
}
