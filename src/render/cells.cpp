#include "render/cells.hpp"

#include <algorithm>
#include <numeric>

#include "text/unicode.hpp"

namespace dialogg::render {

namespace {

constexpr std::size_t kNarrowest = 8;
constexpr std::size_t kGap = 2;

std::size_t code_point_length(unsigned char first) {
  if (first < 0x80)
    return 1;
  if (first < 0xe0)
    return 2;
  return first < 0xf0 ? 3 : 4;
}

}  // namespace

std::string csv_cell(const std::string& text) {
  if (text.find_first_of(",\"\r\n") == text.npos)
    return text;
  std::string quoted = "\"";
  for (const char character : text) {
    if (character == '"')
      quoted += '"';
    quoted += character;
  }
  return quoted + "\"";
}

std::string one_line(const std::string& text) { return text::fold_space(text); }

bool is_whole_number(std::string_view text) {
  return !text.empty() && text.find_first_not_of("0123456789") == text.npos;
}

std::string cut(const std::string& text, std::size_t width) {
  if (text::display_width(text) <= width)
    return text;
  std::string kept;
  for (std::size_t i = 0; i < text.size();) {
    const std::size_t length = code_point_length(static_cast<unsigned char>(text[i]));
    if (text::display_width(kept + text.substr(i, length)) > width - 1)
      break;
    kept += text.substr(i, length);
    i += length;
  }
  return kept + "…";
}

std::vector<std::size_t> fit(std::vector<std::size_t> widths, int width) {
  if (width <= 0 || widths.empty())
    return widths;
  const auto total = [&] {
    return std::accumulate(widths.begin(), widths.end(), std::size_t{0}) + kGap * (widths.size() - 1);
  };
  while (total() > static_cast<std::size_t>(width)) {
    std::size_t& widest = *std::max_element(widths.begin(), widths.end());
    if (widest <= kNarrowest)
      break;
    --widest;
  }
  return widths;
}

}  // namespace dialogg::render
