#include "privacy/ground.hpp"

#include <map>
#include <optional>

#include "register/regions.hpp"
#include "register/register.hpp"
#include "storage/figure_store.hpp"
#include "storage/municipality_store.hpp"

namespace dialogg::privacy {

namespace {

/// Of a county, or of several.
struct Crowd {
  std::size_t met = 0, not_named = 0;

  bool is_enough() const { return met >= kEnough && not_named >= kEnough; }
  Crowd& operator+=(const Crowd& other) {
    met += other.met;
    not_named += other.not_named;
    return *this;
  }
};

/// Of the counties in which a municipality was met, and of others that one may be in.
std::map<std::string, Crowd> crowds(const std::set<std::string>& met, const std::set<std::string>& named,
                                    const std::set<std::string>& others) {
  std::map<std::string, Crowd> counties;
  for (const std::string& county : others) counties.try_emplace(county);
  for (const std::string& number : met)
    if (const auto entry = registry::by_number(number))
      ++counties[std::string(entry->county)].met;
  for (auto& [county, crowd] : counties)
    for (const registry::RegisteredPlace& place : registry::municipalities_in({county}))
      crowd.not_named += !named.contains(place.number);
  return counties;
}

std::set<std::string> met_in(storage::Database& database, const domain::Filter& filter,
                             std::optional<domain::Naming> naming) {
  domain::Filter period;
  period.since = filter.since;
  period.until = filter.until;
  period.naming = naming;
  return storage::FigureStore(database, period).places();
}

}  // namespace

Ground::Ground(const std::set<std::string>& met, const std::set<std::string>& named,
               const std::set<std::string>& unnamed) {
  Crowd all, untold;
  bool tells_all = true;
  for (const auto& [county, crowd] : crowds(met, named, unnamed)) {
    all += crowd;
    if (crowd.is_enough()) {
      told_.insert(county);
    } else {
      untold += crowd;
      tells_all = false;
    }
  }
  met_ = all.met;
  not_named_ = all.not_named;
  if (!tells_all && !untold.is_enough())
    told_.clear();
}

Ground::Ground(storage::Database& database, const domain::Filter& filter)
    : Ground(
          met_in(database, filter, std::nullopt), met_in(database, filter, domain::Naming::yes),
          storage::MunicipalityStore(database).counties(storage::MunicipalityStore::Counties::with_unnamed)) {
}

domain::Filter for_readers(domain::Filter filter, const Ground& ground) {
  const bool asks_for_county = !filter.county.empty() && !ground.tells(filter.county);
  if (filter.municipality || filter.group || asks_for_county)
    filter.naming = domain::Naming::yes;
  filter.unnamed_alone = !filter.county.empty();  // of what several share no county is told
  filter.county_of_today = !asks_for_county;      // a county of then beside the one that is told tells which
  return filter;
}

std::vector<domain::MunicipalityLink> counted_unnamed(storage::Database& database,
                                                      const domain::Filter& filter) {
  if (!filter.since && !filter.until)
    return {};
  const std::set<std::string> named = met_in(database, filter, domain::Naming::yes);
  std::vector<domain::MunicipalityLink> unnamed;
  for (const std::string& number : met_in(database, filter, std::nullopt))
    if (!named.contains(number))
      unnamed.push_back(storage::MunicipalityStore(database).find_number(number).value());
  return unnamed;
}

}  // namespace dialogg::privacy
