#include <doctest/doctest.h>

#include "text/unicode.hpp"

using namespace dialogg::text;

TEST_CASE("anchor: lower case, spaces to hyphens, punctuation dropped") {
  CHECK(anchor("Møter og besøk") == "møter-og-besøk");
  CHECK(anchor("3. kvartal 2026") == "3-kvartal-2026");
  CHECK(anchor("V7 – Ålesund (1508)") == "v7--ålesund-1508");
  CHECK(anchor("a_b-c d") == "a_b-c-d");
  CHECK(anchor("«Ja», sa hun!") == "ja-sa-hun");
  CHECK(anchor("C++ & C#") == "c--c");
  CHECK(anchor("") == "");
}

TEST_CASE("anchor: only the plain space becomes a hyphen") {
  CHECK(anchor("a\tb\u00A0c\u2003d") == "abcd");
}

TEST_CASE("anchor: letters, marks, numbers and connectors of every script are kept") {
  CHECK(anchor("e\u0301 日本 ² Ⅳ ‿ ª") == "e\u0301-日本-²-ⅳ-‿-ª");
  CHECK(anchor("👍 bra") == "-bra");
}

TEST_CASE("anchor: the dotted capital I and the final sigma as JavaScript lowers them") {
  CHECK(anchor("İzmir") == "i\u0307zmir");
  CHECK(anchor("ΟΔΟΣ ΣΑΣ") == "οδος-σας");
  CHECK(anchor("Σ") == "σ");
  CHECK(anchor("ΑΣ’Α ΑΣ’") == "ασα-ας");
  CHECK(anchor("ΑΣ1") == "ας1");
}
