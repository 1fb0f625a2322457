#pragma once
// Lists in running text, made and taken apart.

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "text/unicode.hpp"

namespace dialogg::text {

/// "a, b, c"; nothing for none.
inline std::string joined(const std::vector<std::string>& parts, std::string_view between = ", ") {
  std::string all;
  for (const std::string& part : parts) {
    if (&part != &parts.front())
      all += between;
    all += part;
  }
  return all;
}

/// Adds to a list in the making: "a", then "a, b". Nothing is added where there is no more.
inline void add_to(std::string& list, std::string_view more, std::string_view between = ", ") {
  if (more.empty())
    return;
  if (!list.empty())
    list += between;
  list += more;
}

/// "a, b; c" one by one, without the white space around them; empty ones are dropped, but one is left of nothing at all.
inline std::vector<std::string> split_list(std::string_view list) {
  std::vector<std::string> parts;
  while (!list.empty()) {
    const std::size_t end = std::min(list.find_first_of(",;"), list.size());
    std::string part = fold_space(list.substr(0, end));
    if (!part.empty())
      parts.push_back(std::move(part));
    list.remove_prefix(std::min(end + 1, list.size()));
  }
  return parts.empty() ? std::vector<std::string>{""} : parts;
}

}  // namespace dialogg::text
