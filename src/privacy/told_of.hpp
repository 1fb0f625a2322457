#pragma once
// Which municipalities a page tells of, by their names or without.

#include <cstdint>
#include <map>
#include <set>
#include <vector>

#include "domain/municipality.hpp"

namespace dialogg::privacy {

class ToldOf {
 public:
  void add(const domain::MunicipalityLink& municipality, bool by_name);
  /// Those that were added by name nowhere; `counted` are those that only the page's figures tell of.
  std::vector<domain::MunicipalityLink> unnamed(std::vector<domain::MunicipalityLink> counted) const;

 private:
  std::map<std::int64_t, domain::MunicipalityLink> unnamed_;  // by id
  std::set<std::int64_t> named_;
};

}  // namespace dialogg::privacy
