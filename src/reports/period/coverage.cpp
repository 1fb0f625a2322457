#include "reports/period/coverage.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "app/theme_labels.hpp"
#include "domain/dates/dates.hpp"
#include "register/regions.hpp"
#include "reports/parts/report_phrases.hpp"
#include "reports/period/figures.hpp"
#include "storage/municipality_store.hpp"
#include "storage/theme_store.hpp"
#include "storage/visit_store.hpp"
#include "text/joined.hpp"

namespace dialogg::reports {

using app::ThemeLabels;

namespace chrono = std::chrono;
using State = CoveredPlace::State;
using messages::Message;

namespace {

constexpr domain::Period kAlways = {chrono::year{1900} / 1 / 1, chrono::year{2200} / 1 / 1};

/// An outsider does not see that a county stands there for the sake of what may not be named.
std::set<std::string> region_of(storage::Database& database, const ReportOptions& options) {
  using Counties = storage::MunicipalityStore::Counties;
  if (!options.region.empty())
    return {options.region.begin(), options.region.end()};
  return storage::MunicipalityStore(database).counties(options.gate->is_external() ? Counties::nameable
                                                                                   : Counties::all);
}

/// What has been or is planned, as far as the audience may know.
struct Known {
  std::set<std::string> met, met_otherwise, planned;  // numbers
};

std::set<std::string> places_met(storage::Database& database, const domain::Period& period,
                                 std::optional<domain::Naming> naming) {
  domain::Filter filter;
  filter.since = period.begin;
  filter.until = period.end;
  filter.naming = naming;
  return storage::FigureStore(database, filter).places();
}

void add_planned(Known& known, storage::Database& database, const ReportOptions& options) {
  for (const domain::Visit& visit : storage::VisitStore(database).open_before(kAlways.end)) {
    if (visit.date->last_day() < options.today)
      continue;
    if (options.gate->may_name(privacy::whose(visit)))
      for (const domain::MunicipalityLink& municipality : municipalities_of(visit))
        known.planned.insert(municipality.number);
  }
}

Known find_known(storage::Database& database, const ReportOptions& options, const domain::Period& period) {
  const bool external = options.gate->is_external();
  const auto naming = external ? std::optional(domain::Naming::yes) : std::nullopt;
  Known known{.met = places_met(database, period, naming),
              .met_otherwise = places_met(database, kAlways, naming)};
  add_planned(known, database, options);
  return known;
}

State state_of(const Known& known, const std::string& number) {
  return known.met.contains(number)             ? State::visited
         : known.planned.contains(number)       ? State::planned
         : known.met_otherwise.contains(number) ? State::visited_otherwise
                                                : State::not_reached;
}

std::vector<CoverageGroup> groups_of(const domain::Period& period, bool hides_some) {
  std::vector<CoverageGroup> groups{{State::visited, "visited", Message::report_visited},
                                    {State::planned, "planned", Message::report_planned}};
  if (period.begin != kAlways.begin)
    groups.push_back({State::visited_otherwise, "visited_otherwise", Message::report_visited_otherwise});
  if (hides_some)
    groups.push_back({State::not_reached, "not_reached_or_not_named", Message::report_not_reached_or_named});
  else
    groups.push_back({State::not_reached, "not_reached", Message::report_not_reached});
  return groups;
}

/// Of these counties, those in which too few are left.
std::set<std::string> too_few_left(const Coverage& coverage, const std::set<std::string>& counties) {
  std::map<std::string, std::size_t> left;
  for (const CoveredPlace& place : coverage.places) left[place.county] += place.state == State::not_reached;
  std::set<std::string> few;
  for (const auto& [county, count] : left)
    if (count < privacy::kEnough && counties.contains(county))
      few.insert(county);
  return few;
}

void write_table(Sections& sections, const Coverage& coverage) {
  std::map<std::string, std::map<State, int>> counties;
  for (const CoveredPlace& place : coverage.places) ++counties[place.county][place.state];
  std::vector<Message> titles{Message::report_county};
  for (const CoverageGroup& group : coverage.groups) titles.push_back(group.title);
  titles.push_back(Message::report_in_all);
  std::vector<std::vector<std::string>> rows;
  for (auto& [name, counts] : counties) {
    rows.push_back({name});
    int all = 0;
    for (const CoverageGroup& group : coverage.groups) {
      rows.back().push_back(coverage.tells(group.state, name) ? std::to_string(counts[group.state]) : "–");
      all += counts[group.state];
    }
    rows.back().push_back(std::to_string(all));
  }
  sections.table(titles, rows, coverage.groups.size() + 1);
}

void write_names(Sections& sections, const Coverage& coverage) {
  std::vector<Sections::Line> lines;
  for (const CoverageGroup& group : coverage.groups) {
    std::vector<std::string> names;
    for (const CoveredPlace& place : coverage.places)
      if (place.state == group.state && coverage.tells(place))
        names.push_back(place.name);
    if (!names.empty())
      lines.push_back({sections.say(group.title) + ":", text::joined(names)});
  }
  sections.list(lines);
}

std::vector<Sections::Line> themes_without_example(storage::Database& database, const Sections& sections) {
  const ThemeLabels labels(database, sections.language());
  std::vector<Sections::Line> lines;
  for (const std::string& code : storage::ThemeStore(database).without_example())
    lines.push_back({.text = labels.of(code)});
  return lines;
}

}  // namespace

domain::Period coverage_period(const ReportOptions& options) {
  return {options.filter.since.value_or(kAlways.begin), options.filter.until.value_or(kAlways.end)};
}

Coverage find_coverage(storage::Database& database, const ReportOptions& options,
                       const domain::Period& period) {
  const Known known = find_known(database, options, period);
  Coverage coverage;
  for (const registry::RegisteredPlace& one : registry::municipalities_in(region_of(database, options)))
    coverage.places.push_back(
        {one.number, one.name, one.county, one.latitude, one.longitude, state_of(known, one.number)});
  std::set<std::string> unnamed;
  if (options.gate->is_external())
    unnamed =
        storage::MunicipalityStore(database).counties(storage::MunicipalityStore::Counties::with_unnamed);
  coverage.groups = groups_of(period, !unnamed.empty());
  coverage.untold = too_few_left(coverage, unnamed);
  return coverage;
}

bool write_coverage(Sections& sections, storage::Database& database, const ReportOptions& options,
                    const domain::Period& period) {
  const Coverage coverage = find_coverage(database, options, period);
  if (coverage.places.empty())
    return false;
  sections.heading(Message::report_coverage);
  write_table(sections, coverage);
  write_names(sections, coverage);
  return true;
}

std::string coverage_title(const ReportOptions& options) {
  return title_of(options, Message::report_coverage_title);
}

void report_coverage(storage::Database& database, const ReportOptions& options, BlockSink& sink) {
  Sections sections(options, sink);
  if (options.has_heading)
    sink.add(Heading{1, {{Span::Kind::text, coverage_title(options)}}});
  if (!write_coverage(sections, database, options, coverage_period(options)))
    return sections.paragraph(sections.say(Message::report_no_region));
  if (!options.map.empty())
    sink.add(Paragraph{{{Span::Kind::image, sections.say(Message::report_map_of_coverage), options.map}}});
  std::vector<Sections::Line> missing;
  for (const auto& [role, count] : count_missing(database, coverage_period(options)))
    missing.push_back({.text = sections.label(role) + " (" + std::to_string(count) + ")"});
  sections.list(Message::report_missing_at_table, missing);
  sections.list(Message::report_themes_without_example, themes_without_example(database, sections));
}

}  // namespace dialogg::reports
