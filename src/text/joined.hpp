#pragma once
// Lists in running text.

#include <string>
#include <string_view>
#include <vector>

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

}  // namespace dialogg::text
