#include "publishing/injection.hpp"

#include "support/each.hpp"
#include "support/problems.hpp"

using namespace dialogg;
using publishing::find_section;
using publishing::is_marker_id;
using support::check_each;
using support::check_none;

namespace {

const std::string kBegin = "<!-- dialogg:begin x -->";
const std::string kEnd = "<!-- dialogg:end x -->";

/// "before|after", the markers as B and E.
std::string kept(const std::string& document) {
  const auto section = find_section(document, "f.md", "x");
  CHECK(std::string(section.before).ends_with(kBegin));
  CHECK(std::string(section.after).starts_with(kEnd));
  return std::string(section.before.substr(0, section.before.size() - kBegin.size())) + "B|E" +
         std::string(section.after.substr(kEnd.size()));
}

/// The message of what is refused.
std::string refusal(const std::string& document) {
  const auto error = support::error_of([&] { find_section(document, "f.md", "x"); });
  CHECK(error.kind == domain::ErrorKind::storage);
  return support::said(error.message);
}

const std::string kNone = "f.md does not have one pair of markers for “x”";
const std::string kCrossed =
    "the markers for “x” in f.md stand in the wrong order, or have other markers between them";

}  // namespace

TEST_CASE("find_section: keeps every byte outside the markers") {
  CHECK(kept("a\n" + kBegin + "\nold\n" + kEnd + "\nb\n") == "a\nB|E\nb\n");
  CHECK(kept(kBegin + kEnd) == "B|E");
  CHECK(kept("\xEF\xBB\xBF a" + kBegin + "old" + kEnd + "b\xFF") == "\xEF\xBB\xBF aB|Eb\xFF");
  const std::string nul("\0", 1);
  CHECK(kept(nul + kBegin + "\r\nold\r\n" + kEnd + "\r\n" + nul) == nul + "B|E\r\n" + nul);
}

TEST_CASE("find_section: exactly one pair, in order") {
  CHECK(refusal("") == kNone);
  CHECK(refusal("text\n") == kNone);
  CHECK(refusal(kBegin + "\n") == kNone);
  CHECK(refusal(kEnd + "\n") == kNone);
  CHECK(refusal(kBegin + kEnd + kBegin + kEnd) == kNone);
  CHECK(refusal(kBegin + kBegin + kEnd) == kNone);
  CHECK(refusal(kBegin + kEnd + kEnd) == kNone);
  CHECK(refusal(kEnd + "\n" + kBegin) == kCrossed);
}

TEST_CASE("find_section: other sections stay outside it") {
  const std::string other_begin = "<!-- dialogg:begin y -->";
  const std::string other_end = "<!-- dialogg:end y -->";
  CHECK(kept(other_begin + other_end + kBegin + kEnd + other_begin) ==
        other_begin + other_end + "B|E" + other_begin);
  CHECK(refusal(kBegin + other_begin + kEnd + other_end) == kCrossed);
  CHECK(refusal(other_begin + kBegin + other_end + kEnd) == kCrossed);
  CHECK(refusal(kBegin + other_begin + other_end + kEnd) == kCrossed);
}

TEST_CASE("find_section: a marker is its exact words in one line") {
  for (const std::string near :
       {"<!-- dialogg:begin xy -->", "<!-- dialogg:begin  x -->", "<!--dialogg:begin x-->",
        "<!-- dialogg:begin X -->", "<!-- dialogg:begin x", "<!-- dialogg:begin\nx -->"})
    CHECK_MESSAGE(refusal(near + kEnd) == kNone, near);
  CHECK(kept("<!-- dialogg:begin " + kBegin + kEnd + "<!-- dialogg: -->") ==
        "<!-- dialogg:begin B|E<!-- dialogg: -->");
}

TEST_CASE("find_section: what a fenced code block shows is no marker") {
  const std::string shown = kBegin + "\n" + kEnd + "\n";
  const std::string real = kBegin + "\nold\n" + kEnd;
  for (const std::string open : {"```\n", "~~~~ markdown\n", "   ```md\r\n"}) {
    const std::string close = open.find('~') == open.npos ? "```\n" : "~~~~~  \n";
    CHECK(kept(open + shown + close + real) == open + shown + close + "B|E");
  }
  CHECK(refusal("```\n" + shown + "~~~\n``\n    ```\n```x\n" + shown) == kNone);  // never closed
  CHECK(refusal("```\n" + shown + "```\n") == kNone);
  CHECK(kept("``` a `b`\n" + real) == "``` a `b`\nB|E");  // a code span
  CHECK(kept("    ```\n" + real) == "    ```\nB|E");
}

TEST_CASE("find_section: finds how the document's lines end") {
  const auto line_end = [](const std::string& document) {
    return std::string(find_section(document, "f.md", "x").line_end);
  };
  CHECK(line_end(kBegin + "\n" + kEnd + "\r\n") == "\n");
  CHECK(line_end("a\n" + kBegin + "\r\n" + kEnd) == "\r\n");
  CHECK(line_end("a\r\n" + kBegin + kEnd) == "\r\n");
  CHECK(line_end(kBegin + kEnd) == "\n");
}

TEST_CASE("LineEnds: writes each line with the document's end, however it is cut") {
  for (const std::size_t size : {1u, 2u, 3u, 100u}) {
    text::StringSink out;
    publishing::LineEnds lines(out, "\r\n");
    const std::string report = "# A\n\nb\n";
    for (std::size_t at = 0; at < report.size(); at += size) lines.write(report.substr(at, size));
    CHECK(out.content == "# A\r\n\r\nb\r\n");
  }
}

TEST_CASE("is_marker_id: what cannot end a comment") {
  check_each({"x", "gode-eksempler", "møter 2026"}, is_marker_id);
  check_none({"", "-->", "a>b", "<x"}, is_marker_id);
}
