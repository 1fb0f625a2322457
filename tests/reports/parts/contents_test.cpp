#include "reports/parts/contents.hpp"

#include <doctest/doctest.h>

#include "support/recording_sink.hpp"

using namespace dialogg;
using reports::BlockSink;
using reports::Heading;
using reports::Paragraph;
using reports::Span;

namespace {

void add_heading(BlockSink& sink, int level, std::string_view words) {
  sink.add(Heading{level, {{Span::Kind::text, words}}});
}

std::string with_contents(const reports::Report& report) {
  support::RecordingSink sink;
  reports::write_with_contents(report, "Contents:", sink);
  return sink.text;
}

}  // namespace

TEST_CASE("contents: stand after the title block, with links to groups and to what is below them") {
  CHECK(with_contents([](BlockSink& sink) {
          add_heading(sink, 1, "Title");
          sink.add(Paragraph{{{Span::Kind::text, "2 examples"}}});
          add_heading(sink, 2, "Work");
          add_heading(sink, 3, "A (E1)");
          add_heading(sink, 4, "Deeper");
          add_heading(sink, 2, "\u200fÅ \u200f");
        }) ==
        "# Title\n2 examples\nContents:\n- [Work](#work)\n  - [A (E1)](#a-e1)\n(more)\n- [Å](#å)\n"
        "## Work\n### A (E1)\n#### Deeper\n## \u200fÅ \u200f\n");
}

TEST_CASE("contents: a report without headings has none") {
  CHECK(with_contents([](BlockSink& sink) { add_heading(sink, 1, "Title"); }) == "# Title\n");
}

TEST_CASE("contents: a long group comes in pieces of one nested list") {
  const std::string shown = with_contents([](BlockSink& sink) {
    add_heading(sink, 2, "Work");
    for (int i = 0; i < 250; ++i) add_heading(sink, 3, std::to_string(i));
    add_heading(sink, 2, "School");
  });
  CHECK(shown.starts_with("Contents:\n- [Work](#work)\n  - [0](#0)\n  - [1](#1)\n"));
  CHECK(shown.find("  - [249](#249)\n(more)\n- [School](#school)\n") != std::string::npos);
  CHECK(shown.find("- [Work]") == shown.rfind("- [Work]"));
}
