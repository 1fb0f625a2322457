#include "text/unicode.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace dialogg::text;
using namespace std::string_view_literals;

namespace {

void check_fault(std::string_view text, TextFault::Kind kind, std::size_t byte) {
  CAPTURE(text);
  const auto fault = find_fault(text);
  REQUIRE(fault.has_value());
  CHECK(fault->kind == kind);
  CHECK(fault->byte == byte);
}

}  // namespace

TEST_CASE("find_fault: text, tabs, line ends, emoji and Sámi letters may be stored") {
  for (const std::string_view text : {""sv, "Ålesund\tog\r\nHaram"sv, "Porsáŋgu 👍🏽"sv,
                                      "\u00A0\uFFFD\U0010FFFF"sv, "\uD7FF\uE000"sv})
    CHECK_FALSE(find_fault(text).has_value());
}

TEST_CASE("find_fault: NUL, C0, DEL and C1 are pointed out where they stand") {
  check_fault("ab\0c"sv, TextFault::Kind::nul, 2);
  check_fault("\x1B[31m", TextFault::Kind::control, 0);
  check_fault("ab\x7F", TextFault::Kind::control, 2);
  check_fault("æ\u0085", TextFault::Kind::control, 2);
  check_fault("\u009F", TextFault::Kind::control, 0);
}

TEST_CASE("find_fault: malformed UTF-8 is pointed out at its first byte") {
  check_fault("bl\xE5", TextFault::Kind::invalid_utf8, 2);        // Latin-1
  check_fault("x\xC3", TextFault::Kind::invalid_utf8, 1);         // cut off
  check_fault("\xE2\x82x", TextFault::Kind::invalid_utf8, 0);     // cut off in the middle
  check_fault("\xC0\xAF", TextFault::Kind::invalid_utf8, 0);      // overlong
  check_fault("\xE0\x9F\xBF", TextFault::Kind::invalid_utf8, 0);  // overlong
  check_fault("\xED\xA0\x80", TextFault::Kind::invalid_utf8, 0);  // surrogate
  check_fault("\xF0\x8F\xBF\xBF", TextFault::Kind::invalid_utf8, 0);
  check_fault("\xF4\x90\x80\x80", TextFault::Kind::invalid_utf8, 0);  // above U+10FFFF
  check_fault("\xF5\x80\x80\x80", TextFault::Kind::invalid_utf8, 0);
  check_fault("a\x80", TextFault::Kind::invalid_utf8, 1);
}

TEST_CASE("nfc: composes what was typed as base and mark, and leaves the rest") {
  CHECK(nfc("") == "");
  CHECK(nfc("plain") == "plain");
  CHECK(nfc("A\u030Alesund") == "Ålesund");
  CHECK(nfc("blå – «bær»") == "blå – «bær»");
  CHECK(nfc("\u212B") == "Å");
  CHECK(nfc("e\u0323\u0302 – x") == "\u1EC7 – x");
}

TEST_CASE("between_spaces: words as they stand, whatever white space parts them") {
  using Words = std::vector<std::string_view>;
  CHECK(between_spaces(" Åse\u00A0\t van  der\nBerg,") == Words{"Åse", "van", "der", "Berg,"});
  CHECK(between_spaces("a") == Words{"a"});
  CHECK(between_spaces(" \u2009").empty());
  CHECK(between_spaces("").empty());
}

TEST_CASE("length: counts letters as a person does") {
  CHECK(length("") == 0);
  CHECK(length("Oslo") == 4);
  CHECK(length("Ålesund") == 7);
  CHECK(length("A\u030Alesund") == 7);
  CHECK(length("– 👍") == 3);
}

TEST_CASE("display_width: marks take no column and wide characters two") {
  CHECK(display_width("") == 0);
  CHECK(display_width("Ålesund") == 7);
  CHECK(display_width("A\u030Alesund") == 7);
  CHECK(display_width("日本") == 4);
}

TEST_CASE("fold_space: ends lose their white space and runs become one space") {
  CHECK(fold_space("") == "");
  CHECK(fold_space(" \t\r\n") == "");
  CHECK(fold_space("  one \r\n\r\n two\tthree ") == "one two three");
  CHECK(fold_space("12\u00A0000\u202F\u2003kr\u2028") == "12 000 kr");
}

TEST_CASE("trim: only the ends lose their white space") {
  CHECK(trim("") == "");
  CHECK(trim(" \u00A0\n") == "");
  CHECK(trim("\u2003å  b\n\u00A0") == "å  b");
  CHECK(trim("æ") == "æ");
}

TEST_CASE("lower: every letter, nothing else") {
  CHECK(lower("ÆØÅ Ŋ Š 1508 É") == "æøå ŋ š 1508 é");
  CHECK(lower("ΟΔΟΣ") == "οδοσ");
}
