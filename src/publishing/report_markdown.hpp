#pragma once
// A report as Markdown.

#include <string>
#include <vector>

#include "publishing/report_page.hpp"
#include "render/drawings/chart_images.hpp"
#include "text/sink.hpp"

namespace dialogg::publishing {

struct MarkdownLayout {
  int heading_level = 1;
  bool front_matter = false;
  bool toc = false;
  std::string chart_stem = {};  // ChartImages', where the options want charts
};

/// The charts that it shows, to be written beside it: it does not have them itself.
std::vector<render::Drawing> write_markdown(ReportPage& page, const reports::ReportOptions& options,
                                            const MarkdownLayout& layout, text::Sink& out);

}  // namespace dialogg::publishing
