#include "domain/municipality.hpp"

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

std::string Municipality::ref() const {
  return municipality_ref(number, id);
}

}  // namespace dialogg::domain
