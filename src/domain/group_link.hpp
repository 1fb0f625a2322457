#pragma once
// How another record points at a group.

#include <string>

#include "domain/free_text.hpp"
#include "domain/id.hpp"
#include "domain/municipality.hpp"

namespace dialogg::domain {

struct GroupLink {
  GroupId id;     // 0: none
  FreeText name;  // read, never written

  bool none() const { return !id; }
};

/// The name that a visit or meeting goes by: its group's, else those of its municipalities.
template <class Planned>
std::string name_of(const Planned& planned) {
  return planned.group.none() ? names_of(municipalities_of(planned)) : planned.group.name.written();
}

}  // namespace dialogg::domain
