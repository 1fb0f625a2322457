#include "render/markdown/escape.hpp"

#include <doctest/doctest.h>

#include "render/markdown/markdown.hpp"

using dialogg::render::append_escaped;
using dialogg::render::clean_code;

namespace {

std::string escaped(std::string_view text) {
  std::string out;
  append_escaped(out, text);
  return out;
}

}  // namespace

TEST_CASE("append_escaped: leaves ordinary prose alone") {
  const std::string_view prose =
      "Vi møttes kl. 10:30, «alle» kom – og det (nesten) uten unntak! 5 > 4, R & D; 50 %.";
  CHECK(escaped(prose) == prose);
}

TEST_CASE("append_escaped: breaks every mark that acts in the middle of a line") {
  CHECK(escaped("\\`*_[]|~$") == "\\\\\\`\\*\\_\\[\\]\\|\\~\\$");
  CHECK(escaped("{{ x }}") == "\\{\\{ x }}");
  CHECK(escaped("<b>&amp;</b>") == "&lt;b>&amp;amp;&lt;/b>");
  CHECK(escaped("&#33;") == "&amp;#33;");
}

TEST_CASE("append_escaped: escapes an ampersand at the end, since a reference may follow") {
  CHECK(escaped("A &") == "A &amp;");
}

TEST_CASE("append_escaped: breaks bare links") {
  CHECK(escaped("http://a.no") == "http\\://a.no");
  CHECK(escaped("www.a.no WWW.a.no wwwa") == "www\\.a.no WWW\\.a.no wwwa");
  CHECK(escaped("mailto:ola@a.no") == "mailto\\:ola\\@a.no");
  CHECK(escaped("se https:") == "se https\\:");
  CHECK(escaped("Merk:") == "Merk:");
}

TEST_CASE("append_escaped: breaks emoji codes but not the time of day") {
  CHECK(escaped(":smile: :+1: :100:") == "\\:smile: \\:+1: \\:100:");
  CHECK(escaped("kl. 10:30 og 3: to") == "kl. 10:30 og 3: to");
}

TEST_CASE("append_escaped: folds white space to one space, also over its own borders") {
  CHECK(escaped("a  b\t\nc\r\n d") == "a b c d");
  CHECK(escaped("  a ") == "a ");
  CHECK(escaped("a\u2028b\u0085c") == "a b c");
  std::string out = "- ";
  append_escaped(out, " a ");
  append_escaped(out, " b");
  CHECK(out == "- a b");
}

TEST_CASE("append_escaped: drops controls and bidirectional marks, keeps joiners and variation selectors") {
  CHECK(escaped("a\u202E\u2066\u061C\u200E\u200F\uFEFF\u200B\x01\x7F\u009Bb") == "ab");
  const std::string_view kept = "\U0001F469\u200D\U0001F467 \u2764\uFE0F \u00A0\u00AD";
  CHECK(escaped(kept) == kept);
}

TEST_CASE("append_escaped: sees what a dropped character stood between") {
  CHECK(escaped("&\u202Eamp;") == "&amp;amp;");
  CHECK(escaped("http:\u200E//a.no") == "http\\://a.no");
  CHECK(escaped("ww\x01w.a.no") == "www\\.a.no");
  CHECK(escaped("a \u200E b") == "a b");
}

TEST_CASE("clean_code: spreads tabs to columns of four and drops what must not be seen") {
  CHECK(clean_code("a\tb\r\n\tc\u202E\x01") == "a   b\n    c");
}
