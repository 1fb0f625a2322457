#pragma once
// What was done in a period, counted.

#include <map>
#include <set>
#include <string>
#include <vector>

#include "domain/dates/date.hpp"
#include "privacy/attendance.hpp"
#include "storage/database/database.hpp"
#include "storage/figure_store.hpp"

namespace dialogg::reports {

struct Figures {
  int meetings = 0;
  /// Met in the period: id, and whether it may be named. One that is met in both ways is two: counted once, it would
  /// tell who is meant by "a municipality in Trøndelag".
  std::set<std::pair<std::int64_t, bool>> municipalities;
  int uncounted = 0;      // meetings where somebody's number is not known
  privacy::Count people;  // each person once for each meeting
  privacy::Count user_side;
  privacy::Count people_counted,
      user_side_counted;  // the same of the meetings where everybody's number is known
  std::map<domain::Role, privacy::Count> roles;
  std::map<domain::Role, int> missing;  // meetings at which the role was expected and not present
  storage::RecordFigures records;
};

/// As far as `audience` may know.
Figures count_figures(storage::Database& database, const domain::Period& period, privacy::Audience audience);

/// Of the meetings of the period, as far as `audience` may know.
std::vector<storage::ThemeFigures> count_themes(storage::Database& database, const domain::Period& period,
                                                privacy::Audience audience);

/// Meetings of which no more is known than that they were held in the period's year; 0 where the period is longer.
int count_without_month(storage::Database& database, const domain::Period& period);

/// Figures::missing alone.
std::map<domain::Role, int> count_missing(storage::Database& database, const domain::Period& period);

}  // namespace dialogg::reports
