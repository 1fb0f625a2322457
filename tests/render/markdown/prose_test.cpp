#include "render/markdown/prose.hpp"

#include <doctest/doctest.h>

#include "render/markdown/prose_source.hpp"

using dialogg::render::Headings;
using dialogg::render::is_plain;
using dialogg::render::prepare_prose;
using dialogg::render::rewrite_prose;

namespace {

std::string rewritten(std::string_view markdown) {
  Headings headings;
  headings.add(2, "Rapport");
  return rewrite_prose(markdown, {.headings = &headings, .heading_level = 2}).text;
}

}  // namespace

TEST_CASE("is_plain: knows text that needs no parser") {
  for (const std::string_view plain : {"Vi møttes.", "kl. 10:30 (ca.)", "a - b # c 1. d", "å!"})
    CHECK(is_plain(plain));
  for (const std::string_view marked : {"", " a", "- a", "1. a", "# a", "a\nb", "a\rb", "*a*", "a_b", "`a`",
                                        "[a]", "a | b", "<b>", "&amp;", "\\*", "~~a~~", "> a", ": a"})
    CHECK_FALSE(is_plain(marked));
}

TEST_CASE("prose: keeps paragraphs, line breaks and emphasis, in one style") {
  CHECK(rewritten("en\nto\n\n__fet__ og _kursiv_") == "en\nto\n\n**fet** og *kursiv*\n");
  CHECK(rewritten("en  \nto\\\ntre") == "en\\\nto\\\ntre\n");
  CHECK(rewritten("**a *b* c** ***d***") == "**a *b* c** ***d***\n");
}

TEST_CASE("prose: keeps line starts that are text") {
  CHECK(rewritten("\\- a\n\\# b\n2\\. c") == "\\- a\n\\# b\n2\\. c\n");
  CHECK(rewritten("en\n17. mai") == "en\n17\\. mai\n");
}

TEST_CASE("prose: writes lists with our markers") {
  CHECK(rewritten("* a\n* b\n    + c") == "- a\n- b\n  - c\n");
  CHECK(rewritten("1) a\n2) b") == "1. a\n2. b\n");
  CHECK(rewritten("1. a\n1. b\n\n   c") == "1. a\n\n2. b\n\n   c\n");
}

TEST_CASE("prose: keeps the numbers that were typed") {
  CHECK(rewritten("17. mai feiret vi.") == "17\\. mai feiret vi.\n");
  CHECK(rewritten("1. mai\n3. juni") == "1\\. mai\n\n3\\. juni\n");
  CHECK(rewritten("> 4) a\n>\n>    b") == "> 4\\) a\n>\n> b\n");
  CHECK(rewritten("1. a\n\n1) b") == "1. a\n\n1\\) b\n");
}

TEST_CASE("prose: keeps a dash that stands for nothing") {
  CHECK(rewritten("-") == "\\-\n");
}

TEST_CASE("prose: fences code, names its language, and spreads tabs") {
  CHECK(rewritten("    a\tb") == "```text\na   b\n```\n");
  CHECK(rewritten("~~~ sh x\na\n~~~") == "```sh\na\n```\n");
  CHECK(rewritten("~~~\n```\n~~~") == "````text\n```\n````\n");
  CHECK(rewritten("- ```\n  a\n  ```\n- b") == "- ```text\n  a\n  ```\n\n- b\n");
}

TEST_CASE("prose: adds a line to code of prompts alone, which linters object to") {
  CHECK(rewritten("```\n$ ls\n```") == "```text\n$ ls\n \n```\n");
  CHECK(rewritten("```\n$ ls\na\n```") == "```text\n$ ls\na\n```\n");
}

TEST_CASE("prose: shows HTML") {
  CHECK(rewritten("a <b>c</b> <!-- d -->") == "a &lt;b>c&lt;/b> &lt;!-- d -->\n");
  CHECK(rewritten("<div>\n  *a*\n</div>\n") == "&lt;div>\n\\*a\\*\n&lt;/div>\n");
  CHECK(rewritten("<script>\na\n\n- b\n</script>") == "&lt;script>\na\n\n\\- b\n&lt;/script>\n");
}

TEST_CASE("prose: keeps quotations and rules") {
  CHECK(rewritten("> a\n> - b\n\nc\n***\nd") == "> a\n>\n> - b\n\nc\n\n---\n\nd\n");
  CHECK(rewritten("> a\n\n> b") == "> a\n>\n> b\n");
  CHECK(rewritten("- ***\n- a") == "-\n- a\n");
}

TEST_CASE("prose: keeps links and images, not links into the text itself") {
  CHECK(rewritten("[a](http://b.no \"c\") ![d](e.png)") == "[a](http://b.no \"c\") ![d](e.png)\n");
  CHECK(rewritten("[a][b]\n\n[b]: http://c.no") == "[a](http://c.no)\n");
  CHECK(rewritten("<http://a.no>") == "[http\\://a.no](http://a.no)\n");
  CHECK(rewritten("[a](#b) [c]()") == "a c\n");
}

TEST_CASE("prose: keeps a line that only looks like a definition") {
  CHECK(rewritten("[Ola]: Ja") == "\\[Ola\\]: Ja\n");
  CHECK(rewritten("- [Ola]: Ja\n- [Kari]: Nei") == "- \\[Ola\\]: Ja\n- \\[Kari\\]: Nei\n");
  CHECK(prepare_prose("[a]: b\r\n[a]") == "[a]: b\n[a]");
}

TEST_CASE("prose: shows tables and strikethrough of other dialects as text") {
  CHECK(rewritten("| a |\n|---|") == "\\| a \\|\n\\|---\\|\n");
  CHECK(rewritten("~~a~~") == "\\~\\~a\\~\\~\n");
}

TEST_CASE("prose: tells a bold paragraph from a heading at the margin alone") {
  CHECK(rewritten("**Bakgrunn**") == "**Bakgrun&#110;**\n");
  CHECK(rewritten("> **Bakgrunn**") == "> **Bakgrunn**\n");
}

TEST_CASE("prose: levels headings below the section's, by one at most") {
  CHECK(rewritten("## A\n\n#### B\n\n## C") == "### A\n\n#### B\n\n### C\n");
  CHECK(rewritten("Hei!\n====") == "### Hei&#33;\n");
  CHECK(rewritten("- # A") == "- **A:**\n");
  CHECK(rewritten("# **A** b") == "### **A** b\n");
}

TEST_CASE("prose: without headings makes bold paragraphs of them") {
  CHECK(rewrite_prose("# **A** b", {}).text == "**A b:**\n");
  CHECK(rewrite_prose("# Hva nå?", {}).text == "**Hva nå?**\n");
}

TEST_CASE("prose: drops a break that nothing follows") {
  CHECK(rewritten("a\\\n&#x202e;") == "a\n");
  CHECK(rewritten("&#x202e;  \na") == "a\n");
}

TEST_CASE("prose: says whether it is one paragraph") {
  CHECK(rewrite_prose("a\n*b*", {}).one_paragraph);
  CHECK_FALSE(rewrite_prose("a\n\nb", {}).one_paragraph);
  CHECK_FALSE(rewrite_prose("3. a\n\n       b", {}).one_paragraph);
}

TEST_CASE("prose: survives any depth") {
  for (const std::string_view mark : {">", "- ", "1. ", "*a ", "**a _b ", "[", "![a"}) {
    std::string deep;
    for (int i = 0; i < 5000; ++i) deep += mark;
    CHECK(rewrite_prose(deep + "bunn", {}).text.find("bunn") != std::string::npos);
  }
}
