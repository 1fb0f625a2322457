#include "publishing/coverage_map.hpp"

#include "render/drawings/tile_map.hpp"
#include "reports/period/coverage.hpp"

namespace dialogg::publishing {

using reports::CoveredPlace;

namespace {

render::Shade shade_of(CoveredPlace::State state) {
  switch (state) {
    case CoveredPlace::State::visited:
      return render::Shade::dark;
    case CoveredPlace::State::planned:
      return render::Shade::striped;
    case CoveredPlace::State::visited_otherwise:
      return render::Shade::grey;
    case CoveredPlace::State::not_reached:
      break;
  }
  return render::Shade::blank;
}

}  // namespace

std::string coverage_map(storage::Database& database, const reports::ReportOptions& options) {
  const reports::Coverage coverage =
      reports::find_coverage(database, options, reports::coverage_period(options));
  std::vector<render::LegendLine> legend;
  for (const reports::CoverageGroup& group : coverage.groups)
    legend.push_back({shade_of(group.state), std::string(messages::pattern(options.language, group.title))});
  std::vector<render::Tile> tiles;
  for (const CoveredPlace& place : coverage.places)
    tiles.push_back({place.name, place.latitude, place.longitude,
                     coverage.tells(place) ? shade_of(place.state) : render::Shade::unsaid});
  return render::tile_map(reports::coverage_title(options), legend, tiles);
}

}  // namespace dialogg::publishing
