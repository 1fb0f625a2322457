// Squares for municipalities: each its own, where it lies, and told apart without colour.

#include <doctest/doctest.h>

#include "register/register.hpp"
#include "render/drawings/svg.hpp"
#include "render/drawings/tile_map.hpp"

using namespace dialogg;
using render::Place;
using render::Shade;
using render::Tile;

namespace {

std::vector<Tile> whole_country() {
  std::vector<Tile> tiles;
  for (const registry::Entry& entry : registry::municipalities())
    tiles.push_back({std::string(entry.name), std::stod(std::string(entry.latitude)),
                     std::stod(std::string(entry.longitude)), render::Shade::blank});
  return tiles;
}

std::size_t count(const std::string& text, std::string_view part) {
  std::size_t number = 0;
  for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++number;
  return number;
}

}  // namespace

TEST_CASE("place_tiles: every municipality of the country has a square of its own, the same each time") {
  const auto tiles = whole_country();
  const auto places = render::place_tiles(tiles);
  REQUIRE(places.size() == 357);
  for (std::size_t i = 0; i < places.size(); ++i)
    CHECK(std::count(places.begin(), places.end(), places[i]) == 1);
  CHECK(render::place_tiles(tiles) == places);
}

TEST_CASE("place_tiles: north is up, east is right") {
  const std::vector<Tile> tiles{{"Nord", 70, 10}, {"Sør", 58, 10}, {"Vest", 64, 5}, {"Øst", 64, 15}};
  const auto places = render::place_tiles(tiles);
  CHECK(places[0].row < places[1].row);
  CHECK(places[2].column < places[3].column);
}

TEST_CASE("place_tiles: those well apart lie to each other as the country does, nearly all of them") {
  const auto tiles = whole_country();
  const auto places = render::place_tiles(tiles);
  int pairs = 0, upside_down = 0;
  for (std::size_t a = 0; a < tiles.size(); ++a)
    for (std::size_t b = 0; b < tiles.size(); ++b)
      if (tiles[a].latitude > tiles[b].latitude + 0.5) {
        ++pairs;
        upside_down += places[a].row > places[b].row;
      }
  CHECK(upside_down * 50 < pairs);
}

TEST_CASE("place_tiles: one tile, and none") {
  CHECK(render::place_tiles({}).empty());
  CHECK(render::place_tiles({{"Alene", 63, 10}}) == std::vector<Place>{{0, 0}});
}

TEST_CASE("tile_map: a title, a text for each square, a legend, and nothing that is not escaped") {
  const std::string svg = render::tile_map(
      "Dekning <2026>", {{Shade::dark, "Besøkt"}, {Shade::striped, "Planlagt"}, {Shade::blank, "Ikke nådd"}},
      {{"Ålesund", 62.5, 6.2, Shade::dark},
       {"A&B", 63, 7, Shade::striped},
       {"Aure", 63.3, 8.5, Shade::blank}});
  CHECK(svg.starts_with(render::kDrawingHead));
  CHECK(svg.ends_with("</svg>\n"));
  CHECK(count(svg, "<title>Ålesund: Besøkt</title>") == 1);
  CHECK(count(svg, "<title>A&amp;B: Planlagt</title>") == 1);
  CHECK(count(svg, ">Ålesun<") == 1);
  CHECK(count(svg, "Dekning &lt;2026&gt;") == 2);
  for (const char* fill : {"fill=\"#2b2b2b\"", "fill=\"url(#planned)\""}) CHECK(count(svg, fill) == 2);
}
