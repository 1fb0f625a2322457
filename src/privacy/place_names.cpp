#include "privacy/place_names.hpp"

#include <algorithm>

#include "register/register.hpp"

namespace dialogg::privacy {

namespace {

constexpr std::string_view kBetweenParts = " - ";

}  // namespace

std::vector<std::string_view> names_of(const domain::MunicipalityLink& municipality) {
  std::vector<std::string_view> names{municipality.name};
  const auto entry = registry::by_number(municipality.number);
  std::string_view rest = entry ? entry->official_name : std::string_view();
  while (!rest.empty()) {
    const std::size_t end = std::min(rest.find(kBetweenParts), rest.size());
    if (rest.substr(0, end) != municipality.name)
      names.push_back(rest.substr(0, end));
    rest.remove_prefix(std::min(end + kBetweenParts.size(), rest.size()));
  }
  for (const registry::Former& former : registry::former_municipalities())
    if (former.successor == municipality.number && former.name != municipality.name)
      names.push_back(former.name);
  if (!municipality.number.empty())
    names.push_back(municipality.number);
  for (const registry::Former& former : registry::former_municipalities())
    if (former.successor == municipality.number)
      names.push_back(former.number);
  return names;
}

}  // namespace dialogg::privacy
