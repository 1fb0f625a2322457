#include "reports/figures.hpp"

#include <algorithm>

#include "storage/example_store.hpp"
#include "storage/meeting_store.hpp"
#include "storage/pass_on_store.hpp"
#include "storage/visit_store.hpp"

namespace dialogg::reports {

using domain::Meeting;

namespace {

void add_attendance(Figures& figures, Audience audience, const Meeting& meeting) {
  const bool counted =
      !meeting.attended.empty() &&
      std::ranges::all_of(meeting.attended, [](const auto& one) { return one.count.has_value(); });
  if (!counted) {
    ++figures.uncounted;
    return;
  }
  const Present at_table = present(audience, meeting.naming, meeting.attended);
  figures.people = figures.people + at_table.total;
  figures.user_side = figures.user_side + at_table.user_side;
  for (const RolePresent& role : at_table.roles)
    figures.roles[role.role] = figures.roles[role.role] + role.count;
}

void add_missing(Figures& figures, storage::Database& database, const Meeting& meeting) {
  if (!meeting.visit)
    return;
  if (const auto visit = storage::VisitStore(database).find(*meeting.visit))
    for (const domain::Role role : missing(visit->invited, meeting.attended)) ++figures.missing[role];
}

void add_meeting(Figures& figures, Audience audience, const Meeting& meeting) {
  ++figures.meetings;
  if (meeting.municipality.id)
    figures.municipalities.insert(meeting.municipality.id.value);
  for (const std::string& theme : meeting.themes) {
    ++figures.themes[theme].meetings;
    if (meeting.municipality.id)
      figures.themes[theme].municipalities.insert(meeting.municipality.id.value);
  }
  figures.decisions += static_cast<int>(meeting.decisions.size());
  figures.undecided += static_cast<int>(
      std::ranges::count_if(meeting.decisions, [](const auto& decision) { return !decision.by; }));
  figures.outcomes += static_cast<int>(meeting.outcomes.size());
  figures.promised += static_cast<int>(meeting.follow_ups.size());
  figures.kept += static_cast<int>(
      std::ranges::count(meeting.follow_ups, domain::FollowUpStatus::done, &domain::FollowUp::status));
  add_attendance(figures, audience, meeting);
}

}  // namespace

Figures count_figures(storage::Database& database, const domain::Period& period, Audience audience) {
  Figures figures;
  domain::Filter filter;
  filter.since = period.begin;
  filter.until = period.end;
  storage::MeetingStore(database).for_each(filter, [&](const Meeting& meeting) {
    add_meeting(figures, audience, meeting);
    add_missing(figures, database, meeting);
  });
  storage::PassOnStore(database).for_each(filter, [&](const domain::PassOn&) { ++figures.pass_ons; });
  filter.example_status = domain::ExampleStatus::published;
  storage::ExampleStore(database).for_each(filter, [&](const domain::Example&) { ++figures.examples; });
  return figures;
}

}  // namespace dialogg::reports
