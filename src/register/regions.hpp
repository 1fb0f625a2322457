#pragma once
// Counties as a way to speak of a municipality without naming it.

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace dialogg::registry {

/// "Trøndelag, Møre og Romsdal" as the register writes them. Error{invalid} for a county there is not.
std::vector<std::string> read_region(std::string_view words);

struct RegisteredPlace {
  std::string number, name, county;
  double latitude, longitude;  // degrees
};
/// The register's municipalities of these counties, in the order of their numbers.
std::vector<RegisteredPlace> municipalities_in(const std::set<std::string>& counties);

}  // namespace dialogg::registry
