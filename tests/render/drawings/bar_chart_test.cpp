// Bars as long as their numbers, no longer than their words, and labels that stay in the picture.

#include "render/drawings/bar_chart.hpp"
#include "render/drawings/svg.hpp"

#include <doctest/doctest.h>

#include <regex>

using namespace dialogg;
using reports::Chart;

namespace {

Chart chart_of(std::vector<Chart::Bar> bars) {
  return {"attendance", "Deltakelse etter rolle, 2026", "Antall deltakelser", std::move(bars)};
}

/// The widths of the bars' parts in the order they are drawn; hatched ones are negative.
std::vector<int> parts_of(const std::string& svg) {
  static const std::regex rect("<rect x=\"\\d+\" y=\"\\d+\" width=\"(\\d+)\" height=\"16\" fill=\"(url)?");
  std::vector<int> parts;
  for (std::sregex_iterator found(svg.begin(), svg.end(), rect), end; found != end; ++found)
    parts.push_back((*found)[2].matched ? -std::stoi((*found)[1]) : std::stoi((*found)[1]));
  return parts;
}

std::vector<std::string> texts_of(const std::string& svg) {
  static const std::regex text("<text [^>]*>([^<]*)</text>");
  std::vector<std::string> texts;
  for (std::sregex_iterator found(svg.begin(), svg.end(), text), end; found != end; ++found)
    texts.push_back((*found)[1]);
  return texts;
}

}  // namespace

TEST_CASE("chart_phrase: every number, as the table has it") {
  CHECK(render::chart_phrase(chart_of({{"NAV", 12, 12, "12"}, {"Pårørende", 1, 4, "1–4"}})) ==
        "Antall deltakelser. NAV: 12; Pårørende: 1–4.");
}

TEST_CASE("bar_chart: it says in words what it shows, and is escaped") {
  const std::string svg = render::bar_chart(chart_of({{"A & <B>", 12, 12, "12"}, {"NAV", 3, 3, "3"}}));
  CHECK(svg.starts_with(render::kDrawingHead));
  CHECK(svg.ends_with("</svg>\n"));
  CHECK(svg.find("role=\"img\"") != std::string::npos);
  CHECK(svg.find("<title id=\"attendance-title\">Deltakelse etter rolle, 2026</title>") != std::string::npos);
  CHECK(svg.find("<desc id=\"attendance-desc\">Antall deltakelser. A &amp; &lt;B&gt;: 12; NAV: 3.</desc>") !=
        std::string::npos);
  CHECK(svg.find("<B>") == std::string::npos);
  CHECK(texts_of(svg) == std::vector<std::string>{"Deltakelse etter rolle, 2026", "Antall deltakelser",
                                                  "A &amp; &lt;B&gt;", "12", "NAV", "3"});
}

TEST_CASE(
    "bar_chart: bars are as long as their numbers; none has no bar, and few of many still a visible one") {
  const auto parts =
      parts_of(render::bar_chart(chart_of({{"a", 100, 100, "100"}, {"b", 50, 50, "50"}, {"c", 0, 0, "0"}})));
  REQUIRE(parts.size() == 2);
  CHECK(parts[0] / 2 == parts[1]);
  CHECK(parts_of(render::bar_chart(chart_of({{"a", 9000, 9000, "9000"}, {"b", 1, 1, "1"}})))[1] == 2);
  CHECK(parts_of(render::bar_chart(
            chart_of({{"a", 2'000'000'000, 2'000'000'000, "2000000000"}, {"b", 1, 1, "1"}})))[0] > 100);
}

TEST_CASE("bar_chart: a range is hatched from its least to its most, without an end where no most is known") {
  const auto parts = parts_of(render::bar_chart(chart_of({{"a", 8, 8, "8"},
                                                          {"b", 2, 8, "2–8"},
                                                          {"c", 4, std::nullopt, "minst 4"},
                                                          {"d", 0, std::nullopt, "ukjent antall"}})));
  REQUIRE(parts.size() == 5);  // nothing for an unknown number
  CHECK(parts[1] - parts[2] == parts[0]);
  CHECK(parts[1] == parts[0] / 4);
  CHECK(parts[3] == parts[0] / 2);
  CHECK(parts[4] < 0);
}

TEST_CASE("bar_chart: bars and their numbers stay in the picture") {
  const std::vector<Chart::Bar> bars{{"a", 8, std::nullopt, "minst 12345678"}, {"b", 8, 9, "8–9"}};
  const std::string svg = render::bar_chart(chart_of(bars));
  static const std::regex number("<text x=\"(\\d+)\" y=\"\\d+\" font-weight=\"bold\">([^<]*)<");
  for (std::sregex_iterator found(svg.begin(), svg.end(), number), end; found != end; ++found)
    CHECK(std::stoi((*found)[1]) + 7.8 * static_cast<double>((*found)[2].length()) <= 480);
}

TEST_CASE(
    "bar_chart: a long label takes two lines, a longer one is shortened and stands whole in its title") {
  const std::string svg = render::bar_chart(
      chart_of({{"Bruker- og interesseorganisasjoner", 3, 3, "3"},
                {"Brukermedvirkningskompetanseheving for alle ansatte i kommunen", 2, 2, "2"}}));
  const auto texts = texts_of(svg);
  CHECK(std::vector<std::string>(texts.begin() + 2, texts.end()) ==
        std::vector<std::string>{"Bruker- og", "interesseorganisasjoner", "3", "Brukermedvirkningskompet…",
                                 "for alle ansatte i kommu…", "2"});
  CHECK(svg.find("<title>Brukermedvirkningskompetanseheving for alle ansatte i kommunen: 2</title>") !=
        std::string::npos);
}
