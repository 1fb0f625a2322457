#include "app/counties.hpp"

#include <algorithm>

#include "register/register.hpp"

namespace dialogg::app {

bool hides_its_municipalities(std::string_view county) {
  constexpr std::ptrdiff_t kEnough = 5;
  const auto& all = registry::municipalities();
  return std::count_if(all.begin(), all.end(),
                       [&](const registry::Entry& entry) { return entry.county == county; }) >= kEnough;
}

}  // namespace dialogg::app
