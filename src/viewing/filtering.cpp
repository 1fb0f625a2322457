#include "viewing/filtering.hpp"

#include "app/groups.hpp"
#include "app/municipality_links.hpp"
#include "app/themes.hpp"
#include "domain/error.hpp"
#include "domain/typed_names.hpp"
#include "kinds/kind.hpp"
#include "register/counties.hpp"

namespace dialogg::viewing {

using domain::Error;
using domain::ErrorKind;
using domain::Filter;
using messages::Message;
using messages::Phrase;
using records::FilterValues;

namespace {

domain::Date day_after(domain::Date day) {
  return std::chrono::sys_days{day} + std::chrono::days{1};
}

void narrow_by_time(Filter& filter, const FilterValues& given) {
  if (given.period && (given.since || given.until))
    throw Error(ErrorKind::usage, Message::period_and_since, Phrase{Message::period_or_since});
  if (given.period) {
    filter.since = given.period->begin;
    filter.until = given.period->end;
  }
  if (given.since)
    filter.since = given.since->first_day();
  if (given.until)
    filter.until = day_after(given.until->last_day());
  if (given.since && given.until && *filter.since >= *filter.until)
    throw Error(ErrorKind::invalid,
                Phrase{Message::since_after_until, {given.since->iso(), given.until->iso()}});
}

void narrow_by_status(Filter& filter, const std::string& status, std::string_view kind) {
  if (kind == "visits")
    filter.visit_status = domain::read_code<domain::VisitStatus>(status);
  else if (kind == "examples")
    filter.example_status = domain::read_code<domain::ExampleStatus>(status);
  else if (kind == "follow-ups")
    filter.follow_up_status = domain::read_code<domain::FollowUpStatus>(status);
  else if (kind == "groups")
    filter.group_status = domain::read_code<domain::GroupStatus>(status);
  else if (kind == "pass-ons")
    filter.pass_on_state = domain::read_code<domain::PassOnState>(status);
  else if (kind == "initiatives")
    filter.initiative_status = domain::read_code<domain::InitiativeStatus>(status);
  else
    throw Error(ErrorKind::usage,
                Phrase{Message::not_narrowed_by, {domain::kind_name(kind), domain::option("--status")}});
}

/// Whatever is wrong is said beside the option it was given by.
template <class Narrow>
void from_option(const char* option, Narrow narrow) {
  try {
    narrow();
  } catch (Error& error) {
    if (error.kind != ErrorKind::usage)
      error.where = domain::option(option);
    throw;
  }
}

}  // namespace

Filter to_filter(storage::Database& database, const FilterValues& given, std::string_view kind) {
  Filter filter;
  narrow_by_time(filter, given);
  if (!given.status.empty())
    from_option("--status", [&] { narrow_by_status(filter, given.status, kind); });
  if (!given.county.empty())
    from_option("--county", [&] {
      filter.county = registry::require_county(given.county, registry::Counties::of_any_time);
    });
  filter.themes = given.themes;
  from_option("--theme", [&] { app::resolve_themes(database, filter.themes); });
  if (!given.municipality.empty())
    from_option("--municipality",
                [&] { filter.municipality = app::find_municipality(database, given.municipality).id; });
  if (given.group)
    filter.group = app::require_group(database, *given.group).id;
  filter.level = given.level;
  return filter;
}

}  // namespace dialogg::viewing
