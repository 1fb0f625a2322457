#include "words/shortened.hpp"

#include "text/character.hpp"
#include "text/unicode.hpp"

namespace dialogg::words {

using text::display_width;
using text::first_character;

std::string shortened(std::string_view text, std::size_t columns) {
  if (display_width(text) <= columns)
    return std::string(text);
  std::string out;
  std::size_t used = 0;
  for (std::string_view rest = text; !rest.empty();) {
    const std::string_view next = rest.substr(0, first_character(rest).size);
    used += display_width(next);
    if (used + 1 > columns)
      break;
    out += next;
    rest.remove_prefix(next.size());
  }
  return out += "…";
}

}  // namespace dialogg::words
