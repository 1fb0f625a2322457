#pragma once
// What was done in a period, counted.

#include <map>
#include <set>
#include <string>
#include <vector>

#include "domain/date.hpp"
#include "domain/meeting.hpp"
#include "reports/attendance.hpp"
#include "storage/database.hpp"

namespace dialogg::reports {

struct ThemeFigures {
  int meetings = 0;
  std::set<std::int64_t> municipalities;  // ids
};

struct Figures {
  int meetings = 0;
  std::set<std::int64_t> municipalities;  // met in the period, by id
  int uncounted = 0;                      // meetings where somebody's number is not known
  Count people;                           // at the counted ones, each person once for each meeting
  Count user_side;
  std::map<domain::Role, Count> roles;
  std::map<domain::Role, int> missing;         // meetings to which the role was invited and did not come
  std::map<std::string, ThemeFigures> themes;  // by code
  int decisions = 0;
  int undecided = 0;  // decisions of which it is not said who took them
  int outcomes = 0;
  int promised = 0;  // follow-ups of these meetings
  int kept = 0;      // of them, those that are done
  int examples = 0;
  int pass_ons = 0;
};

/// As far as `audience` may know.
Figures count_figures(storage::Database& database, const domain::Period& period, Audience audience);

}  // namespace dialogg::reports
