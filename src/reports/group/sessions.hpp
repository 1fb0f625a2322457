#pragma once
// A group's sessions over time, as an audience may know them.

#include <string>
#include <vector>

#include "domain/meeting.hpp"
#include "privacy/released.hpp"

namespace dialogg::reports {

using Session = privacy::Released<domain::Meeting>;

/// One session, or those of a quarter or a year together.
struct SessionSpan {
  std::string when;  // "3. mars 2026", "1. kvartal 2026", "2026"
  int sessions = 0;
  int uncounted = 0;      // of them, those where somebody's number is not known
  privacy::Count people;  // at the counted ones, each person once for each session
  privacy::Count user_side;
};

/// In the order of time: one row a session where there are few, else a quarter, or a year. `sessions` are in that order.
std::vector<SessionSpan> over_time(messages::Language language, const std::vector<Session>& sessions);

/// All of them together; no `when`.
SessionSpan in_all(const std::vector<SessionSpan>& spans);

}  // namespace dialogg::reports
