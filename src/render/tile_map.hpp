#pragma once
// A map of one square a municipality, placed as the country lies: each as large as the next, so that all can be read.

#include <string>
#include <vector>

namespace dialogg::render {

struct Tile {
  std::string name;
  double latitude = 0, longitude = 0;  // degrees
  std::size_t shade = 0;               // which of the legend's
};

struct Place {
  int column = 0, row = 0;  // from 0, at the top left

  bool operator==(const Place&) const = default;
};

/// A square for each, no two in one: from the middle outwards, each takes the free one nearest to where it lies. The
/// same tiles give the same places.
std::vector<Place> place_tiles(const std::vector<Tile>& tiles);

/// SVG 1.1 with a title, a legend and a text for each square; its shades differ in grey too. `legend`: up
/// to three, from the darkest.
std::string tile_map(const std::string& title, const std::vector<std::string>& legend,
                     const std::vector<Tile>& tiles);

}  // namespace dialogg::render
