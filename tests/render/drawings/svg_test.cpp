#include "render/drawings/svg.hpp"

#include <doctest/doctest.h>

using namespace dialogg::render;

TEST_CASE("svg_escaped: what marks up is escaped, what XML cannot hold is left out") {
  CHECK(svg_escaped("A & B <b> \"c\"") == "A &amp; B &lt;b&gt; &quot;c&quot;");
  CHECK(svg_escaped("a\u202Eb\x01\uFFFE\uFFFF\n c") == "ab c");
}

TEST_CASE("svg_head: a description is there where it is given, and its ids are the drawing's own") {
  const std::string bare = svg_head({.width = 10, .height = 20, .title = "Kart"});
  CHECK(bare.find("<title id=\"title\">Kart</title>") != std::string::npos);
  CHECK(bare.find("desc") == std::string::npos);
  const std::string described =
      svg_head({.width = 10, .height = 20, .id = "themes", .title = "Tema", .description = "Rus: 2"});
  CHECK(described.find("aria-labelledby=\"themes-title\" aria-describedby=\"themes-desc\"") !=
        std::string::npos);
  CHECK(described.find("<desc id=\"themes-desc\">Rus: 2</desc>") != std::string::npos);
}
