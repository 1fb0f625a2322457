#include "render/drawings/chart_images.hpp"

#include <doctest/doctest.h>

#include "render/drawings/bar_chart.hpp"
#include "render/markdown/link.hpp"
#include "render/markdown/markdown.hpp"
#include "support/recording_sink.hpp"

using namespace dialogg;
using reports::Chart;

namespace {

const Chart kThemes{"themes", "Tema, 2026", "Antall møter", {{"Rus", 2, 2, "2"}, {"Skole", 1, 1, "1"}}};

/// The image's line in Markdown, of a chart beside `stem`.
std::string linked(const std::string& stem) {
  text::StringSink out;
  render::Markdown markdown(out, {});
  render::ChartImages charts(markdown, stem);
  charts.add(kThemes);
  return out.content.substr(out.content.find("]("));
}

}  // namespace

TEST_CASE("ChartImages: a chart becomes an image with its words, and a drawing beside the report") {
  support::RecordingSink sink;
  render::ChartImages charts(sink, "ut/rapport");
  charts.add(reports::Paragraph{{{.text = "Før"}}});
  charts.add(kThemes);
  CHECK(sink.text == "Før\n[Tema, 2026. Antall møter. Rus: 2; Skole: 1.](rapport-themes.svg)\n");
  CHECK(charts.take() == std::vector<render::Drawing>{{"ut/rapport-themes.svg", render::bar_chart(kThemes)}});
  CHECK(charts.take().empty());
}

TEST_CASE("ChartImages: a file's name leads to the file whatever is in it") {
  CHECK(linked("/a b/Kvartal (3)") == "](Kvartal%20\\(3\\)-themes.svg)\n");
  CHECK(linked("100% #1?") == "](100%25%20%231%3F-themes.svg)\n");
  CHECK(linked("a:b") == "](./a:b-themes.svg)\n");
  CHECK(linked("møte") == "](møte-themes.svg)\n");
}

TEST_CASE("url_of_path: a colon below a folder is no scheme's") {
  CHECK(render::url_of_path("a/b:c.svg") == "a/b:c.svg");
  CHECK(render::url_of_path("a\\b.svg") == "a%5Cb.svg");
}

TEST_CASE("Markdown: draws no chart itself") {
  text::StringSink out;
  render::Markdown markdown(out, {});
  markdown.add(kThemes);
  CHECK(out.content.empty());
}
