// Writes a document of awkward strings, and what it must show: `dialogg_render_fuzz SEED COUNT PREFIX` makes
// PREFIX.md and PREFIX.json, which tests/lint/roundtrip.mjs compares.

#include <cstdlib>
#include <fstream>
#include <random>
#include <string>
#include <vector>

#include "render/json.hpp"
#include "render/markdown/markdown.hpp"

namespace {

using dialogg::domain::Value;
using dialogg::domain::ValueList;
using dialogg::domain::ValueMembers;
using dialogg::reports::Span;
using Kind = dialogg::reports::Span::Kind;

// clang-format off
// Marks one by one, and what only acts in the right company.
const std::vector<std::string> kPieces = {
    "!", "\"", "#", "$", "%", "&", "'", "(", ")", "*", "+", ",", "-", ".", "/", ":", ";", "<", "=", ">",
    "?", "@", "[", "\\", "]", "^", "_", "`", "{", "|", "}", "~", "**", "__", "***", "``", "```", "~~",
    "~~~", "$$", "::", ":::", "--", "---", "===", "- - -", "* * *", "+++", "||", "|-|", ":-", ":-:", "-:",
    "| --- |", "|---|---|", "](", "![", "[a]", "[a]: b", "[^1]", "[^1]: fot", "[x](y)", "![x](y)", "[](z)",
    "![](z.png)", "[a][b]", "(a)[b]", "[link](http://a.no)", "[here](#her)", "- [ ] ", "- [x] ", "[x] ",
    "1. ", "1) ", "17. ", "3) ", "2026. ", "- ", "+ ", "* ", "> ", "# ", "## ", "###### ", " #", " ##",
    "    ", "\t", " ", "  ", "\n", "\n", "\n\n", "\r\n", "  \n", "\\\n", "<b>", "</b>", "<br/>",
    "<!-- x -->", "<!--", "-->", "<script>alert(1)</script>", "<div>\n", "<a href=\"x\">", "<?php",
    "<![CDATA[", "<!DOCTYPE x>", "<http://a.no>", "<a@b.no>", "&amp;", "&lt;", "&#33;", "&#x202e;",
    "&nbsp;", "&copy;", "&co ", "&;", "&#;", "http://a.no", "https://a.no/b_c_d?e=f&g=h", "HTTPS://A.NO",
    "ftp://a.no", "www.a.no", "WWW.A.NO", "www.", "mailto:ola@kommune.no", "xmpp:a@b.no/c",
    "ola.nordmann@kommune.no", "@ola", "#12", "kl. 10:30", ":smile:", ":+1:", ":100:", ":name[x]{y}",
    "::note", ":::tip", "{#id}", "{{ x }}", "{% x %}", "$a$", "$`a`$", "a", "b", "Ola", "å", "æ", "Ø",
    "Ærlig", "é", "e\u0301", "ß", "\u0301", "日本", "。", "！", "“", "”", "«", "»", "–", "—", "…", "§", "€",
    "£", "©", "°", "\U0001F469\u200D\U0001F467", "\U0001F600", "\u2764\uFE0F", "#\uFE0F\u20E3", "\u200F",
    "\u202E", "\u2066", "\u061C", "\uFEFF", "\u200B", "\u00AD", "\u00A0", "\u2009", "\u3000", "\u2028",
    "\u0085", "\u0001", "\u007F", "\u009B", "שלום", "مرحبا", "ord", "to ord", "ord.", "ord!", "ord:",
    "ord;", "ord,", "ord?", "slutt.", "1", "12", "link", "here", "mer", "`kode`", "`` a`b ``", "` x `",
    "`<!-- x -->`", "**fet**", "*kursiv*", "_under_", "__fet__", "***begge***", "**a *b* c**", "*a **b***",
    "**Overskrift**", "*Overskrift*", "# Overskrift\n", "## Bakgrunn\n", "### Hva!\n", "Setext\n===\n",
    "Setext\n---\n", "    innrykk\n", "```\nkode\n```\n", "```sh\n$ ls\n```\n",
    "~~~ python x\n\tdef\n~~~\n", "> sitat\n", "> > to\n", "- a\n- b\n", "* a\n", "1. en\n2. to\n",
    "1) en\n", "3. tre\n4. fire\n", "- a\n\n  b\n", "  - c\n", "---\n", "***\n", "\n---\n",
};
// clang-format on

class Fuzz {
 public:
  explicit Fuzz(unsigned seed) : random_(seed) {}

  std::size_t up_to(std::size_t limit) {
    return std::uniform_int_distribution<std::size_t>(0, limit)(random_);
  }

