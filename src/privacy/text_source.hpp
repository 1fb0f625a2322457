#pragma once
// Where a text stands that goes to readers.

#include <string>
#include <utility>
#include <vector>

#include "domain/municipality.hpp"

namespace dialogg::domain {

struct TextSource {
  TextSource(std::string record, std::vector<MunicipalityLink> not_named)
      : ref(std::move(record)), hidden(std::move(not_named)) {}

  std::string ref;                       // of the record that it belongs to: where it can be mended
  std::vector<MunicipalityLink> hidden;  // those that it must not give away
  bool is_person = false;  // looks like a person's name, where only an organisation or a role should stand
};

}  // namespace dialogg::domain
