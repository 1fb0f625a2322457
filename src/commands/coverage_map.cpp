#include "commands/coverage_map.hpp"

#include <fstream>

#include "cli/atomic_file.hpp"
#include "domain/error.hpp"
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

void require_svg_or_nothing(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  std::string head(4, '\0');
  file.read(head.data(), static_cast<std::streamsize>(head.size()));
  if (file.gcount() > 0 && head != "<svg")
    throw domain::Error(domain::ErrorKind::conflict, text::Phrase{Message::map_file_is_other, {path}},
                        text::Phrase{Message::report_file_force});
}

}  // namespace

void write_coverage_map(storage::Database& database, const reports::ReportOptions& options, bool force) {
  if (!force)
    require_svg_or_nothing(options.map);
  std::vector<render::Tile> tiles;
  bool hides_some = false;
  for (const CoveredPlace& place :
       reports::find_coverage(database, options, reports::coverage_period(options))) {
    const bool shown = is_shown(place, options);
    hides_some = hides_some || !shown;
    const CoveredPlace::State state = shown ? place.state : CoveredPlace::State::not_reached;
    tiles.push_back({place.name, place.latitude, place.longitude, static_cast<std::size_t>(state)});
  }
  const std::string svg =
      render::tile_map(reports::coverage_title(options), legend_of(options, hides_some), tiles);
  cli::write_atomically(options.map, [&](text::Sink& file) { file.write(svg); });
}

}  // namespace dialogg::commands
