#include "publishing/report_values.hpp"

#include <algorithm>

#include "privacy/masking.hpp"
#include "records/fields.hpp"
#include "records/meeting_fields.hpp"

namespace dialogg::publishing {

using domain::Meeting;
using domain::Value;
using domain::ValueMembers;
using privacy::Audience;

namespace {

Value number(std::optional<int> known) {
  return known ? Value(std::int64_t{*known}) : Value();
}

/// A part of those present that is a range, or may not be told, is null.
void hide_if_telling(Audience audience, std::optional<int>& part, const privacy::Count& total) {
  const auto shown = privacy::shown_part(audience, part, total);
  if (!shown || !shown->exact())
    part.reset();
}

}  // namespace

ValueMembers members_of(const records::Fields& fields) {
  return *records::to_value(fields).members();
}

void add_county(ValueMembers& members, const std::string& county) {
  const auto after = std::find_if(members.begin(), members.end(),
                                  [](const auto& member) { return member.first == "municipality_name"; });
  members.insert(after == members.end() ? after : after + 1, {"county", records::text_value(county)});
}

ValueMembers count_members(const privacy::Count& count) {
  return {{"count", count.exact() ? Value(std::int64_t{count.least}) : Value()},
          {"at_least", Value(std::int64_t{count.least})},
          {"at_most", number(count.most)}};
}

ValueMembers period_members(const domain::Period& period) {
  const domain::Date last = std::chrono::sys_days(period.end) - std::chrono::days(1);
  return {{"since", Value(domain::iso(period.begin))}, {"until", Value(domain::iso(last))}};
}

ValueMembers coverage_members(const reports::Coverage& coverage) {
  std::map<std::string, std::map<std::string_view, std::int64_t>> counties;
  domain::ValueList places;
  for (const reports::CoveredPlace& place : coverage.places) {
    const auto group = std::ranges::find(coverage.groups, place.state, &reports::CoverageGroup::state);
    ++counties[place.county][group->code];
    if (group->is_listed)
      places.emplace_back(ValueMembers{{"number", Value(place.number)},
                                       {"name", Value(place.name)},
                                       {"county", Value(place.county)},
                                       {"state", Value(group->code)}});
  }
  domain::ValueList rows;
  for (auto& [name, counts] : counties) {
    ValueMembers row{{"county", Value(name)}};
    for (const reports::CoverageGroup& group : coverage.groups)
      row.emplace_back(group.code, Value(counts[group.code]));
    rows.emplace_back(std::move(row));
  }
  return {{"coverage", Value(std::move(rows))}, {"municipalities", Value(std::move(places))}};
}

Value missing_value(const std::map<domain::Role, int>& missing) {
  domain::ValueList list;
  for (const auto& [role, meetings] : missing)
    list.emplace_back(
        ValueMembers{{"role", domain::code(role)}, {"meetings", Value(std::int64_t{meetings})}});
  return Value(std::move(list));
}

Value attendance_value(const privacy::Present& present) {
  domain::ValueList list;
  for (const privacy::RolePresent& role : present.roles) {
    ValueMembers members{{"role", domain::code(role.role)}};
    for (auto& member : count_members(role.count)) members.push_back(std::move(member));
    members.emplace_back("organisation", records::text_value(role.organisations));
    list.emplace_back(std::move(members));
  }
  return Value(std::move(list));
}

Value meeting_value(const Meeting& meeting, Audience audience, const records::Reading& reading) {
  Meeting shown = privacy::masked(audience, meeting);
  const privacy::Present at_table = privacy::present(audience, meeting.naming, meeting.attended);
  hide_if_telling(audience, shown.drivers, at_table.total);
  hide_if_telling(audience, shown.newcomers, at_table.total);
  ValueMembers members = members_of(records::meeting_fields(shown, reading));
  add_county(members, privacy::shown_county(audience, meeting.naming, meeting.municipality));
  for (auto& [key, value] : members)
    if (key == "attended")
      value = attendance_value(at_table);
  return Value(std::move(members));
}

}  // namespace dialogg::publishing
