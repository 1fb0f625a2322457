#pragma once
// The log's municipalities as an audience may know them, each worked out once.

#include <cstdint>
#include <unordered_map>

#include "domain/municipality.hpp"
#include "privacy/gate.hpp"
#include "storage/example_listing.hpp"

namespace dialogg::privacy {

class Places {
 public:
  Places(storage::Database& database, const Gate& gate);

  /// Its name, number and county; empty for none.
  const domain::MunicipalityLink& municipality(domain::MunicipalityId id) const;
  const Place& of(domain::MunicipalityId id, domain::Naming naming) const;

 private:
  struct Known {
    domain::MunicipalityLink link;
    Place named, not_named;
  };
  const Known& known(domain::MunicipalityId id) const;

  std::unordered_map<std::int64_t, Known> known_;  // 0: none
};

}  // namespace dialogg::privacy
