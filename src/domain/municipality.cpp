#include "domain/municipality.hpp"

#include "text/joined.hpp"

namespace dialogg::domain {

namespace {

/// Official numbers have four digits, so five never mean one of them.
std::string municipality_ref(const std::string& number, MunicipalityId id) {
  return "K" + (number.empty() ? std::to_string(10'000 + id.value) : number);
}

}  // namespace

std::string MunicipalityLink::ref() const {
  return municipality_ref(number, id);
}

MunicipalityLinks only(const MunicipalityLink& municipality) {
  return municipality.none() ? MunicipalityLinks() : MunicipalityLinks{municipality};
}

bool holds(const MunicipalityLinks& municipalities, MunicipalityId id) {
  return std::ranges::find(municipalities, id, &MunicipalityLink::id) != municipalities.end();
}

std::string names_of(const MunicipalityLinks& municipalities) {
  std::vector<std::string> names;
  for (const MunicipalityLink& municipality : municipalities) names.push_back(municipality.name);
  return text::joined(names);
}

std::string Municipality::ref() const {
  return municipality_ref(number, id);
}

}  // namespace dialogg::domain
