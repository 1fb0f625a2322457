#include "formats/toml.hpp"

#include <doctest/doctest.h>

#include "support/problems.hpp"
#include "support/value_text.hpp"

using namespace dialogg;

namespace {

std::string read(std::string_view document) {
  const auto parsed = formats::read_toml(document);
  return parsed ? support::shown(*parsed) : support::said(parsed.error());
}

std::string repeated(std::string_view text, int times) {
  std::string all;
  for (int i = 0; i < times; ++i) all += text;
  return all;
}

}  // namespace

TEST_CASE("read_toml: every kind of value, in the order written and not by name") {
  CHECK(read("z = 'Ålesund'\na = 0x1F\nm = true\n\"æ ø\" = [1, 'x', {b = 2}]\n") ==
        "{z: \"Ålesund\", a: 31, m: true, æ ø: [1, \"x\", {b: 2}]}");
  CHECK(read("b.y = 1\na = 2\nb.x = 3\n") == "{b: {y: 1, x: 3}, a: 2}");
  CHECK(read("[[v]]\na=1\n[[v]]\nb=2\n[t]\nc=3\n") == "{v: [{a: 1}, {b: 2}], t: {c: 3}}");
}

TEST_CASE("read_toml: dates, times and fractions are the text they were written as") {
  CHECK(read("d = 2026-12-03") == "{d: \"2026-12-03\"}");
  CHECK(read("d = 2026-12-03 10:00:00.50") == "{d: \"2026-12-03T10:00:00.50\"}");
  CHECK(read("d = 2026-12-03t10:00:00Z") == "{d: \"2026-12-03T10:00:00Z\"}");
  CHECK(read("t = 09:30:00") == "{t: \"09:30:00\"}");
  CHECK(read("\"ø\" = 1_000.50 # å") == "{ø: \"1_000.50\"}");
  CHECK(read("x = ['å', 1.5, 'ø',2e3 , -inf,\n +0.10]") ==
        "{x: [\"å\", \"1.5\", \"ø\", \"2e3\", \"-inf\", \"+0.10\"]}");
  CHECK(read("a = 1.50\r\nb = 2.50\r\n") == "{a: \"1.50\", b: \"2.50\"}");
}

TEST_CASE("read_toml: a key may have Norwegian letters without quotation marks") {
  CHECK(read("[[møte]]\nmøteleder = ['Kari']\nfå-òg = 1\n") == "{møte: [{møteleder: [\"Kari\"], få-òg: 1}]}");
}

TEST_CASE("read_toml: every value has its line") {
  const auto parsed =
      formats::read_toml("\xEF\xBB\xBF# hello\na = 1\nb = [\n 'x',\n 'y']\n\n[[visits]]\nc = 2\n");
  REQUIRE(parsed);
  CHECK((*parsed)[0].second.line == 2);
  CHECK((*parsed)[1].second.line == 3);
  CHECK((*(*parsed)[1].second.list())[1].line == 5);
  const auto& visit = (*(*parsed)[2].second.list())[0];
  CHECK(visit.line == 7);
  CHECK((*visit.members())[0].second.line == 8);
}

TEST_CASE("read_toml: a fault has its line, its place and the reason") {
  CHECK(read("a = 1\nb = \n") ==
        ":2: not valid TOML at character 5 (key-value pair: expected value, saw '\\n')");
  CHECK(read("a = 1\na = 2\n").starts_with(":2: not valid TOML"));
  CHECK(read("a = hei").starts_with(":1: not valid TOML at character 5 ("));
  CHECK(read("a = 99999999999999999999").starts_with(":1: not valid TOML"));
  CHECK(read(std::string_view("a = 1\0", 6)).starts_with(":1: not valid TOML"));
  CHECK(read("a = 'open\n").starts_with(":1: not valid TOML"));
}

TEST_CASE("read_toml: Norwegian letters in any place are text or a fault, never white space") {
  CHECK(read("a = \"\"\"x\\\n  å\"\"\"") == "{a: \"xå\"}");
  for (const char* document : {"å", "é", "a = å", "a = 1å", "[é]", "[[é]]", "[=]", "[]", "a = 1 å", "a å = 1",
                               "é = 1", "a = [å]", "a = 2026-12-03å"})
    CHECK(read(document).starts_with(":1: not valid TOML"));
}

TEST_CASE("read_toml: names the byte that is not UTF-8") {
  CHECK(read("a = 1\nb = 'bl\xE5'\n") == ":2: the text is not UTF-8: byte 0xE5 at position 8 of the line");
}

TEST_CASE("read_toml: nesting without end is refused, however it is written") {
  const std::string too_deep = ": more than 10 levels of lists and tables inside each other";
  CHECK(read("\na" + repeated(".a", 1000000) + " = 1") == ":2" + too_deep);
  CHECK(read("[a" + repeated(".'a'", 1000000) + "]") == ":1" + too_deep);
  CHECK(read("a = " + repeated("[", 10) + repeated("]", 10)) == ":1" + too_deep);
  CHECK(read("a = " + repeated("[", 100000)).starts_with(":1: "));
  CHECK(read("a = " + repeated("{b = ", 10) + "1" + repeated("}", 10)) == ":1" + too_deep);
  CHECK(read("a = " + repeated("[", 9) + repeated("]", 9)) == "{a: [[[[[[[[[]]]]]]]]]}");
}

TEST_CASE("read_toml: dots in texts, comments and numbers are not nesting") {
  const std::string dots(100, '.');
  CHECK(read("a = '" + dots + "' # " + dots) == "{a: \"" + dots + "\"}");
  CHECK(read("a = \"\\\"" + dots + "\"") == "{a: \"\"" + dots + "\"}");
  CHECK(read("a = \"\"\"\n'\"" + dots + "\n" + dots + "\"\"\"") == "{a: \"'\"" + dots + "\n" + dots + "\"}");
  CHECK(read("a = [\"\"\"x\"\"\"\"\", '" + dots + "']") == "{a: [\"x\"\"\", \"" + dots + "\"]}");
  CHECK(read("a = '''" + dots + "\n" + dots + "'''") == "{a: \"" + dots + "\n" + dots + "\"}");
  CHECK(read("a = [" + repeated("1.5,", 100) + "]").starts_with("{a: [\"1.5\", "));
}
