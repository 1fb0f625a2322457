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

template <class Listed>
void add_names(const Listed& listed, Names& names, Names& numbers) {
  add(listed.name, names);
  add_parts(listed.official_name, names);
  add(listed.number, numbers);
}

void add_family_of(std::string_view number, Names& names, Names& numbers) {
  if (const registry::Entry* entry = registry::by_number(number))
    add_names(*entry, names, numbers);
  for (const registry::Former& former : registry::former_municipalities())
    if (registry::leads_to(former, number))
      add_names(former, names, numbers);
}

}  // namespace

Names names_of(const domain::MunicipalityLink& municipality, NamesOf which) {
  Names names{municipality.name};
  Names numbers;
  add(municipality.number, numbers);
  add_family_of(municipality.number, names, numbers);
  if (const registry::Former* former = registry::former_by_number(municipality.number)) {
    add_names(*former, names, numbers);
    if (which == NamesOf::it_and_its_successors)
      for (const std::string_view next : former->successors) add_family_of(next, names, numbers);
  }
  names.insert(names.end(), numbers.begin(), numbers.end());
  return names;
}

}  // namespace dialogg::privacy
