#include "privacy/places.hpp"

namespace dialogg::privacy {

using domain::Naming;

Places::Places(storage::Database& database, const Gate& gate) {
  known_[0] = {};
  for (const domain::MunicipalityLink& link : storage::ExampleListing(database).municipalities())
    known_[link.id.value] = {link, gate.where({Naming::yes, domain::only(link)}),
                             gate.where({Naming::no, domain::only(link)})};
}

/// Of one that is not in the log, as in a damaged one, nothing is told.
const Places::Known& Places::known(domain::MunicipalityId id) const {
  const auto found = known_.find(id.value);
  return found == known_.end() ? known_.at(0) : found->second;
}

const domain::MunicipalityLink& Places::municipality(domain::MunicipalityId id) const {
  return known(id).link;
}

const Place& Places::of(domain::MunicipalityId id, Naming naming) const {
  return naming == Naming::yes ? known(id).named : known(id).not_named;
}

}  // namespace dialogg::privacy
