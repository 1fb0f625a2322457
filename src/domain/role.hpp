#pragma once
// The roles at the table. One table says which of them are the user side, counted and never named.

#include "domain/names.hpp"

namespace dialogg::domain {

enum class Role {
  leadership, health_social, nav, lived_experience, carer, user_organisation, user_representative,
  peer_worker, student, practitioner, politician, facilitator, other
};

/// People with lived experience, carers, user organisations and user representatives. A peer worker is employed
/// and so is not on the user side.
constexpr bool is_user_side(Role role) {
  return role == Role::lived_experience || role == Role::carer || role == Role::user_organisation ||
         role == Role::user_representative;
}

/// Everyone but the host's own facilitators, who are never counted in shares.
constexpr bool is_participant(Role role) { return role != Role::facilitator; }

}  // namespace dialogg::domain
