#pragma once
// What drawings as SVG 1.1 have in common.

#include <string>
#include <string_view>

namespace dialogg::render {

/// How each begins, so that one is known again.
inline constexpr std::string_view kDrawingHead = "<svg class=\"dialogg\"";

struct SvgHead {
  int width = 0, height = 0;  // pixels
  std::string_view id = {};   // begins the ids, so that two drawings can stand in one page; may be empty
  std::string_view title;     // its name to those who cannot see it
  std::string_view description = {};  // what it shows, in words; may be empty
};

/// Opens the drawing, on a white ground. Its end is "</svg>\n".
std::string svg_head(const SvgHead& head);

/// A pattern of slanted lines that fills what has fill="url(#ID)": told from a plain ground without colour too.
std::string svg_hatching(std::string_view id, std::string_view ground, std::string_view line);

/// Text for an element or an attribute: what marks up escaped, what is never shown or no XML left out.
std::string svg_escaped(std::string_view text);

}  // namespace dialogg::render
