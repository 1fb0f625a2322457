#include "privacy/told_of.hpp"

namespace dialogg::privacy {

using domain::MunicipalityLink;

void ToldOf::add(const MunicipalityLink& municipality, bool by_name) {
  if (municipality.none())
    return;
  if (by_name)
    named_.insert(municipality.id.value);
  else
    unnamed_.try_emplace(municipality.id.value, municipality);
}

std::vector<MunicipalityLink> ToldOf::unnamed(std::vector<MunicipalityLink> counted) const {
  for (const auto& [id, municipality] : unnamed_) counted.push_back(municipality);
  std::erase_if(counted, [&](const MunicipalityLink& one) { return named_.contains(one.id.value); });
  return counted;
}

}  // namespace dialogg::privacy
