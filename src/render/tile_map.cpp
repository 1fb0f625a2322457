#include "render/tile_map.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <set>

#include "render/svg.hpp"
#include "text/character.hpp"

namespace dialogg::render {

namespace {

constexpr double kRoom = 1.7;  // squares for each tile, so that the shape of the country can be seen
constexpr int kSide = 44, kGap = 4, kMargin = 16, kTitleHeight = 40, kLegendLine = 26;
constexpr std::size_t kLetters = 4;  // of a name, in its square

struct Shade {
  const char* fill;
  const char* ink;
};
constexpr Shade kShades[] = {{"#2b2b2b", "#ffffff"}, {"url(#planned)", "#000000"}, {"#ffffff", "#595959"}};

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

/// The tiles' indices, those in the middle first: they have least room to give way.
std::vector<std::size_t> from_the_middle(const Grid& grid, const std::vector<Tile>& tiles) {
  std::vector<std::size_t> order(tiles.size());
  for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
  std::ranges::stable_sort(order, {}, [&](std::size_t i) {
    return distance(point_of(grid, tiles[i]), grid.columns / 2.0, grid.rows / 2.0);
  });
  return order;
}

Place nearest_free(const Grid& grid, const Point& point, const std::set<std::pair<int, int>>& taken) {
  Place best;
  double least = -1;
  for (int row = 0; row < grid.rows; ++row)
    for (int column = 0; column < grid.columns; ++column) {
      const double away = distance(point, column, row);
      if (!taken.contains({column, row}) && (least < 0 || away < least)) {
        least = away;
        best = {column, row};
      }
    }
  return best;
}

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

std::string square(int x, int y, const Shade& shade) {
  return fmt::format("<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" fill=\"{}\" stroke=\"#595959\"/>", x,
                     y, kSide, kSide, shade.fill);
}

std::string tile_svg(const Tile& tile, const Place& place, const std::string& state) {
  const int x = kMargin + place.column * (kSide + kGap), y = kTitleHeight + place.row * (kSide + kGap);
  const Shade& shade = kShades[tile.shade];
  return fmt::format(
      "<g><title>{}: {}</title>{}<text x=\"{}\" y=\"{}\" fill=\"{}\" text-anchor=\"middle\" "
      "font-size=\"12\">{}</text></g>\n",
      svg_escaped(tile.name), svg_escaped(state), square(x, y, shade), x + kSide / 2, y + kSide / 2 + 4,
      shade.ink, svg_escaped(first_letters(tile.name)));
}

}  // namespace

std::vector<Place> place_tiles(const std::vector<Tile>& tiles) {
  if (tiles.empty())
    return {};
  const Grid grid = grid_of(tiles);
  std::set<std::pair<int, int>> taken;
  std::vector<Place> places(tiles.size());
  for (const std::size_t i : from_the_middle(grid, tiles)) {
    places[i] = nearest_free(grid, point_of(grid, tiles[i]), taken);
    taken.insert({places[i].column, places[i].row});
  }
  return places;
}

std::string tile_map(const std::string& title, const std::vector<std::string>& legend,
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
  for (std::size_t i = 0; i < tiles.size(); ++i) svg += tile_svg(tiles[i], places[i], legend[tiles[i].shade]);
  for (std::size_t i = 0; i < legend.size(); ++i) {
    const int y = legend_top + static_cast<int>(i) * kLegendLine;
    svg += fmt::format(
        "<rect x=\"{}\" y=\"{}\" width=\"18\" height=\"18\" fill=\"{}\" stroke=\"#595959\"/>"
        "<text x=\"{}\" y=\"{}\" font-size=\"14\">{}</text>\n",
        kMargin, y, kShades[i].fill, kMargin + 26, y + 14, svg_escaped(legend[i]));
  }
  return svg + "</svg>\n";
}

}  // namespace dialogg::render
