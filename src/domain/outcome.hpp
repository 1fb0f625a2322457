#pragma once
// What a meeting led to, and how far it has come. An impetus to establish something (hoped) is not the thing
// itself (in place): the two are kept apart.

#include <string>

#include "domain/id.hpp"
#include "domain/names.hpp"
#include "domain/record.hpp"

namespace dialogg::domain {

enum class OutcomeKind {
  knowledge,
  impetus,
  contact,
  decision,
  new_initiative,
  changed_initiative,
  new_body,
  statement,
  relation
};
enum class OutcomeState { hoped, under_way, in_place, fell_through };

struct Outcome {
  OutcomeId id;
  Stamp stamp;
  MeetingId meeting;
  std::string text;
  std::optional<OutcomeKind> kind;
  OutcomeState state = OutcomeState::hoped;
};

}  // namespace dialogg::domain
