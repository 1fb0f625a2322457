#pragma once
// What was done in a period, counted.

#include <map>
#include <set>
#include <string>
#include <vector>

#include "domain/date.hpp"
#include "reports/attendance.hpp"
#include "storage/database.hpp"
#include "storage/figure_store.hpp"

namespace dialogg::reports {

struct Figures {
  int meetings = 0;
  std::set<std::int64_t> municipalities;  // met in the period, by id
  int uncounted = 0;                      // meetings where somebody's number is not known
  Count people;                           // at the counted ones, each person once for each meeting
  Count user_side;
  std::map<domain::Role, Count> roles;
  std::map<domain::Role, int> missing;  // meetings to which the role was invited and did not come
  storage::RecordFigures records;
};

/// As far as `audience` may know.
Figures count_figures(storage::Database& database, const domain::Period& period, Audience audience);

/// Of the meetings of the period.
std::vector<storage::ThemeFigures> count_themes(storage::Database& database, const domain::Period& period);

/// Figures::missing alone.
std::map<domain::Role, int> count_missing(storage::Database& database, const domain::Period& period);

}  // namespace dialogg::reports
