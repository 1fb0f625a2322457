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

/// `nav=3`, `nav 3`, `3 nav`, `nav=3:NAV Ålesund`, `lived-experience=?`; the role by code or name in any language.
/// Error{invalid}: no number, an unknown role (with a suggestion), a count that is negative, a fraction or absurd.
Attendance read_attendance(std::string_view text);

/// "ledelse 2, nav 3:NAV Molde, brukere ?" one by one, for read_attendance(). Numbers end them too: "ledelse 2 nav 3". What
/// has no number belongs to the organisation before it ("brukerorg 2:Mental Helse, LPP"), unless it is a role.
std::vector<std::string> split_attendance(std::string_view text);

/// What a correction says of one role.
struct Correction {
  Role role{};
  std::optional<FreeText> organisation;  // empty ("nav=3:"): it has none after all; nothing: it keeps its own
  std::optional<int> count;              // nothing: present, number unknown
  bool removed = false;                  // nobody was there after all ("nav=")
};

/// As read_attendance(), and `nav=`, `nav=:NAV Molde` and `nav=3:` besides.
Correction read_correction(std::string_view text);

/// Sets the role's number, or takes it away, and leaves the others as they are. The organisation tells which, where the role
/// is there several times (Error{invalid} where it must and does not); an only one gets the organisation that it lacks.
void correct(std::vector<Attendance>& attended, const Correction& correction);

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
