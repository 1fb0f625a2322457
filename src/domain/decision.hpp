#pragma once
// A decision, and who took it.

#include <optional>
#include <string>

#include "domain/id.hpp"
#include "domain/names.hpp"
#include "domain/record.hpp"

namespace dialogg::domain {

enum class DecidedBy { users, jointly, staff };

struct Decision {
  DecisionId id;
  Stamp stamp;
  MeetingId meeting;
  std::string text;
  std::optional<DecidedBy> by;
};

}  // namespace dialogg::domain
