#include "privacy/place_names.hpp"

#include <algorithm>

#include "register/register.hpp"

namespace dialogg::privacy {

namespace {

constexpr std::string_view kBetweenParts = " - ";

using Names = std::vector<std::string_view>;

void add(std::string_view name, Names& names) {
  if (!name.empty() && std::ranges::find(names, name) == names.end())
    names.push_back(name);
}

void add_parts(std::string_view official_name, Names& names) {
  while (!official_name.empty()) {
    const std::size_t end = std::min(official_name.find(kBetweenParts), official_name.size());
    add(official_name.substr(0, end), names);
    official_name.remove_prefix(std::min(end + kBetweenParts.size(), official_name.size()));
  }
}

}  // namespace

Names names_of(const domain::MunicipalityLink& municipality) {
  Names names{municipality.name};
  Names numbers;
  if (const registry::Entry* entry = registry::by_number(municipality.number))
    add_parts(entry->official_name, names);
  add(municipality.number, numbers);
  for (const registry::Former& former : registry::former_municipalities()) {
    if (!registry::leads_to(former, municipality.number))
      continue;
    add(former.name, names);
    add_parts(former.official_name, names);
    add(former.number, numbers);
  }
  names.insert(names.end(), numbers.begin(), numbers.end());
  return names;
}

}  // namespace dialogg::privacy
