// Which municipalities a page tells of without a name.

#include "privacy/told_of.hpp"

#include <doctest/doctest.h>

using namespace dialogg;
using domain::MunicipalityLink;

namespace {

const MunicipalityLink kMolde{"", {1}, "1506", "Molde", "Møre og Romsdal"};
const MunicipalityLink kAure{"", {2}, "1576", "Aure", "Møre og Romsdal"};

std::string names(const privacy::ToldOf& told, const std::vector<MunicipalityLink>& counted = {}) {
  std::string all;
  for (const MunicipalityLink& one : told.unnamed(counted)) all += one.name + ";";
  return all;
}

}  // namespace

TEST_CASE("ToldOf: those of records without their names, unless another record names them, before or after") {
  privacy::ToldOf told;
  told.add(kMolde, false);
  told.add(kAure, false);
  CHECK(names(told) == "Molde;Aure;");
  told.add(kMolde, true);
  CHECK(names(told) == "Aure;");
  told.add(kMolde, false);
  CHECK(names(told) == "Aure;");
}

TEST_CASE("ToldOf: those that are only counted too, and none where there is none") {
  privacy::ToldOf told;
  CHECK(names(told, {kMolde, kAure}) == "Molde;Aure;");
  told.add(kAure, true);
  told.add({}, false);
  CHECK(names(told, {kMolde, kAure}) == "Molde;");
}
