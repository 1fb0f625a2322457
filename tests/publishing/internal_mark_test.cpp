#include "publishing/internal_mark.hpp"

#include <doctest/doctest.h>

#include "support/recording_sink.hpp"

using namespace dialogg;
using reports::Heading;
using reports::Paragraph;
using reports::Span;

namespace {

std::string marked(const std::vector<reports::Block>& blocks) {
  support::RecordingSink sink;
  publishing::InternalMark mark(sink, "Internal");
  for (const reports::Block& block : blocks) mark.add(block);
  mark.finish();
  return sink.text;
}

const Heading kTitle{1, {{Span::Kind::text, "Title"}}};
const Heading kSection{2, {{Span::Kind::text, "Section"}}};
const Paragraph kText{{{Span::Kind::text, "Text"}}};

}  // namespace

TEST_CASE("InternalMark: stands once, as the first line below the title") {
  CHECK(marked({kTitle, kText, kSection, kTitle}) == "# Title\n**Internal**\nText\n## Section\n# Title\n");
}

TEST_CASE("InternalMark: stands before all of a report that has no title, or nothing") {
  CHECK(marked({kSection, kText}) == "**Internal**\n## Section\nText\n");
  CHECK(marked({kText}) == "**Internal**\nText\n");
  CHECK(marked({}) == "**Internal**\n");
}
