#include "render/markdown/inline.hpp"

#include <doctest/doctest.h>

#include "render/markdown/link.hpp"

using dialogg::render::append_image;
using dialogg::render::append_inline;
using dialogg::render::append_link;
using dialogg::render::mark_as_no_heading;
using dialogg::render::Place;
using dialogg::render::tell_apart;
using dialogg::reports::Inline;
using Kind = dialogg::reports::Span::Kind;

namespace {

std::string line(const Inline& content, Place place = Place::line) {
  std::string out;
  append_inline(out, content, place);
  return out;
}

std::string link_to(std::string_view label, std::string_view target, std::string_view title = {}) {
  std::string out;
  append_link(out, {.label = label, .target = target, .title = title});
  return out;
}

std::string image(std::string_view alt, std::string_view target) {
  std::string out;
  append_image(out, alt, target);
  return out;
}

}  // namespace

TEST_CASE("append_inline: marks strong and emphasised text") {
  CHECK(line({{.kind = Kind::strong, .text = "Effekt:"}, {.text = " mer * ro"}}) == "**Effekt:** mer \\* ro");
  CHECK(line({{.kind = Kind::emphasis, .text = "a"}}) == "*a*");
}

TEST_CASE("append_inline: moves white space out of the marks, and off the ends of the line") {
  CHECK(line({{.text = "a"}, {.kind = Kind::strong, .text = " b "}, {.text = "c"}}) == "a **b** c");
  CHECK(line({{.text = " \u00A0a "}, {.kind = Kind::strong, .text = " \u2009 "}}) == "a");
}

TEST_CASE("append_inline: moves punctuation that would keep the marks from working out of them") {
  CHECK(line({{.kind = Kind::strong, .text = "Merk:"}, {.text = "dette"}}) == "**Merk**:dette");
  CHECK(line({{.text = "a"}, {.kind = Kind::strong, .text = "(b"}, {.text = " c"}}) == "a(**b** c");
  CHECK(line({{.text = "a"}, {.kind = Kind::strong, .text = "..."}, {.text = "c"}}) == "a.**.**.c");
}

TEST_CASE("append_inline: does not set marks beside marks") {
  CHECK(line({{.kind = Kind::strong, .text = "a"}, {.kind = Kind::emphasis, .text = "b"}}) == "**a**b");
}

TEST_CASE("append_inline: fences code by more backticks than it holds") {
  CHECK(line({{.kind = Kind::code, .text = "a  b"}}) == "`a b`");
  CHECK(line({{.kind = Kind::code, .text = "a``b"}}) == "```a``b```");
  CHECK(line({{.kind = Kind::code, .text = "`a"}}) == "`` `a ``");
  CHECK(line({{.kind = Kind::code, .text = "a\\"}}) == "` a\\ `");
  CHECK(line({{.kind = Kind::code, .text = "  "}}) == "");
}

TEST_CASE("append_inline: shows code as text where it cannot stand as code") {
  CHECK(line({{.kind = Kind::code, .text = "a|b"}}, Place::cell) == "a\\|b");
  CHECK(line({{.kind = Kind::code, .text = "a"}, {.kind = Kind::code, .text = "b"}}) == "`a`b");
}

TEST_CASE("append_link: escapes its target") {
  CHECK(link_to("a", "https://a.no/b (c)|d") == "[a](https://a.no/b%20\\(c\\)\\|d)");
  CHECK(link_to("a", "#økonomi") == "[a](#økonomi)");
  CHECK(link_to("a", "x?a=1&b=2") == "[a](x?a=1&b=2)");
  CHECK(link_to("a", "x?a&copy;") == "[a](x?a&amp;copy;)");
  CHECK(link_to("a", "<x>\n") == "[a](%3Cx%3E%0A)");
}

TEST_CASE("append_link: keeps a title") {
  CHECK(link_to("a", "x", "sa \"ja\"") == "[a](x \"sa &quot;ja&quot;\")");
}

TEST_CASE("append_link: shows the label alone where there is nowhere to go") {
  CHECK(link_to("a", "") == "a");
  CHECK(link_to("a", "#") == "a");
}

TEST_CASE("append_link: shows the target where there is no label") {
  CHECK(link_to("", "http://a.no") == "[http\\://a.no](http://a.no)");
}

TEST_CASE("append_link: does not link to what a browser would run") {
  CHECK(link_to("a", "javascript:alert(1)") == "a (javascript\\:alert(1))");
  CHECK(link_to("a", " JAVA\tSCRIPT:x") == "a ( JAVA SCRIPT\\:x)");
  CHECK(link_to("a", "data:text/html,x") == "a (data\\:text/html,x)");
}

TEST_CASE("append_link: disguises a label that linters object to") {
  CHECK(link_to("link", "x") == "[lin&#107;](x)");
  CHECK(link_to("**Here**", "x") == "[**Her&#101;**](x)");
  CHECK(link_to("linken", "x") == "[linken](x)");
}

TEST_CASE("append_link: is neither an image, a footnote nor a directive for what stands before it") {
  CHECK(line({{.text = "Se!"}, {.kind = Kind::link, .text = "^1", .target = "x"}}) == "Se\\![\\^1](x)");
  CHECK(line({{.text = "3:1"}, {.kind = Kind::link, .text = "a", .target = "x"}}) == "3\\:1[a](x)");
}

TEST_CASE("append_image: has a text always") {
  CHECK(image("Møterommet", "b/møte 1.jpg") == "![Møterommet](b/møte%201.jpg)");
  CHECK(image(" ", "b/møte.jpg") == "![møte.jpg](b/møte.jpg)");
  CHECK(image("a", "") == "a");
}

TEST_CASE("mark_as_no_heading: writes the last letter of lone emphasised words as a reference") {
  const auto marked = [](std::string text) {
    mark_as_no_heading(text, 0);
    return text;
  };
  CHECK(marked("**Bakgrunn**") == "**Bakgrun&#110;**");
  CHECK(marked("*på*") == "*p&#229;*");
  for (const std::string text :
       {"**Bakgrunn:**", "**a** og **b**", "a **b**", "**a\\*b**", "**", "***a***", "a"})
    CHECK(marked(text) == text);
}

TEST_CASE("tell_apart: changes the Markdown and not the letters, as often as there are letters") {
  std::string text = "# To!";
  CHECK(tell_apart(text, 2));
  CHECK(text == "# T&#111;!");
  CHECK(tell_apart(text, 2));
  CHECK(text == "# &#84;&#111;!");
  CHECK_FALSE(tell_apart(text, 2));
}
