#pragma once
// One cell of a row, as each format writes it.

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace dialogg::render {

/// RFC 4180: in double quotes where it holds a comma, a quote or a line end. The text itself is never changed, so a
/// spreadsheet may take a cell that begins with "=" for a formula: import such columns as text.
std::string csv_cell(const std::string& text);

/// White space folded to single spaces, so that it holds no tab and no line end.
std::string one_line(const std::string& text);

bool is_whole_number(std::string_view text);

/// Cut to `width` columns of a terminal, the last of them "…", where it is wider.
std::string cut(const std::string& text, std::size_t width);

/// Widths that fit a terminal `width` columns wide, two spaces between: the widest are narrowed, down to 8. As they are for
/// width 0.
std::vector<std::size_t> fit(std::vector<std::size_t> widths, int width);

}  // namespace dialogg::render
