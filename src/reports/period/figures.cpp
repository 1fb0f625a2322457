#include "reports/period/figures.hpp"

#include <algorithm>

namespace dialogg::reports {

using privacy::Audience;
using privacy::Count;
using privacy::expected;
using privacy::may_name;
using privacy::missing;
using privacy::Present;
using privacy::present;
using privacy::RolePresent;
using storage::CountedMeeting;
using storage::FigureStore;

namespace {

domain::Filter of(const domain::Period& period) {
  domain::Filter filter;
  filter.since = period.begin;
  filter.until = period.end;
  return filter;
}

void add_attendance(Figures& figures, Audience audience, const CountedMeeting& meeting) {
  const int told = domain::headcount(meeting.attended).people;
  const bool counted = !meeting.attended.empty() && meeting.total.value_or(told) == told &&
                       std::ranges::all_of(meeting.attended, [](const auto& one) {
                         return one.count.has_value() || !domain::is_participant(one.role);
                       });
  figures.uncounted += !counted;
  if (meeting.attended.empty() && !meeting.total) {
    const Count unknown = Count::at_least(0);
    figures.people += unknown;
    figures.user_side += unknown;
    return;
  }
  const Present at_table = present(audience, meeting.naming, meeting.attended, meeting.total);
  figures.people += at_table.total;
  figures.user_side += at_table.user_side;
  if (counted) {
    figures.people_counted += at_table.total;
    figures.user_side_counted += at_table.user_side;
  }
  for (const RolePresent& role : at_table.roles) figures.roles[role.role] += role.count;
}

void add_missing(std::map<domain::Role, int>& roles, const CountedMeeting& meeting) {
  if (meeting.attended.empty())
    return;
  const Present all = present(Audience::internal, meeting.naming, meeting.attended);
  for (const domain::Role role : missing(expected(meeting.kind, meeting.invited), all)) ++roles[role];
}

}  // namespace

Figures count_figures(storage::Database& database, const domain::Period& period, Audience audience) {
  const domain::Filter filter = of(period);
  FigureStore store(database, filter);
  Figures figures;
  store.for_each_meeting([&](const CountedMeeting& meeting) {
    ++figures.meetings;
    for (const domain::MunicipalityId municipality : meeting.municipalities)
      figures.municipalities.insert({municipality.value, may_name(audience, meeting.naming)});
    add_attendance(figures, audience, meeting);
    add_missing(figures.missing, meeting);
  });
  figures.records = store.records();
  return figures;
}

std::vector<storage::ThemeFigures> count_themes(storage::Database& database, const domain::Period& period,
                                                Audience audience) {
  const domain::Filter filter = of(period);
  return FigureStore(database, filter)
      .themes(is_outside(audience) ? FigureStore::Unnamed::apart : FigureStore::Unnamed::with_the_named);
}

int count_without_month(storage::Database& database, const domain::Period& period) {
  const domain::Filter filter = of(period);
  const bool shorter_than_a_year =
      period.end < period.begin.year() / period.begin.month() / period.begin.day() + std::chrono::years(1);
  return shorter_than_a_year ? FigureStore(database, filter).without_month(period.begin.year()) : 0;
}

std::map<domain::Role, int> count_missing(storage::Database& database, const domain::Period& period) {
  const domain::Filter filter = of(period);
  std::map<domain::Role, int> roles;
  FigureStore(database, filter).for_each_meeting([&](const CountedMeeting& meeting) {
    add_missing(roles, meeting);
  });
  return roles;
}

}  // namespace dialogg::reports
