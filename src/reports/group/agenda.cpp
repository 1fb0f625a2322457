#include "reports/group/agenda.hpp"

#include <algorithm>

#include "domain/dates/dates.hpp"
#include "reports/group/group.hpp"
#include "reports/group/group_work.hpp"
#include "reports/parts/plain_text.hpp"
#include "reports/parts/scrutiny_sink.hpp"
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
using privacy::may_name;

namespace {

/// Once, whatever the case and the spelling.
void add_new(std::vector<Point>& points, const Point& point) {
  const std::string key = text::match_key(point.text);
  if (std::ranges::none_of(points, [&](const Point& one) { return text::match_key(one.text) == key; }))
    points.push_back(point);
}

std::vector<Meeting> sessions_since(storage::Database& database, domain::GroupId group,
                                    std::optional<Date> since) {
  std::vector<Meeting> sessions;
  domain::Filter filter;
  filter.group = group;
  filter.since = since;
  storage::MeetingStore(database).for_each(filter,
                                           [&](const Meeting& session) { sessions.push_back(session); });
  return sessions;
}

/// What the feeding group has talked about, its own words before the vocabulary's.
std::vector<Point> themes_of(storage::Database& database, const std::vector<Meeting>& sessions,
                             messages::Language language) {
  std::vector<Point> points;
  for (const Meeting& session : sessions) {
    if (session.visit)
      if (const auto prepared = storage::VisitStore(database).find(*session.visit))
        for (const Point& theme : prepared->proposals) add_new(points, theme);
    for (const Point& theme : session.next_themes) add_new(points, theme);
  }
  const auto vocabulary = storage::ThemeStore(database).all();
  for (const Meeting& session : sessions)
    for (const std::string& code : session.themes)
      if (const auto theme = std::ranges::find(vocabulary, code, &domain::Theme::code);
          theme != vocabulary.end())
        add_new(points, {theme->label(language), std::nullopt});
  return points;
}

std::vector<Sections::Line> lines_of(const Sections& sections, const std::vector<Point>& themes) {
  std::vector<Sections::Line> lines;
  for (const Point& theme : themes) {
    lines.push_back({.text = theme.text});
    if (theme.from)
      lines.back().text +=
          " (" + sections.say({Message::report_proposed_by, {sections.label(*theme.from)}}) + ")";
  }
  return lines;
}

void write_when_and_where(Sections& sections, const domain::Visit& session, bool named) {
  std::vector<Sections::Line> lines;
  if (session.date) {
    std::string when = domain::long_date(sections.language(), *session.date);
    if (!session.time.empty())
      when = sections.say({Message::report_at_time, {when, session.time}});
    lines.push_back({sections.say(Message::report_date), when});
  }
  if (named && !session.place.empty())
    lines.push_back({sections.say(Message::report_place), session.place});
  sections.list(lines);
}

}  // namespace

Agenda find_agenda(storage::Database& database, const Group& group, const ReportOptions& options,
                   Date today) {
  Agenda agenda{.group = group, .session = storage::VisitStore(database).next_session(group.id, today)};
  if (agenda.session)
    for (const Point& theme : agenda.session->proposals) add_new(agenda.themes, theme);
  const std::vector<Meeting> own = sessions_since(database, group.id, std::nullopt);
  if (!own.empty())
    for (const Point& theme : own.back().next_themes) add_new(agenda.themes, theme);
  const auto feeding = group.fed_by ? storage::GroupStore(database).find(*group.fed_by) : std::nullopt;
  if (!feeding)
    return agenda;
  // Another group's name would tell whose this one is.
  if (may_name(options.audience, group.naming))
    agenda.feeding_group = group_name(options, *feeding);
  const auto since = own.empty() ? std::nullopt : std::optional(own.back().date->last_day());
  agenda.carried_over = themes_of(database, sessions_since(database, feeding->id, since), options.language);
  if (const auto prepared = storage::VisitStore(database).next_session(feeding->id, today))
    for (const Point& theme : prepared->proposals) add_new(agenda.carried_over, theme);
  return agenda;
}

std::string agenda_title(const ReportOptions& options, const Agenda& agenda) {
  if (!options.title.empty())
    return options.title;
  const std::string name =
      may_name(options.audience, agenda.group.naming)
          ? agenda.group.name
          : std::string(messages::pattern(options.language, Message::report_unnamed_group));
  if (!agenda.session || !agenda.session->date)
    return messages::say(options.language, {Message::report_agenda_undated, {name}});
  return messages::say(
      options.language,
      {Message::report_agenda, {name, domain::plain_date(options.language, *agenda.session->date)}});
}

void report_agenda(storage::Database& database, const Agenda& agenda, const ReportOptions& options,
                   BlockSink& out) {
  const bool named = may_name(options.audience, agenda.group.naming);
  ScrutinySink sink(out, options);
  sink.about(agenda.session ? agenda.session->id.ref() : agenda.group.id.ref(),
             named ? nullptr : &agenda.group.municipality);
  Sections sections(options.language, sink);
  if (options.has_heading)
    sink.add(Heading{1, {{Span::Kind::text, agenda_title(options, agenda)}}});
  if (agenda.session)
    write_when_and_where(sections, *agenda.session, named);
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
  sink.about(agenda.group.id.ref(), named ? nullptr : &agenda.group.municipality);
  write_open_tasks(sections, database, agenda.group, options.audience);
}

}  // namespace dialogg::reports
