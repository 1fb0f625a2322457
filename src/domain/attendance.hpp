#pragma once
// Who sat at the table: role × count, optionally × organisation. Never one number, never a name.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/free_text.hpp"
#include "domain/role.hpp"

namespace dialogg::domain {

struct Attendance {
  Role role{};
  std::optional<int> count;  // 0 to 9,999; nothing: present, number unknown ("?")
  FreeText organisation;

  bool operator==(const Attendance&) const = default;
};

/// `nav=3`, `nav=3:NAV Ålesund`, `lived-experience=?`; the role by code or name in any language.
/// Throws Error{invalid}: no "=", an unknown role (with a suggestion), a count that is negative, a fraction or absurd.
Attendance read_attendance(std::string_view text);

/// Everyone who sat at the table. `at_least`: for some role the number is unknown.
struct Headcount {
  int people = 0;
  bool at_least = false;

  bool operator==(const Headcount&) const = default;
};

Headcount headcount(const std::vector<Attendance>& attended);

/// As it is typed: "nav=3:NAV Ålesund".
std::string attendance_text(const Attendance& attendance);

}  // namespace dialogg::domain
