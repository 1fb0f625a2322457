#include "reports/coverage.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "app/counties.hpp"
#include "domain/date_words.hpp"
#include "reports/figures.hpp"
#include "reports/report_words.hpp"
#include "reports/theme_words.hpp"
#include "storage/municipality_store.hpp"
#include "storage/theme_store.hpp"
#include "storage/visit_store.hpp"

namespace dialogg::reports {

namespace chrono = std::chrono;
using State = CoveredPlace::State;
using text::Message;

namespace {

constexpr domain::Period kAlways = {chrono::year{1900} / 1 / 1, chrono::year{2200} / 1 / 1};

std::set<std::string> region_of(storage::Database& database, const ReportOptions& options) {
  std::set<std::string> counties(options.region.begin(), options.region.end());
  if (counties.empty())
    storage::MunicipalityStore(database).for_each({}, [&](const domain::Municipality& one) {
      if (!one.number.empty())
        counties.insert(one.county);
    });
  return counties;
}

/// By number; whether any of it may be named.
std::map<std::string, bool> met(storage::Database& database, const domain::Period& period) {
  domain::Filter filter;
  filter.since = period.begin;
  filter.until = period.end;
  return storage::FigureStore(database, filter).places();
}

std::map<std::string, bool> planned(storage::Database& database) {
  std::map<std::string, bool> numbers;
  for (const domain::Visit& visit : storage::VisitStore(database).open_before(kAlways.end)) {
    bool& named = numbers[visit.municipality.number];
    named = named || visit.naming == domain::Naming::yes;
  }
  return numbers;
}

struct CountyFigures {
  int visited = 0, planned = 0, not_reached = 0;
};

void write_table(Sections& sections, const std::vector<CoveredPlace>& places) {
  std::map<std::string, CountyFigures> counties;
  for (const CoveredPlace& place : places) {
    CountyFigures& county = counties[place.county];
    ++(place.state == State::visited   ? county.visited
       : place.state == State::planned ? county.planned
                                       : county.not_reached);
  }
  std::vector<std::vector<std::string>> rows;
  for (const auto& [name, county] : counties)
    rows.push_back({name, std::to_string(county.visited), std::to_string(county.planned),
                    std::to_string(county.not_reached),
                    std::to_string(county.visited + county.planned + county.not_reached)});
  sections.table({Message::report_county, Message::report_visited, Message::report_planned,
                  Message::report_not_reached, Message::report_in_all},
                 rows, 4);
}

std::string names_of(const std::vector<CoveredPlace>& places, State state, bool all) {
  std::vector<std::string> names;
  for (const CoveredPlace& place : places)
    if (place.state == state && (all || place.may_be_named))
      names.push_back(place.name);
  return joined(names);
}

void write_names(Sections& sections, const std::vector<CoveredPlace>& places, Audience audience) {
  const bool all = audience == Audience::internal;
  const bool hides_some = !all && std::ranges::any_of(places, [](const CoveredPlace& place) {
    return place.state != State::not_reached && !place.may_be_named;
  });
  std::vector<Sections::Line> lines;
  const auto add = [&](Message label, std::string names) {
    if (!names.empty())
      lines.push_back({sections.say(label) + ":", std::move(names)});
  };
  add(Message::report_visited, names_of(places, State::visited, all));
  add(Message::report_planned, names_of(places, State::planned, all));
  if (!hides_some)
    add(Message::report_not_reached, names_of(places, State::not_reached, true));
  sections.list(lines);
}

std::vector<Sections::Line> themes_without_example(storage::Database& database, const Sections& sections) {
  std::vector<Sections::Line> lines;
  for (const std::string& code : storage::ThemeStore(database).without_example())
    lines.push_back({.text = theme_words(database, {code}, sections.language())});
  return lines;
}

/// A county of few municipalities would tell which of them was met unnamed.
void leave_out_telling_counties(std::vector<CoveredPlace>& places) {
  std::set<std::string> telling;
  for (const CoveredPlace& place : places)
    if (place.state != State::not_reached && !place.may_be_named &&
        !app::hides_its_municipalities(place.county))
      telling.insert(place.county);
  std::erase_if(places, [&](const CoveredPlace& place) { return telling.contains(place.county); });
}

}  // namespace

domain::Period coverage_period(const ReportOptions& options) {
  return {options.filter.since.value_or(kAlways.begin), options.filter.until.value_or(kAlways.end)};
}

std::vector<CoveredPlace> find_coverage(storage::Database& database, const ReportOptions& options,
                                        const domain::Period& period) {
  const auto region = region_of(database, options);
  const auto visited = met(database, period), coming = planned(database);
  std::vector<CoveredPlace> places;
  for (const app::RegisteredPlace& one : app::municipalities_in(region)) {
    CoveredPlace place{one.number, one.name, one.county, one.latitude, one.longitude};
    if (const auto found = visited.find(place.number); found != visited.end()) {
      place.state = State::visited;
      place.may_be_named = found->second;
    } else if (const auto next = coming.find(place.number); next != coming.end()) {
      place.state = State::planned;
      place.may_be_named = next->second;
    }
    places.push_back(std::move(place));
  }
  if (options.audience == Audience::external)
    leave_out_telling_counties(places);
  return places;
}

void write_coverage(Sections& sections, storage::Database& database, const ReportOptions& options,
                    const domain::Period& period) {
  const auto places = find_coverage(database, options, period);
  if (places.empty())
    return;
  sections.heading(Message::report_coverage);
  write_table(sections, places);
  write_names(sections, places, options.audience);
}

std::string coverage_title(const ReportOptions& options) {
  return title_of(options, Message::report_coverage_title);
}

void report_coverage(storage::Database& database, const ReportOptions& options, BlockSink& sink) {
  Sections sections(options.language, sink);
  if (options.has_heading)
    sink.add(Heading{1, {{Span::Kind::text, coverage_title(options)}}});
  const auto places = find_coverage(database, options, coverage_period(options));
  if (places.empty())
    return sections.paragraph(sections.say(Message::report_no_region));
  write_coverage(sections, database, options, coverage_period(options));
  if (!options.map.empty())
    sink.add(Paragraph{{{Span::Kind::image, sections.say(Message::report_map_of_coverage), options.map}}});
  std::vector<Sections::Line> missing;
  for (const auto& [role, count] : count_missing(database, coverage_period(options)))
    missing.push_back({.text = sections.label(role) + " (" + std::to_string(count) + ")"});
  sections.list(Message::report_missing_at_table, missing);
  sections.list(Message::report_themes_without_example, themes_without_example(database, sections));
}

}  // namespace dialogg::reports
