#include "render/drawings/bar_chart.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <vector>

#include "render/drawings/svg.hpp"
#include "text/unicode.hpp"
#include "words/shortened.hpp"

namespace dialogg::render {

using reports::Chart;
using Bar = reports::Chart::Bar;

namespace {

constexpr int kWidth = 480, kMargin = 12, kLabelWidth = 200, kGap = 8;
constexpr int kThickness = 16, kRowGap = 8, kLine = 16;  // of a bar, between rows, from line to line
constexpr int kOpenEnd = 28;                             // how far a bar without an end is hatched
constexpr int kTitleLine = 20, kHeadGap = 12;
constexpr double kLetter = 7.8,
                 kTitleLetter = 9.3;  // as wide as letters of 13 and 15 pixels are in broad typefaces
constexpr std::size_t kLabelLines = 2, kTitleLines = 3;
constexpr const char* kInk = "#1f1f1f";
constexpr const char* kPaleInk = "#595959";
constexpr const char* kFill = "#2f5d8a";
constexpr const char* kPaleFill = "#e6ecf3";

int width_of(std::string_view text) {
  return static_cast<int>(kLetter * static_cast<double>(text::display_width(text))) + 1;
}

/// Broken at spaces into so many lines at most; a line with more than fits ends in "…".
std::vector<std::string> lines_of(std::string_view text, int width, double letter, std::size_t most) {
  const auto columns = static_cast<std::size_t>(width / letter);
  std::vector<std::string> lines;
  while (!text.empty()) {
    const std::string_view word = text.substr(0, text.find(' '));
    text.remove_prefix(std::min(word.size() + 1, text.size()));
    if (!lines.empty() && (lines.size() == most ||
                           text::display_width(lines.back()) + 1 + text::display_width(word) <= columns))
      (lines.back() += ' ') += word;
    else
      lines.emplace_back(word);
  }
  for (std::string& line : lines) line = words::shortened(line, columns);
  return lines;
}

/// What the bars are measured by: nothing but what their words say.
struct Scale {
  int longest = 1;  // the number that is as long as `room`
  int room = 0;     // pixels

  int pixels(int number) const {
    const std::int64_t length = std::int64_t{number} * room / longest;
    return number == 0 ? 0 : std::max(2, static_cast<int>(length));
  }
};

bool has_open_end(const Bar& bar) {
  return !bar.most && bar.least > 0;
}

Scale scale_of(const Chart& chart) {
  Scale scale;
  int behind = 0;  // the bars: their numbers, and ends that are open
  for (const Bar& bar : chart.bars) {
    scale.longest = std::max({scale.longest, bar.least, bar.most.value_or(0)});
    if (bar.least > 0 || bar.most.value_or(0) > 0)
      behind = std::max(behind, width_of(bar.shown) + (has_open_end(bar) ? kOpenEnd : 0));
  }
  scale.room = std::max(kWidth - 2 * kMargin - kLabelWidth - 2 * kGap - behind, kOpenEnd);
  return scale;
}

std::string text_at(int x, int y, std::string_view attributes, std::string_view words) {
  return fmt::format("<text x=\"{}\" y=\"{}\" {}>{}</text>", x, y, attributes, svg_escaped(words));
}

std::string rect_at(int x, int y, int width, std::string_view attributes) {
  return fmt::format("<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" {}/>", x, y, width, kThickness,
                     attributes);
}

constexpr int kBarsLeft = kMargin + kLabelWidth + kGap;

/// One bar with its label and its number, from `top` on; `top` moves below it.
std::string row_svg(const Chart& chart, const Bar& bar, const Scale& scale, int& top) {
  const auto label = lines_of(bar.label, kLabelWidth, kLetter, kLabelLines);
  const int height = std::max(kThickness, static_cast<int>(label.size()) * kLine);
  const int y = top + (height - kThickness) / 2;
  const int solid = scale.pixels(bar.least);
  const int end = has_open_end(bar) ? solid + kOpenEnd : std::max(solid, scale.pixels(bar.most.value_or(0)));
  std::string svg = fmt::format("<g><title>{}: {}</title>", svg_escaped(bar.label), svg_escaped(bar.shown));
  int line_y = top + (height - static_cast<int>(label.size()) * kLine) / 2 + 12;
  for (const std::string& line : label) {
    svg += text_at(kMargin + kLabelWidth, line_y, "text-anchor=\"end\"", line);
    line_y += kLine;
  }
  if (solid > 0)
    svg += rect_at(kBarsLeft, y, solid, fmt::format("fill=\"{}\"", kFill));
  if (end > solid) {
    const std::string edge = has_open_end(bar) ? "" : fmt::format(" stroke=\"{}\"", kFill);
    svg += rect_at(kBarsLeft + solid, y, end - solid,
                   fmt::format("fill=\"url(#{}-range)\"{}", chart.code, edge));
  }
  svg += text_at(kBarsLeft + end + kGap / 2 + 2, y + 12, "font-weight=\"bold\"", bar.shown) + "</g>\n";
  top += height + kRowGap;
  return svg;
}

/// The title and the unit; `top` moves below them.
std::string heading_svg(const Chart& chart, int& top) {
  std::string svg;
  for (const std::string& line : lines_of(chart.title, kWidth - 2 * kMargin, kTitleLetter, kTitleLines)) {
    svg += text_at(kMargin, top + 15, "font-size=\"15\" font-weight=\"bold\"", line) + "\n";
    top += kTitleLine;
  }
  svg += text_at(kMargin, top + 12, fmt::format("fill=\"{}\"", kPaleInk), chart.unit) + "\n";
  top += kLine + kHeadGap;
  return svg;
}

}  // namespace

std::string chart_phrase(const Chart& chart) {
  std::string words = std::string(chart.unit) + ". ";
  for (const Bar& bar : chart.bars) {
    if (&bar != &chart.bars.front())
      words += "; ";
    ((words += bar.label) += ": ") += bar.shown;
  }
  return words + ".";
}

std::string bar_chart(const Chart& chart) {
  const Scale scale = scale_of(chart);
  int top = kMargin;
  std::string body = fmt::format("<g font-size=\"13\" fill=\"{}\">\n", kInk) + heading_svg(chart, top);
  const int bars_top = top - kRowGap / 2;
  for (const Bar& bar : chart.bars) body += row_svg(chart, bar, scale, top);
  const int bars_bottom = top - kRowGap / 2;
  body += fmt::format("<path d=\"M{0} {1}V{2}\" stroke=\"{3}\"/>\n</g>\n", kBarsLeft, bars_top, bars_bottom,
                      kPaleInk);
  const std::string words = chart_phrase(chart);
  return svg_head({.width = kWidth,
                   .height = bars_bottom + kMargin,
                   .id = chart.code,
                   .title = chart.title,
                   .description = words}) +
         svg_hatching(std::string(chart.code) + "-range", kPaleFill, kFill) + body + "</svg>\n";
}

}  // namespace dialogg::render
