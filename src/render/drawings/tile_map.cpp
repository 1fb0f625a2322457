#include "render/drawings/tile_map.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <numbers>

#include "render/drawings/svg.hpp"
#include "text/character.hpp"

namespace dialogg::render {

namespace {

constexpr double kRoom = 1.7;  // squares for each tile, so that the shape of the country can be seen
constexpr int kSide = 44, kGap = 4, kMargin = 16, kTitleHeight = 40, kLegendLine = 26;
constexpr std::size_t kLetters = 6;  // of a name, in its square

struct Paint {
  const char* fill;
  const char* ink;
};

Paint paint_of(Shade shade) {
  switch (shade) {
    case Shade::dark:
      return {"#2b2b2b", "#ffffff"};
    case Shade::striped:
      return {"url(#planned)", "#000000"};
    case Shade::grey:
      return {"#b8b8b8", "#000000"};
    case Shade::blank:
    case Shade::unsaid:
      break;
  }
  return {"#ffffff", "#595959"};
}

struct Grid {
  int columns = 1, rows = 1;
  double west = 0, north = 0, column_width = 1, row_height = 1;
};

double to_radians(double degrees) {
  return degrees * std::numbers::pi / 180;
}

Grid grid_of(const std::vector<Tile>& tiles) {
  const auto [south, north] = std::ranges::minmax_element(tiles, {}, &Tile::latitude);
  const auto [west, east] = std::ranges::minmax_element(tiles, {}, &Tile::longitude);
  const double narrowing = std::cos(to_radians((south->latitude + north->latitude) / 2));
  const double height = std::max(north->latitude - south->latitude, 0.01);
  const double width = std::max((east->longitude - west->longitude) * narrowing, 0.01);
  const double squares = kRoom * static_cast<double>(tiles.size());
  Grid grid;
  grid.rows = std::max(1, static_cast<int>(std::lround(std::sqrt(squares * height / width))));
  grid.columns = std::max(1, static_cast<int>(std::ceil(squares / grid.rows)));
  grid.west = west->longitude;
  grid.north = north->latitude;
  grid.column_width = std::max(east->longitude - west->longitude, 0.01) / grid.columns;
  grid.row_height = height / grid.rows;
  return grid;
}

struct Point {
  double column = 0, row = 0;
};

Point point_of(const Grid& grid, const Tile& tile) {
  return {(tile.longitude - grid.west) / grid.column_width - 0.5,
          (grid.north - tile.latitude) / grid.row_height - 0.5};
}

double distance(const Point& one, double column, double row) {
  return (one.column - column) * (one.column - column) + (one.row - row) * (one.row - row);
}

/// Who has which square of the grid.
class Squares {
 public:
  Squares(const Grid& grid, const std::vector<Tile>& tiles)
      : grid_(grid), owners_(static_cast<std::size_t>(grid.columns * grid.rows), kNobody) {
    for (const Tile& tile : tiles) points_.push_back(point_of(grid, tile));
    for (std::size_t tile = 0; tile < points_.size(); ++tile) owners_[nearest_free(points_[tile])] = tile;
    while (exchange_all()) {
    }
  }

  std::vector<Place> places() const {
    std::vector<Place> places(points_.size());
    for (std::size_t at = 0; at < owners_.size(); ++at)
      if (owners_[at] != kNobody)
        places[owners_[at]] = place(at);
    return places;
  }

 private:
  static constexpr std::size_t kNobody = static_cast<std::size_t>(-1);
  static constexpr double kGain = 1e-9;  // a smaller one is rounding

  Place place(std::size_t at) const {
    const auto columns = static_cast<std::size_t>(grid_.columns);
    return {static_cast<int>(at % columns), static_cast<int>(at / columns)};
  }

  double away(std::size_t tile, std::size_t at) const {
    const Place where = place(at);
    return tile == kNobody ? 0 : distance(points_[tile], where.column, where.row);
  }

  std::size_t nearest_free(const Point& point) const {
    std::size_t best = kNobody;
    double least = 0;
    for (std::size_t at = 0; at < owners_.size(); ++at) {
      const Place where = place(at);
      const double far = distance(point, where.column, where.row);
      if (owners_[at] == kNobody && (best == kNobody || far < least)) {
        least = far;
        best = at;
      }
    }
    return best;
  }

