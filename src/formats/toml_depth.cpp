#include "formats/toml_depth.hpp"

#include <algorithm>

#include "formats/toml_text.hpp"

namespace dialogg::formats {

std::optional<int> find_too_long_key(std::string_view document, int deepest) {
  int parts = 1;
  for (std::size_t at = 0; at < document.size();) {
    const char here = document[at];
    if (here == '"' || here == '\'') {
      at = after_string(document, at);
      continue;
    }
    if (here == '#') {
      at = std::min(document.find('\n', at), document.size());
      continue;
    }
    if (here == '.' && ++parts > deepest)
      return static_cast<int>(
                 std::count(document.begin(), document.begin() + static_cast<std::ptrdiff_t>(at), '\n')) +
             1;
    if (here == '\n' || here == '=' || here == ',' || here == '{')
      parts = 1;
    ++at;
  }
  return std::nullopt;
}

}  // namespace dialogg::formats
