#include "render/json.hpp"

#include <doctest/doctest.h>

#include <cstdint>

using dialogg::domain::Value;
using dialogg::domain::ValueList;
using dialogg::domain::ValueMembers;
using dialogg::render::json_line;
using dialogg::render::json_pretty;
using dialogg::render::JsonDocument;
using dialogg::text::StringSink;

TEST_CASE("json_line: writes every kind of value, members in the order given") {
  const Value value(ValueMembers{{"b", Value()},
                                 {"a", Value(true)},
                                 {"n", Value(std::int64_t{-7})},
                                 {"l", Value(ValueList{Value("x"), Value(false)})},
                                 {"o", Value(ValueMembers{})}});
  CHECK(json_line(value) == R"({"b":null,"a":true,"n":-7,"l":["x",false],"o":{}})");
}

TEST_CASE("json_line: escapes what RFC 8259 asks for and leaves the rest") {
  CHECK(json_line(Value("«å» / \U0001F600")) == "\"«å» / \U0001F600\"");
  CHECK(json_line(Value("a\"b\\c\n\t\x01")) == R"("a\"b\\c\n\t\u0001")");
}

TEST_CASE("json_line: is one line") {
  CHECK(json_line(Value("a\nb")).find('\n') == std::string::npos);
}

TEST_CASE("json_pretty: indents by two spaces, from the depth given") {
  const Value value(ValueMembers{{"a", Value(ValueList{Value("x")})}, {"b", Value(ValueList{})}});
  CHECK(json_pretty(value) == "{\n  \"a\": [\n    \"x\"\n  ],\n  \"b\": []\n}");
  CHECK(json_pretty(value, 1) == "{\n    \"a\": [\n      \"x\"\n    ],\n    \"b\": []\n  }");
}

TEST_CASE("JsonDocument: frames its records") {
  StringSink sink;
  JsonDocument document(sink, "visits", {{"count", Value(std::int64_t{2})}});
  document.add(Value("a"));
  document.add(Value(ValueMembers{{"b", Value()}}));
  document.finish();
  CHECK(sink.content ==
        "{\n  \"schema\": \"dialogg.visits/1\",\n  \"count\": 2,\n  \"data\": [\n    \"a\",\n    {\n      "
        "\"b\": null\n"
        "    }\n  ]\n}\n");
}

TEST_CASE("JsonDocument: is complete without records") {
  StringSink sink;
  JsonDocument document(sink, "visits");
  document.finish();
  CHECK(sink.content == "{\n  \"schema\": \"dialogg.visits/1\",\n  \"data\": []\n}\n");
}