  std::string pieces(std::size_t most) {
    std::string text;
    for (std::size_t left = 1 + up_to(most - 1); left > 0; --left) text += kPieces[up_to(kPieces.size() - 1)];
    return text;
  }

  /// Holds a letter somewhere, so that it shows something.
  std::string text() {
    std::string text = pieces(4);
    const std::string more = pieces(4);
    return up_to(1) == 0 ? text + "n" + more : up_to(1) == 0 ? "n" + text + more : text + more + "n";
  }

  std::string prose() { return pieces(10); }

 private:
  std::mt19937 random_;
};

Value list_of(std::vector<std::string> texts) {
  ValueList list;
  for (std::string& text : texts) list.emplace_back(std::move(text));
  return list;
}

class Document {
 public:
  Document(dialogg::text::Sink& sink) : markdown_(sink, {}) {}

  void expect(const char* kind, std::vector<std::string> texts) {
    expected_.emplace_back(ValueMembers{{"kind", kind}, {"texts", list_of(std::move(texts))}});
  }

  void add_text(std::size_t number, const std::string& text, Fuzz& fuzz) {
    using namespace dialogg::reports;
    const std::string title = "N" + std::to_string(number) + " ";
    markdown_.add(Heading{2, {{.text = title}, {.text = text}}});
    expect("heading", {title + text});
    markdown_.add(Paragraph{{{.text = text}}});
    expect("paragraph", {text});
    const std::string second = fuzz.text();
    markdown_.add(Paragraph{{{.kind = Kind::strong, .text = second}}});
    expect("paragraph", {second});
    const std::string link = fuzz.text();
    const std::string target = "https://a.no/" + text;
    markdown_.add(Paragraph{{{.text = text},
                             {.kind = Kind::emphasis, .text = second},
                             {.kind = Kind::link, .text = link, .target = target},
                             {.text = second}}});
    expect("paragraph", {text + second + link + second});
    markdown_.add(List{{{.content = {{.text = second}}, .items = {{.content = {{.text = text}}}}},
                        {.content = {{.kind = Kind::strong, .text = text}, {.text = second}}},
                        {.content = {{.kind = Kind::strong, .text = "Sa:"}}, .prose = "ren tekst"}}});
    expect("list", {second, text, text + second, "Sa: ren tekst"});
    markdown_.add(Table{{{text}, {second, Table::Align::right}, {"c"}},
                        {{{{.text = second}}, {{.kind = Kind::strong, .text = text}}, {}},
                         {{{.kind = Kind::code, .text = text}},
                          {{.kind = Kind::image, .text = text, .target = "a b.png"}},
                          {{.text = text}, {.kind = Kind::link, .text = second, .target = "a|b(c"}}}}});
    expect("table", {text, second, "c", second, text, "", text, text, text + second});
  }

  void add_prose(std::size_t number, const std::string& prose, const std::string& next) {
    using namespace dialogg::reports;
    const std::string title = "P" + std::to_string(number);
    markdown_.add(Heading{2, {{.text = title}}});
    markdown_.add(Prose{prose, 2});
    markdown_.add(Prose{next, 2});
    markdown_.add(List{{{.content = {{.kind = Kind::strong, .text = "Sa:"}},
                         .prose = prose,
                         .items = {{.content = {{.text = "under"}}}}},
                        {.content = {{.text = "etter"}}}}});
    expect("prose", {title, prose, next, "Sa:", prose, "under", "etter"});
  }

  ValueList take_expected() { return std::move(expected_); }
  void title() { markdown_.add(dialogg::reports::Heading{1, {{.text = "Tittel"}}}); }

 private:
  dialogg::render::Markdown markdown_;
  ValueList expected_;
};

}  // namespace

int main(int argc, char** argv) {
  if (argc != 4)
    return EXIT_FAILURE;
  Fuzz fuzz(static_cast<unsigned>(std::stoul(argv[1])));
  const std::size_t count = std::stoul(argv[2]);
  dialogg::text::StringSink sink;
  Document document(sink);
  document.title();
  document.expect("heading", {"Tittel"});
  for (std::size_t i = 0; i < count; ++i) document.add_text(i, fuzz.text(), fuzz);
  for (std::size_t i = 0; i < count; ++i) document.add_prose(i, fuzz.prose(), fuzz.prose());
  std::ofstream(std::string(argv[3]) + ".md") << sink.content;
  std::ofstream(std::string(argv[3]) + ".json")
      << dialogg::render::json_pretty(document.take_expected()) << '\n';
  return EXIT_SUCCESS;
}