  /// Whether any two squares changed hands, so that both together are nearer. Each time the sum of all shrinks, so it
  /// comes to an end.
  bool exchange_all() {
    bool any = false;
    for (std::size_t a = 0; a < owners_.size(); ++a)
      for (std::size_t b = a + 1; b < owners_.size(); ++b) {
        const double now = away(owners_[a], a) + away(owners_[b], b);
        if (away(owners_[a], b) + away(owners_[b], a) < now - kGain) {
          std::swap(owners_[a], owners_[b]);
          any = true;
        }
      }
    return any;
  }

  const Grid& grid_;
  std::vector<std::size_t> owners_;  // tiles, row by row
  std::vector<Point> points_;        // of the tiles
};

std::string first_letters(const std::string& name) {
  std::string letters;
  std::string_view rest = name;
  for (std::size_t i = 0; i < kLetters && !rest.empty(); ++i) {
    const std::size_t size = text::first_character(rest).size;
    letters += rest.substr(0, size);
    rest.remove_prefix(size);
  }
  return letters;
}

std::string square(int x, int y, const Paint& paint) {
  return fmt::format("<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" fill=\"{}\" stroke=\"#595959\"/>", x,
                     y, kSide, kSide, paint.fill);
}

std::string tile_svg(const Tile& tile, const Place& place, const std::string& state) {
  const int x = kMargin + place.column * (kSide + kGap), y = kTitleHeight + place.row * (kSide + kGap);
  const Paint paint = paint_of(tile.shade);
  return fmt::format(
      "<g><title>{}</title>{}<text x=\"{}\" y=\"{}\" fill=\"{}\" text-anchor=\"middle\" "
      "font-size=\"11\">{}</text></g>\n",
      svg_escaped(state.empty() ? tile.name : tile.name + ": " + state), square(x, y, paint), x + kSide / 2,
      y + kSide / 2 + 4, paint.ink, svg_escaped(first_letters(tile.name)));
}

std::string words_of(const std::vector<LegendLine>& legend, Shade shade) {
  const auto line = std::ranges::find(legend, shade, &LegendLine::shade);
  return line == legend.end() ? "" : line->words;
}

}  // namespace

std::vector<Place> place_tiles(const std::vector<Tile>& tiles) {
  if (tiles.empty())
    return {};
  const Grid grid = grid_of(tiles);
  return Squares(grid, tiles).places();
}

std::string tile_map(const std::string& title, const std::vector<LegendLine>& legend,
                     const std::vector<Tile>& tiles) {
  const std::vector<Place> places = place_tiles(tiles);
  int columns = 6, rows = 0;
  for (const Place& place : places) {
    columns = std::max(columns, place.column + 1);
    rows = std::max(rows, place.row + 1);
  }
  const int width = 2 * kMargin + columns * (kSide + kGap);
  const int legend_top = kTitleHeight + rows * (kSide + kGap) + kMargin;
  const int height = legend_top + static_cast<int>(legend.size()) * kLegendLine + kMargin;
  std::string svg =
      svg_head({.width = width, .height = height, .title = title}) +
      svg_hatching("planned", "#d9d9d9", "#8c8c8c") +
      fmt::format("<text x=\"{}\" y=\"26\" font-size=\"18\">{}</text>\n", kMargin, svg_escaped(title));
  for (std::size_t i = 0; i < tiles.size(); ++i)
    svg += tile_svg(tiles[i], places[i], words_of(legend, tiles[i].shade));
  for (std::size_t i = 0; i < legend.size(); ++i) {
    const int y = legend_top + static_cast<int>(i) * kLegendLine;
    svg += fmt::format(
        "<rect x=\"{}\" y=\"{}\" width=\"18\" height=\"18\" fill=\"{}\" stroke=\"#595959\"/>"
        "<text x=\"{}\" y=\"{}\" font-size=\"14\">{}</text>\n",
        kMargin, y, paint_of(legend[i].shade).fill, kMargin + 26, y + 14, svg_escaped(legend[i].words));
  }
  return svg + "</svg>\n";
}

}  // namespace dialogg::render
