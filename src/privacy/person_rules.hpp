#pragma once
// Persons where an organisation, an office or a role is asked for: beside a role of the user side, and as who is to do what was
// promised.

#include <optional>
#include <string_view>
#include <unordered_set>

#include "domain/attendance.hpp"
#include "storage/database/database.hpp"

namespace dialogg::privacy {

/// Whether people of the role are only counted: no organisation is written beside them.
constexpr bool is_only_counted(domain::Role role) {
  return role == domain::Role::lived_experience || role == domain::Role::carer;
}

/// Whether an organisation beside a role of the user side looks like a person (text::looks_like_a_person).
bool is_person_of_user_side(const domain::Attendance& attendance);

class Owners {
 public:
  /// The log is asked when the first owner looks like a person.
  explicit Owners(storage::Database& database) : database_(database) {}

  /// Whether an owner looks like a person, and is neither a role nor an organisation that came to a meeting.
  bool is_person(std::string_view owner);

 private:
  bool is_organisation(std::string_view owner);

  storage::Database& database_;
  std::optional<std::unordered_set<std::string>> organisations_;  // match keys
};

}  // namespace dialogg::privacy
