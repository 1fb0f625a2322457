#include "render/drawings/svg.hpp"

#include <fmt/format.h>

#include "text/character.hpp"
#include "text/visible.hpp"

namespace dialogg::render {

namespace {

std::string_view escape_of(std::string_view character) {
  if (character == "&")
    return "&amp;";
  if (character == "<")
    return "&lt;";
  if (character == ">")
    return "&gt;";
  return character == "\"" ? "&quot;" : character;
}

/// The two code points that UTF-8 can hold and XML 1.0 cannot, once controls are gone.
bool is_no_xml(char32_t code) {
  return code == 0xFFFE || code == 0xFFFF;
}

}  // namespace

std::string svg_head(const SvgHead& head) {
  const std::string title_id = std::string(head.id) + (head.id.empty() ? "title" : "-title");
  const std::string description_id = std::string(head.id) + (head.id.empty() ? "desc" : "-desc");
  const bool describes = !head.description.empty();
  std::string svg =
      std::string(kDrawingHead) +
      fmt::format(
          " xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {0} {1}\" width=\"{0}\" height=\"{1}\" "
          "role=\"img\" aria-labelledby=\"{2}\"{3} font-family=\"sans-serif\">\n<title "
          "id=\"{2}\">{4}</title>\n",
          head.width, head.height, title_id,
          describes ? fmt::format(" aria-describedby=\"{}\"", description_id) : "", svg_escaped(head.title));
  if (describes)
    svg += fmt::format("<desc id=\"{}\">{}</desc>\n", description_id, svg_escaped(head.description));
  return svg + fmt::format("<rect width=\"{}\" height=\"{}\" fill=\"#ffffff\"/>\n", head.width, head.height);
}

std::string svg_hatching(std::string_view id, std::string_view ground, std::string_view line) {
  return fmt::format(
      "<defs><pattern id=\"{}\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\">"
      "<rect width=\"8\" height=\"8\" fill=\"{}\"/><path d=\"M-2 2L2 -2M0 8L8 0M6 10L10 6\" stroke=\"{}\" "
      "stroke-width=\"2\"/>"
      "</pattern></defs>\n",
      id, ground, line);
}

std::string svg_escaped(std::string_view text) {
  const std::string shown = text::visible_line(text);
  std::string out;
  for (std::string_view rest = shown; !rest.empty();) {
    const text::Character next = text::first_character(rest);
    if (!is_no_xml(next.code))
      out += escape_of(rest.substr(0, next.size));
    rest.remove_prefix(next.size);
  }
  return out;
}

}  // namespace dialogg::render
