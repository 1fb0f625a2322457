#include "privacy/ground.hpp"

#include <map>
#include <optional>

#include "register/register.hpp"
#include "storage/figure_store.hpp"
#include "storage/municipality_store.hpp"

namespace dialogg::privacy {

namespace {

std::set<std::string> met_in(storage::Database& database, const domain::Filter& filter,
                             std::optional<domain::Naming> naming = {}) {
  domain::Filter period;
  period.naming = naming;
  period.since = filter.since;
  period.until = filter.until;
  return storage::FigureStore(database, period).places();
}

}  // namespace

Ground::Ground(const std::set<std::string>& met) {
  std::map<std::string, std::size_t> counties;
  for (const std::string& number : met)
    if (const auto entry = registry::by_number(number)) {
      ++counties[std::string(entry->county)];
      ++met_;
    }
  std::size_t untold = 0;
  for (const auto& [county, count] : counties)
    if (count >= kEnough)
      told_.insert(county);
    else
      untold += count;
  if (untold > 0 && untold < kEnough)
    told_.clear();
}

Ground::Ground(storage::Database& database, const domain::Filter& filter)
    : Ground(met_in(database, filter)) {}

std::vector<domain::MunicipalityLink> counted_unnamed(storage::Database& database,
                                                      const domain::Filter& filter) {
  if (!filter.since && !filter.until)
    return {};
  const std::set<std::string> named = met_in(database, filter, domain::Naming::yes);
  std::vector<domain::MunicipalityLink> unnamed;
  for (const std::string& number : met_in(database, filter))
    if (!named.contains(number))
      unnamed.push_back(storage::MunicipalityStore(database).find_number(number).value());
  return unnamed;
}

}  // namespace dialogg::privacy
