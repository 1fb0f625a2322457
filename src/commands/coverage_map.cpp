#include "commands/coverage_map.hpp"

#include "render/tile_map.hpp"
#include "reports/coverage.hpp"

namespace dialogg::commands {

using reports::CoveredPlace;
using text::Message;

namespace {

bool is_shown(const CoveredPlace& place, const reports::ReportOptions& options) {
  return place.may_be_named || options.audience == reports::Audience::internal;
}

std::vector<std::string> legend_of(const reports::ReportOptions& options, bool hides_some) {
  const auto say = [&options](Message message) {
    return std::string(text::pattern(options.language, message));
  };
  return {say(Message::report_visited), say(Message::report_planned),
          say(hides_some ? Message::report_not_reached_or_named : Message::report_not_reached)};
}

}  // namespace

std::string coverage_map(storage::Database& database, const reports::ReportOptions& options) {
  std::vector<render::Tile> tiles;
  bool hides_some = false;
  for (const CoveredPlace& place :
       reports::find_coverage(database, options, reports::coverage_period(options))) {
    const bool shown = is_shown(place, options);
    hides_some = hides_some || !shown;
    const CoveredPlace::State state = shown ? place.state : CoveredPlace::State::not_reached;
    tiles.push_back({place.name, place.latitude, place.longitude, static_cast<std::size_t>(state)});
  }
  return render::tile_map(reports::coverage_title(options), legend_of(options, hides_some), tiles);
}

}  // namespace dialogg::commands
