#include "render/markdown/line.hpp"

#include <doctest/doctest.h>

using dialogg::render::finish_heading;
using dialogg::render::first_unit;
using dialogg::render::guard_line_starts;
using dialogg::render::last_unit;
using dialogg::render::trim_end;

namespace {

std::string guarded(std::string text) {
  guard_line_starts(text, 0);
  return text;
}

std::string heading(std::string text) {
  finish_heading(text, 0);
  return text;
}

}  // namespace

TEST_CASE("guard_line_starts: escapes what opens a block") {
  for (const std::string_view mark :
       {"# a", "#a", "- a", "-", "---", "+ a", "= a", "> a", ":- a", "::: a", "-: a"})
    CHECK(guarded(std::string(mark)) == "\\" + std::string(mark));
  CHECK(guarded("1. a") == "1\\. a");
  CHECK(guarded("17)") == "17\\)");
  CHECK(guarded("a\n- b\n2. c") == "a\n\\- b\n2\\. c");
}

TEST_CASE("guard_line_starts: lets numbers and signs in front of words be") {
  for (const std::string text : {"1.5 a", "2026", "-5 grader", "+47 123", "a - b", "1.a"})
    CHECK(guarded(text) == text);
}

TEST_CASE("guard_line_starts: changes nothing the second time") {
  CHECK(guarded(guarded("- a\n1. b\n# c")) == guarded("- a\n1. b\n# c"));
}

TEST_CASE("finish_heading: writes objectionable punctuation as a reference") {
  CHECK(heading("Hei!") == "Hei&#33;");
  CHECK(heading("Slutt. ") == "Slutt&#46;");
  CHECK(heading("終わり。") == "終わり&#12290;");
  CHECK(heading("Hva nå?") == "Hva nå?");
  CHECK(heading("se https\\:") == "se https&#58;");
  CHECK(heading("a &lt;") == "a &lt;");
  CHECK(heading("a;") == "a&#59;");
}

TEST_CASE("finish_heading: never ends in a hash that closes") {
  CHECK(heading("C#") == "C\\#");
  CHECK(heading("a ##") == "a \\#\\#");
  CHECK(heading("\\\\#") == "\\\\\\#");
}

TEST_CASE(
    "trim_end: takes white space and breaks, not a backslash that is text, nothing before its beginning") {
  std::string text = "- a \u00A0\\\n";
  trim_end(text, 2);
  CHECK(text == "- a");
  text = "a\\\\\n";
  trim_end(text, 0);
  CHECK(text == "a\\\\");
  text = "- ";
  trim_end(text, 2);
  CHECK(text == "- ");
}

TEST_CASE("first_unit and last_unit: take an escape or a reference whole") {
  CHECK(first_unit("\\*a") == "\\*");
  CHECK(first_unit("&amp;a") == "&amp;");
  CHECK(first_unit("& a") == "&");
  CHECK(first_unit("&a") == "&");
  CHECK(first_unit("ål") == "å");
  CHECK(last_unit("a\\*") == "\\*");
  CHECK(last_unit("a\\\\*") == "*");
  CHECK(last_unit("a&#33;") == "&#33;");
  CHECK(last_unit("a;") == ";");
  CHECK(last_unit("") == "");
}
