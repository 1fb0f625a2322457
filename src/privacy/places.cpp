#include "privacy/places.hpp"

namespace dialogg::privacy {

using domain::Naming;

Places::Places(storage::Database& database, const Gate& gate) {
  known_[0] = {};
  for (const domain::MunicipalityLink& link : storage::ExampleListing(database).municipalities())
    known_[link.id.value] = {link, gate.where({Naming::yes, domain::only(link)}),
                             gate.where({Naming::no, domain::only(link)})};
}

const domain::MunicipalityLink& Places::municipality(domain::MunicipalityId id) const {
  return known_.at(id.value).link;
}

const Place& Places::of(domain::MunicipalityId id, Naming naming) const {
  const Known& known = known_.at(id.value);
  return naming == Naming::yes ? known.named : known.not_named;
}

}  // namespace dialogg::privacy
