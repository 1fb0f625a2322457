#include "formats/json_lines.hpp"

#include <doctest/doctest.h>

#include "support/problems.hpp"
#include "support/value_text.hpp"

using namespace dialogg;

namespace {

/// The object, or the fault, as text.
std::string read(std::string_view line) {
  const auto parsed = formats::read_json_object(line);
  if (parsed)
    return support::shown(*parsed);
  const auto& fault = parsed.error();
  return (fault.field.empty() ? "" : fault.field.en + ": ") + support::said(fault.message);
}

/// The value of x in {"x": …}, as text.
std::string read_value(const std::string& json) {
  return read("{\"x\":" + json + "}");
}

std::string nested(int lists) {
  return "{\"x\":" + std::string(static_cast<std::size_t>(lists), '[') +
         std::string(static_cast<std::size_t>(lists), ']') + "}";
}

}  // namespace

TEST_CASE("read_json_object: every kind of value, in the order written") {
  CHECK(read(R"( {"b": "å\n\u00e6", "a": [1, true, null, {"c": []}], "n": -3, "f": false} )") ==
        "{b: \"å\næ\", a: [1, true, null, {c: []}], n: -3, f: false}");
  CHECK(read("{}\r") == "{}");
}

TEST_CASE("read_json_object: numbers that are no 64-bit integers stay as they were written") {
  CHECK(read_value("9223372036854775807") == "{x: 9223372036854775807}");
  CHECK(read_value("-9223372036854775808") == "{x: -9223372036854775808}");
  CHECK(read_value("9223372036854775808") == "{x: \"9223372036854775808\"}");
  CHECK(read_value("123456789012345678901234567890") == "{x: \"123456789012345678901234567890\"}");
  CHECK(read_value("-99999999999999999999") == "{x: \"-99999999999999999999\"}");
  CHECK(read_value("1.50") == "{x: \"1.50\"}");
  CHECK(read_value("2e3") == "{x: \"2e3\"}");
}

TEST_CASE("read_json_object: refuses what is not an object") {
  for (const char* line : {"[1]", "\"text\"", "12", "null", "visit", ""})
    CHECK(read(line) == "the line is not a JSON object in braces");
}

TEST_CASE("read_json_object: refuses a key given twice, at any depth and in a large object") {
  CHECK(read(R"({"a":1,"b":2,"a":3})") == "a: is given twice in one record");
  CHECK(read(R"({"a":{"b":1,"\u0062":2}})") == "b: is given twice in one record");
  std::string large = "{";
  for (int i = 0; i < 1000; ++i) large += "\"k" + std::to_string(i) + "\":1,";
  CHECK(read(large + "\"k500\":2}") == "k500: is given twice in one record");
  CHECK(read(large + "\"last\":2}").starts_with("{k0: 1, k1: 1"));
}

TEST_CASE("read_json_object: refuses anything after the object, a hidden NUL too") {
  CHECK(read(R"({"a":1} x)") == "there is more on the line after the JSON object");
  CHECK(read(R"({"a":1}{"b":2})") == "there is more on the line after the JSON object");
  CHECK(read(std::string_view("{}\0{}", 5)) == "not valid JSON at character 3");
}

TEST_CASE("read_json_object: eight levels are read, nine refused") {
  CHECK(read(nested(7)) == "{x: [[[[[[[]]]]]]]}");
  CHECK(read(nested(8)) == "more than 8 levels of lists and objects inside each other");
  CHECK(read("{\"x\":" + std::string(1000000, '[')) ==
        "more than 8 levels of lists and objects inside each other");
}

TEST_CASE("read_json_object: says where the fault is, counted in characters") {
  CHECK(read(R"({"a" 1})") == "not valid JSON at character 6");
  CHECK(read(R"({"å":"æ" 1})") == "not valid JSON at character 10");
  CHECK(read(R"({"a":01})") == "not valid JSON at character 7");
  CHECK(read(R"({"a":1,})") == "not valid JSON at character 8");
  CHECK(read("{\"a\":\"tab\there\"}") == "not valid JSON at character 10");
  CHECK(read(R"({"a":"\ud800"})").starts_with("not valid JSON at character"));
  CHECK(read(R"({"a":NaN})") == "not valid JSON at character 6");
  CHECK(read(R"({"a":1e999})").starts_with("not valid JSON at character"));
}

TEST_CASE("read_json_object: an object that goes on below is told to stand on one line") {
  for (const char* line : {"{", R"({"a":)", R"({"a":"text)", R"({"a":1)"})
    CHECK(read(line) == "the JSON object does not end; the whole object must stand on one line");
}

TEST_CASE("read_json_object: names the byte that is not UTF-8") {
  CHECK(read("{\"a\":\"bl\xE5\"}") == "the text is not UTF-8: byte 0xE5 at position 9 of the line");
  CHECK(read("{\"\xFF\":1}") == "the text is not UTF-8: byte 0xFF at position 3 of the line");
}
