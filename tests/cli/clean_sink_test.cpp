#include "cli/clean_sink.hpp"

#include <doctest/doctest.h>

using namespace dialogg;

namespace {

std::string cleaned(std::initializer_list<std::string_view> pieces) {
  text::StringSink out;
  cli::CleanSink clean(out);
  for (const std::string_view piece : pieces) clean.write(piece);
  clean.flush();
  return out.content;
}

}  // namespace

TEST_CASE("CleanSink: letters, tabs and line ends of any language come through") {
  for (const char* text : {"Ærlig talt\tåtte\n", "a\r\nb\r\n", "日本語 😀 👩‍👧", "\xEF\xBF\xBD"})
    CHECK(cleaned({text}) == text);
}

TEST_CASE("CleanSink: nothing gives a terminal orders") {
  CHECK(cleaned({"a\x1b[31mb\x1b]0;t\x07"}) == "a[31mb]0;t");
  CHECK(cleaned({"a\u009b31m"}) == "a31m");
  CHECK(cleaned({"a\u202eb\u2066c\u200bd\U000E0041e\u2060f"}) == "abcdef");
  CHECK(cleaned({"sure\rno, never"}) == "sure no, never");
  CHECK(cleaned({"a\vb\fc\u0085d"}) == "a b c d");
}

TEST_CASE("CleanSink: a byte that is no character is shown as one that is missing") {
  CHECK(cleaned({"a\x9b"
                 "31m"}) ==
        "a\xEF\xBF\xBD"
        "31m");
  CHECK(cleaned({"cut off \xC3"}) == "cut off \xEF\xBF\xBD");
}

TEST_CASE("CleanSink: a character, an order and a line end may come in pieces") {
  CHECK(cleaned({"\xC3", "\xA5"}) == "å");
  CHECK(cleaned({"\xF0\x9F", "\x98", "\x80!"}) == "😀!");
  CHECK(cleaned({"a\xC2",
                 "\x9b"
                 "31m"}) == "a31m");
  CHECK(cleaned({"a\r", "\nb\r", "c"}) == "a\r\nb c");
}

TEST_CASE("CleanSink: the program's own orders come through, after what was written before") {
  text::StringSink out;
  cli::CleanSink clean(out);
  clean.write("a\r");
  clean.write_as_is("\x1b[1mb");
  CHECK(out.content == "a \x1b[1mb");
}
