#include "text/visible.hpp"

#include <doctest/doctest.h>

using dialogg::text::visible_line;

TEST_CASE("visible_line: marks that are never shown leave no trace, nor the space around them") {
  CHECK(visible_line("\u202eÅpen \u200f kafé\u202c ") == "Åpen kafé");
  CHECK(visible_line("a\tb\n\nc") == "a b c");
  CHECK(visible_line("😀 é") == "😀 é");
  CHECK(visible_line("\u200f") == "");
}

TEST_CASE("visible_line: what has no width is not shown, but for what joins letters and pictures") {
  CHECK(visible_line("Os\u200blo\u2060 \u180eby\U000E0041") == "Oslo by");
  CHECK(visible_line("👩\u200d👧") == "👩\u200d👧");
}
