#include "text/visible.hpp"

#include "text/code_points.hpp"
#include "text/unicode.hpp"

namespace dialogg::text {

std::string visible_lines(std::string_view text) {
  std::string shown;
  for (std::size_t i = 0; i < text.size();) {
    const Decoded next = decode(text, i);
    if (!is_never_shown(static_cast<char32_t>(next.value)))
      shown.append(text, i, next.size);
    i += next.size;
  }
  return shown;
}

std::string visible_line(std::string_view text) {
  return fold_space(visible_lines(text));
}

}  // namespace dialogg::text
