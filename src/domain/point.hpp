#pragma once
// A point raised, or a disagreement (ulike syn), with the side that raised it.

#include <optional>
#include <string>

#include "domain/names.hpp"

namespace dialogg::domain {

enum class Side { users, staff, students, organisations, municipality, host };

struct Point {
  std::string text;
  std::optional<Side> from;

  bool operator==(const Point&) const = default;
};

}  // namespace dialogg::domain
