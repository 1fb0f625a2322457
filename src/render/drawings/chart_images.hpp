#pragma once
// Charts as images: each becomes a drawing of its own, and a paragraph that shows it.

#include <string>
#include <utility>
#include <vector>

#include "reports/parts/blocks.hpp"

namespace dialogg::render {

/// A picture for a file beside a report.
struct Drawing {
  std::string path;
  std::string svg;

  bool operator==(const Drawing&) const = default;
};

/// Hands every block on, and for a Chart an image of it, with its words as the alternative text.
class ChartImages : public reports::BlockSink {
 public:
  /// The drawing of the chart CODE is to be `stem`-CODE.svg, in the folder that the report is in: "out/report" makes
  /// "out/report-themes.svg", which is linked to as "report-themes.svg".
  ChartImages(reports::BlockSink& out, std::string stem) : out_(out), stem_(std::move(stem)) {}

  void add(const reports::Block& block) override;
  /// The drawings so far.
  std::vector<Drawing> take() { return std::exchange(drawings_, {}); }

 private:
  reports::BlockSink& out_;
  std::string stem_;
  std::vector<Drawing> drawings_;
};

}  // namespace dialogg::render
