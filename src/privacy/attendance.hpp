#pragma once
// Who sat at the table, as an audience may know it.

#include <optional>
#include <string>
#include <vector>

#include "domain/attendance.hpp"
#include "domain/meeting.hpp"
#include "privacy/audience.hpp"

namespace dialogg::privacy {

struct RolePresent {
  domain::Role role{};
  Count count;
  domain::FreeTexts organisations;

  bool operator==(const RolePresent&) const = default;
};

struct Present {
  std::vector<RolePresent> roles;  // in the order of the roles; those with nobody present left out
  Count total;                     // without facilitators
  Count user_side;
};

/// A role given several times stands once. An organisation is left out where it would point at a person or at a
/// municipality that may not be named (`naming` is the meeting's). `all`: how many were present where the split is not known;
/// then nobody knows how many were of the user side.
Present present(Audience audience, domain::Naming naming, const std::vector<domain::Attendance>& attended,
                std::optional<int> all = {});

/// Who should be at the table: those invited, else, at a dialogue meeting or conference, those who usually are.
std::vector<domain::Role> expected(domain::MeetingKind kind, const std::vector<domain::Role>& invited);

/// Those of `invited` with nobody present, in the order of the roles; the same for every audience.
std::vector<domain::Role> missing(const std::vector<domain::Role>& invited, const Present& present);

/// "5 av 12 deltakere (42 %) var fra brukersiden." A range has no per cent; nothing where somebody was not counted,
/// or nobody was there.
std::string share_sentence(messages::Language language, const Present& present);

/// The same of several meetings, at each of which each person counts: "120 av 200 deltakelser (60 %) …". Nothing where nobody
/// was there, or nobody knows how many were.
std::string share_over_time(messages::Language language, const Count& user_side, const Count& people);

}  // namespace dialogg::privacy
