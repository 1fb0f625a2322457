#include "publishing/report_values.hpp"

#include <algorithm>

#include "records/fields.hpp"
#include "text/joined.hpp"

namespace dialogg::publishing {

using domain::Meeting;
using domain::Value;
using domain::ValueMembers;
using privacy::Released;

namespace {

Value number(std::optional<int> known) {
  return known ? Value(std::int64_t{*known}) : Value();
}

/// Adds what is known of a part of those present where it is no number: KEY_at_least, KEY_at_most.
void set_part(ValueMembers& members, const std::string& key, const std::optional<privacy::Count>& part) {
  const auto member = std::ranges::find(members, key, &ValueMembers::value_type::first);
  member->second = part && part->exact() ? number(part->least()) : Value();
  const Value least = part ? number(part->least()) : Value(), most = part ? number(part->most()) : Value();
  members.insert(member + 1, {{key + "_at_least", least}, {key + "_at_most", most}});
}

}  // namespace

render::JsonDocument begin_json(text::Sink& out, std::string_view kind, const reports::ReportOptions& options,
                                const std::string& title) {
  return {out,
          "report." + std::string(kind),
          {{"audience", Value(domain::code(options.audience))}, {"title", Value(title)}}};
}

Value county_value(const privacy::Place& place) {
  return records::text_value(place.county);
}

void add_county(ValueMembers& members, Value county) {
  const auto after = std::find_if(members.begin(), members.end(),
                                  [](const auto& member) { return member.first == "municipality_name"; });
  members.insert(after == members.end() ? after : after + 1, {"county", std::move(county)});
}

ValueMembers count_members(const privacy::Count& count) {
  return {{"count", count.exact() ? number(count.least()) : Value()},
          {"at_least", number(count.least())},
          {"at_most", number(count.most())}};
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
    if (coverage.tells(place))
      places.emplace_back(ValueMembers{{"number", Value(place.number)},
                                       {"name", Value(place.name)},
                                       {"county", Value(place.county)},
                                       {"state", Value(group->code)}});
  }
  domain::ValueList rows;
  for (auto& [name, counts] : counties) {
    ValueMembers row{{"county", Value(name)}};
    for (const reports::CoverageGroup& group : coverage.groups)
      row.emplace_back(group.code, coverage.tells(group.state, name) ? Value(counts[group.code]) : Value());
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

namespace {

/// "NAV Ålesund, NAV Giske"; null: none.
Value organisations_value(const domain::FreeTexts& organisations, privacy::Gate& gate) {
  std::vector<std::string> names;
  for (const domain::FreeText& one : organisations) names.emplace_back(gate.read(one));
  return records::text_value(text::joined(names));
}

}  // namespace

Value attendance_value(const privacy::Present& present, privacy::Gate& gate) {
  domain::ValueList list;
  for (const privacy::RolePresent& role : present.roles) {
    ValueMembers members{{"role", domain::code(role.role)}};
    for (auto& member : count_members(role.count)) members.push_back(std::move(member));
    members.emplace_back("organisation", organisations_value(role.organisations, gate));
    list.emplace_back(std::move(members));
  }
  return Value(std::move(list));
}

Value meeting_value(const Released<Meeting>& meeting, privacy::Gate& gate) {
  ValueMembers members = gate.members(meeting);
  add_county(members, county_value(meeting.place()));
  const auto attended = std::ranges::find(members, "attended",
                                          [](const auto& member) { return std::string_view(member.first); });
  attended->second = attendance_value(meeting.figures().at_table, gate);
  set_part(members, "total", meeting.figures().total);
  set_part(members, "drivers", meeting.figures().drivers);
  set_part(members, "newcomers", meeting.figures().newcomers);
  return Value(std::move(members));
}

}  // namespace dialogg::publishing
