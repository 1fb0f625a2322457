#include "render/markdown/markdown.hpp"

#include <doctest/doctest.h>

using namespace dialogg::reports;
using dialogg::render::Markdown;
using dialogg::text::StringSink;
using Kind = Span::Kind;

namespace {

std::string written(const std::vector<Block>& blocks, int heading_level = 1) {
  StringSink sink;
  Markdown markdown(sink, {.heading_level = heading_level});
  for (const Block& block : blocks) markdown.add(block);
  return sink.content;
}

Inline text(std::string_view shown) {
  return {{.text = shown}};
}

}  // namespace

TEST_CASE("Markdown: sets a blank line between blocks and one line end last") {
  CHECK(written({Heading{1, text("Tittel")}, Paragraph{text("En.")}, Prose{"To.", 1}}) ==
        "# Tittel\n\nEn.\n\nTo.\n");
}

TEST_CASE("Markdown: writes nothing for blocks that show nothing") {
  CHECK(written({Heading{1, text(" ")}, Paragraph{text("\u202E")}, Prose{" \n ", 1}, Prose{"", 1}, List{},
                 Table{}}) == "");
}

TEST_CASE("Markdown: moves headings, to the sixth level at most") {
  CHECK(written({Heading{1, text("A")}, Heading{2, text("B")}}, 3) == "### A\n\n#### B\n");
  CHECK(written({Heading{4, text("A")}}, 5) == "###### A\n");
}

TEST_CASE("Markdown: tells a heading from an earlier one with the same text") {
  CHECK(written({Heading{2, text("Tema")}, Heading{2, text("Tema")}}) == "## Tema\n\n## Tem&#97;\n");
}

TEST_CASE("Markdown: escapes the beginning of a paragraph") {
  CHECK(written({Paragraph{text("17. mai")}}) == "17\\. mai\n");
  CHECK(written({Paragraph{{{.text = " - "}, {.text = "a"}}}}) == "\\- a\n");
}

TEST_CASE("Markdown: tells a paragraph of bold words from a heading") {
  CHECK(written({Paragraph{{{.kind = Kind::strong, .text = "Kort"}}}}) == "**Kor&#116;**\n");
}

TEST_CASE("Markdown: nests lists by two spaces") {
  CHECK(written({List{{{.content = text("a"), .items = {{.content = text("# b")}}},
                       {.content = text("c")}}}}) == "- a\n  - \\# b\n- c\n");
}

TEST_CASE("Markdown: sets one paragraph of prose behind an item's content") {
  const Inline label = {{.kind = Kind::strong, .text = "Effekt:"}};
  CHECK(written({List{{{.content = label, .prose = "- mindre fravær"}}}}) ==
        "- **Effekt:**\n\n  - mindre fravær\n");
  CHECK(written({List{{{.content = label, .prose = "mindre fravær "}}}}) == "- **Effekt:** mindre fravær\n");
  CHECK(written({List{{{.content = label, .prose = "*mindre*\nfravær"}}}}) ==
        "- **Effekt:** *mindre*\n  fravær\n");
}

TEST_CASE("Markdown: sets more prose below an item's content, and blank lines between all items then") {
  CHECK(written({List{{{.content = text("a"), .prose = "en\n\nto", .items = {{.content = text("b")}}},
                       {.content = text("c")}}}}) == "- a\n\n  en\n\n  to\n\n  - b\n\n- c\n");
}

TEST_CASE("Markdown: an item may be empty, or be its prose alone") {
  CHECK(written({List{{{.content = text("")}, {.prose = "- a"}, {.prose = "1. mai"}}}}) ==
        "-\n\n- - a\n\n- 1. mai\n");
  CHECK(written({List{{{.prose = "3. juni"}}}}) == "- 3\\. juni\n");
}

TEST_CASE("Markdown: writes a table with aligned numbers, empty and missing cells") {
  const Table table{{{"Tema"}, {"Antall", Table::Align::right}},
                    {{text("a | b\nc"), text("2")}, {text(""), text("1")}, {text("x")}}};
  CHECK(written({table}) == "| Tema | Antall |\n| --- | ---: |\n| a \\| b c | 2 |\n| | 1 |\n| x | |\n");
}

TEST_CASE("Markdown: keeps the headings of prose below their section") {
  CHECK(written({Heading{2, text("A")}, Prose{"# En\n\n### To\n\ntekst", 2}}) ==
        "## A\n\n### En\n\n#### To\n\ntekst\n");
  CHECK(written({Heading{6, text("A")}, Prose{"# En\n\ntekst", 6}}) == "###### A\n\n**En:**\n\ntekst\n");
}

TEST_CASE("Markdown: makes a bold paragraph of a heading in prose that repeats another") {
  CHECK(written({Heading{1, text("A")}, Prose{"## A\n\ntekst", 1}}) == "# A\n\n**A:**\n\ntekst\n");
}

TEST_CASE("Markdown: joins quotations that meet, and starts no numbered list in another") {
  CHECK(written({Prose{"> a", 1}, Prose{"> b", 1}}) == "> a\n>\n> b\n");
  CHECK(written({Prose{"1. a", 1}, Prose{"1. b", 1}}) == "1. a\n\n1\\. b\n");
}
