#include "render/drawings/chart_images.hpp"

#include "render/drawings/bar_chart.hpp"
#include "render/markdown/link.hpp"

namespace dialogg::render {

void ChartImages::add(const reports::Block& block) {
  const auto* chart = std::get_if<reports::Chart>(&block);
  if (chart == nullptr)
    return out_.add(block);
  const std::string path = stem_ + "-" + std::string(chart->code) + ".svg";
  const std::string target = url_of_path(std::string_view(path).substr(path.find_last_of('/') + 1));
  const std::string alternative = std::string(chart->title) + ". " + chart_phrase(*chart);
  out_.add(reports::Paragraph{{{reports::Span::Kind::image, alternative, target}}});
  drawings_.push_back({path, bar_chart(*chart)});
}

}  // namespace dialogg::render
