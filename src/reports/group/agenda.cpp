#include "reports/group/agenda.hpp"

#include <algorithm>

#include "domain/dates/dates.hpp"
#include "reports/group/group.hpp"
#include "reports/group/group_work.hpp"
#include "reports/parts/plain_text.hpp"
#include "storage/group_store.hpp"
#include "storage/meeting_store.hpp"
#include "storage/theme_store.hpp"
#include "storage/visit_store.hpp"
#include "text/unicode.hpp"

namespace dialogg::reports {

using domain::Date;
using domain::Group;
using domain::Meeting;
using domain::Point;
using messages::Message;
using privacy::Released;

namespace {

/// Once, whatever the case and the spelling.
void add_new(std::vector<Point>& points, const Point& point, privacy::Gate& gate) {
  const auto key_of = [&gate](const Point& one) { return text::match_key(gate.read(one.text)); };
  const std::string key = key_of(point);
  if (std::ranges::none_of(points, [&](const Point& one) { return key_of(one) == key; }))
    points.push_back(point);
}

void add_proposals(std::vector<Point>& points, const domain::Visit& session, privacy::Gate& gate) {
  const auto released = gate.release(session);
  for (const Point& theme : released->proposals) add_new(points, theme, gate);
}

std::vector<Session> sessions_since(storage::Database& database, domain::GroupId group,
                                    std::optional<Date> since, privacy::Gate& gate) {
  std::vector<Session> sessions;
  domain::Filter filter;
  filter.group = group;
  filter.since = since;
  storage::MeetingStore(database).for_each(
      filter, [&](const Meeting& session) { sessions.push_back(gate.release(session)); });
  return sessions;
}

/// What the feeding group has talked about, its own words before the vocabulary's.
std::vector<Point> themes_of(storage::Database& database, const std::vector<Session>& sessions,
                             const ReportOptions& options) {
  std::vector<Point> points;
  for (const Session& session : sessions) {
    if (const auto prepared = storage::VisitStore(database).of_meeting(session->id))
      add_proposals(points, *prepared, *options.gate);
    for (const Point& theme : session->next_themes) add_new(points, theme, *options.gate);
  }
  const auto vocabulary = storage::ThemeStore(database).all();
  for (const Session& session : sessions)
    for (const std::string& code : session->themes)
      if (const auto theme = std::ranges::find(vocabulary, code, &domain::Theme::code);
          theme != vocabulary.end())
        add_new(points, {options.gate->own(theme->label(options.language)), std::nullopt}, *options.gate);
  return points;
}

std::vector<Sections::Line> lines_of(const Sections& sections, const std::vector<Point>& themes) {
  std::vector<Sections::Line> lines;
  for (const Point& theme : themes) {
    lines.push_back({.text = sections.read(theme.text)});
    if (theme.from)
      lines.back().text +=
          " (" + sections.say({Message::report_proposed_by, {sections.label(*theme.from)}}) + ")";
  }
  return lines;
}

void write_when_and_where(Sections& sections, const Released<domain::Visit>& session) {
  std::vector<Sections::Line> lines;
  if (session->date) {
    std::string when = domain::long_date(sections.language(), *session->date);
    if (!session->time.empty())
      when = sections.say({Message::report_at_time, {when, session->time}});
    lines.push_back({sections.say(Message::report_date), when});
  }
  if (!session->place.empty())
    lines.push_back({sections.say(Message::report_place), sections.read(session->place)});
  sections.list(lines);
}

}  // namespace

Agenda find_agenda(storage::Database& database, const Group& group, const ReportOptions& options,
                   Date today) {
  privacy::Gate& gate = *options.gate;
  Agenda agenda{.group = gate.release(group)};
  if (const auto session = storage::VisitStore(database).next_session(group.id, today))
    agenda.session = gate.release(*session);
  if (agenda.session)
    for (const Point& theme : (*agenda.session)->proposals) add_new(agenda.themes, theme, gate);
  const std::vector<Session> own = sessions_since(database, group.id, std::nullopt, gate);
  if (!own.empty())
    for (const Point& theme : own.back()->next_themes) add_new(agenda.themes, theme, gate);
  const auto feeding = group.fed_by ? storage::GroupStore(database).find(*group.fed_by) : std::nullopt;
  if (!feeding)
    return agenda;
  // Another group's name would tell whose this one is.
  if (agenda.group.is_named())
    agenda.feeding_group = group_name(options, gate.release(*feeding));
  const auto since = own.empty() ? std::nullopt : std::optional(own.back()->date->last_day());
  agenda.carried_over = themes_of(database, sessions_since(database, feeding->id, since, gate), options);
  if (const auto prepared = storage::VisitStore(database).next_session(feeding->id, today))
    add_proposals(agenda.carried_over, *prepared, gate);
  return agenda;
}

std::string agenda_title(const ReportOptions& options, const Agenda& agenda) {
  if (!options.title.empty())
    return options.title;
  const std::string name =
      agenda.group.is_named()
          ? std::string(options.gate->read(agenda.group->name))
          : std::string(messages::pattern(options.language, Message::report_unnamed_group));
  if (!agenda.session || !(*agenda.session)->date)
    return messages::say(options.language, {Message::report_agenda_undated, {name}});
  return messages::say(
      options.language,
      {Message::report_agenda, {name, domain::plain_date(options.language, *(*agenda.session)->date)}});
}

void report_agenda(storage::Database& database, const Agenda& agenda, const ReportOptions& options,
                   BlockSink& sink) {
  Sections sections(options, sink);
  if (options.has_heading)
    sink.add(Heading{1, {{Span::Kind::text, agenda_title(options, agenda)}}});
  if (agenda.session)
    write_when_and_where(sections, *agenda.session);
  else
    sections.paragraph(sections.say(Message::report_no_session_prepared));
  sections.heading(Message::report_session_themes);
  if (agenda.themes.empty())
    sections.paragraph(sections.say(Message::report_no_themes_proposed));
  sections.list(lines_of(sections, agenda.themes));
  if (!agenda.carried_over.empty()) {
    const std::string title = agenda.feeding_group.empty()
                                  ? sections.say(Message::report_carried_over_unnamed)
                                  : sections.say({Message::report_carried_over, {agenda.feeding_group}});
    sink.add(Heading{Sections::kLevel, {{Span::Kind::text, title}}});
    sections.list(lines_of(sections, agenda.carried_over));
  }
  write_open_tasks(sections, open_tasks(database, agenda.group, *options.gate));
}

}  // namespace dialogg::reports
