#include "register/regions.hpp"

#include <algorithm>

#include "register/counties.hpp"
#include "register/register.hpp"
#include "text/unicode.hpp"

namespace dialogg::registry {

std::vector<std::string> read_region(std::string_view words) {
  std::vector<std::string> counties;
  while (!words.empty()) {
    const std::size_t end = std::min(words.find(','), words.size());
    if (const std::string_view county = text::trim(words.substr(0, end)); !county.empty())
      counties.push_back(registry::require_county(county));
    words.remove_prefix(std::min(end + 1, words.size()));
  }
  return counties;
}

std::vector<RegisteredPlace> municipalities_in(const std::set<std::string>& counties) {
  const auto degrees = [](std::string_view text) { return std::stod(std::string(text)); };
  std::vector<RegisteredPlace> found;
  for (const registry::Entry& entry : registry::municipalities())
    if (counties.contains(std::string(entry.county)))
      found.push_back({std::string(entry.number), std::string(entry.name), std::string(entry.county),
                       degrees(entry.latitude), degrees(entry.longitude)});
  return found;
}

}  // namespace dialogg::registry
