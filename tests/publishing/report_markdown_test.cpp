// What a page says at its top of whom it is for.

#include "publishing/report_markdown.hpp"

#include <doctest/doctest.h>

#include "publishing/blocks_page.hpp"

using namespace dialogg;
using privacy::Audience;
using reports::Heading;
using reports::Span;

namespace {

std::string page(Audience audience, bool front_matter = false) {
  const reports::ReportOptions options{.language = messages::Language::english, .audience = audience};
  publishing::BlocksPage page("examples", "Møte", "2026-11-02", options,
                              [](const reports::ReportOptions&, reports::BlockSink& sink) {
                                sink.add(Heading{1, {{Span::Kind::text, "Møte"}}});
                              });
  text::StringSink out;
  write_markdown(page, options, {.front_matter = front_matter}, out);
  return out.content;
}

}  // namespace

TEST_CASE("write_markdown: a page for the house or for one municipality says so below its title") {
  CHECK(page(Audience::external) == "# Møte\n");
  CHECK(page(Audience::internal) == "# Møte\n\n**Internal – not to be sent out.**\n");
  CHECK(page(Audience::municipality) == "# Møte\n\n**To the municipality itself – not to be sent out.**\n");
}

TEST_CASE("write_markdown: front matter says whom it is for, where it is not for all") {
  CHECK(page(Audience::external, true).find("audience") == std::string::npos);
  CHECK(page(Audience::internal, true).find("audience: \"internal\"\n") != std::string::npos);
  CHECK(page(Audience::municipality, true).find("audience: \"municipality\"\n") != std::string::npos);
}
