#include "formats/toml_text.hpp"

#include <doctest/doctest.h>

#include <random>

#include "formats/toml.hpp"

using namespace dialogg;
using domain::Value;
using domain::ValueList;
using domain::ValueMembers;

namespace {

Value read_back(const std::string& written) {
  const formats::Parsed parsed = formats::read_toml("a = " + written + "\n");
  REQUIRE_MESSAGE(parsed.has_value(), written);
  return parsed->front().second;
}

/// Of what is hard to write, by chance.
std::string any_text(std::mt19937& random) {
  constexpr std::string_view kPieces[] = {"'",  "\"",   "'''",  "\"\"\"", "\\",      "\n",  "\t",
                                          "\r", "\x01", "\x7F", "#",      "#! ",     "a",   "ø",
                                          " ",  "{",    "]",    "=",      "\\u0041", "\\\n"};
  std::string text;
  for (auto length = random() % 12; length > 0; --length) text += kPieces[random() % std::size(kPieces)];
  return text;
}

}  // namespace

TEST_CASE("to_toml: any text is read as it was, alone, in a list and in a table") {
  std::mt19937 random(1);  // the same each time
  for (int i = 0; i < 2'000; ++i) {
    const std::string text = any_text(random);
    CAPTURE(text);
    CHECK(read_back(formats::to_toml(Value(text))) == Value(text));
    const Value list =
        ValueList{Value(text), Value(ValueMembers{{"møte", Value(text)}, {"n", Value(std::int64_t{3})}})};
    CHECK(read_back(formats::to_toml(list)) == list);
  }
}

TEST_CASE("to_long_toml: any text is read as it was, with one line feed after it") {
  std::mt19937 random(2);
  for (int i = 0; i < 2'000; ++i) {
    const std::string text = any_text(random);
    CAPTURE(text);
    CHECK(read_back(formats::to_long_toml(text)) == Value(text + "\n"));
  }
}

TEST_CASE("lines_of: a line inside a text is told from others, and all lines are there") {
  const std::string document = "a = '''\n# x\n'''\n# it's a comment\nb = \"\"\"\\\"\"\"\n\"\"\"\nc = 'x'";
  std::string outside;
  for (const formats::DocumentLine& line : formats::lines_of(document)) outside += line.outside ? 'o' : 'i';
  CHECK(outside == "oiiooio");
}
