#pragma once
// A map of one square a municipality, placed as the country lies: each as large as the next, so that all can be read.

#include <string>
#include <vector>

namespace dialogg::render {

/// Told apart in grey too.
/// Of what is unsaid, a square shows the name alone.
enum class Shade { dark, striped, grey, blank, unsaid };

struct Tile {
  std::string name;
  double latitude = 0, longitude = 0;  // degrees
  Shade shade = Shade::blank;
};

struct LegendLine {
  Shade shade;
  std::string words;
};

struct Place {
  int column = 0, row = 0;  // from 0, at the top left

  bool operator==(const Place&) const = default;
};

/// A square for each, no two in one, as near to where they lie as an exchange of any two, or a move to a free square, can
/// bring them. The same tiles give the same places.
std::vector<Place> place_tiles(const std::vector<Tile>& tiles);

/// SVG 1.1 with a title, a legend and a text for each square. `legend`: a line for each shade that a tile has.
std::string tile_map(const std::string& title, const std::vector<LegendLine>& legend,
                     const std::vector<Tile>& tiles);

}  // namespace dialogg::render
