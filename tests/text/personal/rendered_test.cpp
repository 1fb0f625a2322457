#include "text/personal/rendered.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using dialogg::text::as_rendered;
using List = std::vector<std::string>;

namespace {

List readings(const std::string& typed) {
  const dialogg::text::Readings found(typed);
  return {found.begin(), found.end()};
}

}  // namespace

TEST_CASE("as_rendered: Markdown's marks are gone") {
  CHECK(as_rendered("**010190**10046") == "01019010046");
  CHECK(as_rendered("_Stein_ og `kode`") == "Stein og kode");
  CHECK(as_rendered("kari\\@example.no") == "kari@example.no");
  CHECK(as_rendered("# Molde\n\n- ett\n- to") == "Molde\nett\nto");
  CHECK(as_rendered("[Molde](https://x.no)") == "Molde https://x.no");
  CHECK(as_rendered("<https://x.no>") == "https://x.no");
  CHECK(as_rendered("![Huset](a.jpg \"I Molde\")") == "Huset a.jpg I Molde");
}

TEST_CASE("as_rendered: entities are the letters that they stand for") {
  CHECK(as_rendered("&Aring;lesund, &#197;lesund, &#xC5;lesund") == "Ålesund, Ålesund, Ålesund");
  CHECK(as_rendered("kari&commat;example.no") == "kari@example.no");
  CHECK(as_rendered("a & b") == "a & b");
}

TEST_CASE("as_rendered: comments and tags are not seen, what stands around them is") {
  CHECK(as_rendered("Åle<!-- x -->sund") == "Ålesund");
  CHECK(as_rendered("<!-- x -->Ålesund") == "Ålesund");
  CHECK(as_rendered("<div>\nÅle<b>sund</b></div>") == "Ålesund");
  CHECK(as_rendered("Åle<wbr>sund") == "Ålesund");
  CHECK(as_rendered("1 < 2 > 1") == "1 < 2 > 1");
}

TEST_CASE("as_rendered: what has no width is gone, and letters are what they look like") {
  CHECK(as_rendered("Å\u00ADle\u200Bsu\u2060nd") == "Ålesund");
  CHECK(as_rendered("A\u030Alesund") == "Ålesund");
  CHECK(as_rendered("kari＠example．no") == "kari@example.no");
  CHECK(as_rendered("９８７６５４３２") == "98765432");
  CHECK(as_rendered("\xFF") == "\xFF");
}

TEST_CASE("as_rendered: lines of a paragraph are joined by a space, paragraphs are not") {
  CHECK(as_rendered("Indre\nFosen") == "Indre Fosen");
  CHECK(as_rendered("Indre  \nFosen") == "Indre Fosen");
  CHECK(as_rendered("Indre\\\nFosen") == "Indre Fosen");
  CHECK(as_rendered("Indre\n\nFosen") == "Indre\nFosen");
}

TEST_CASE("as_rendered: no nesting is too deep") {
  CHECK(as_rendered(std::string(5'000, '>') + "Molde").ends_with("Molde"));
}

TEST_CASE("readings: a text of ordinary prose is read once") {
  for (const char* text :
       {"", "Møtet i Ålesund – «et godt møte», sa de 3. desember.", "Tråante, Kárášjohka", "a - b"})
    CHECK(readings(text) == List{text});
}

TEST_CASE("readings: words that a line's end or a backslash divides are read as one too") {
  CHECK(readings("i Åle-\nsund")[2] == "i Ålesund");
  CHECK(readings("i Åle\nsund") == List{"i Åle\nsund", "i Åle sund", "i Ålesund"});
  CHECK(readings("Åle\\sund")[2] == "Ålesund");
  CHECK(readings("Åle\n\nsund")[2] == "Åle\nsund");
}

TEST_CASE("readings: a web address is read in plain letters, per cent is not") {
  CHECK(readings("https://x.no/%C3%85lesund")[2] == "https://x.no/Ålesund");
  CHECK(readings("%FFab")[2] == "%FFab");
  CHECK(readings("42 % av 100%").size() == 1);
}
