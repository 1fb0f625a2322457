#include "reports/group/group.hpp"

#include "domain/charter.hpp"
#include "domain/dates/dates.hpp"
#include "reports/group/group_charter.hpp"
#include "reports/group/group_work.hpp"
#include "reports/group/session_section.hpp"
#include "reports/parts/charter_phrases.hpp"
#include "reports/parts/plain_text.hpp"
#include "reports/parts/scrutiny_sink.hpp"
#include "storage/group_store.hpp"
#include "storage/initiative_store.hpp"
#include "storage/meeting_store.hpp"
#include "storage/statement_store.hpp"

namespace dialogg::reports {

using domain::Group;
using domain::Meeting;
using messages::Message;
using privacy::Audience;
using privacy::may_name;
using privacy::Place;
using privacy::place_of;
using privacy::place_phrase;

namespace {

class GroupReport {
 public:
  GroupReport(storage::Database& database, const Group& group, const ReportOptions& options, BlockSink& sink)
      : database_(database),
        group_(group),
        options_(options),
        named_(may_name(options.audience, group.naming)),
        sink_(sink, options),
        sections_(options.language, sink_) {
    about(group_.id.ref());
  }

  void write() {
    if (options_.has_heading)
      sink_.add(Heading{1, {{Span::Kind::text, group_title(options_, group_)}}});
    sections_.paragraph(facts());
    if (!group_.purpose.empty())
      sink_.add(Prose{group_.purpose, 1});
    write_beginning(sections_, group_, [this](domain::GroupId id) { return name_of(id); });
    write_principles(sections_, group_);
    write_meeting_place(sections_, group_, named_);
    write_grown_out();
    write_work();
  }

 private:
  void about(std::string ref) { sink_.about(std::move(ref), named_ ? nullptr : &group_.municipality); }

  std::string facts() const {
    std::string line = sections_.label(group_.kind);
    const auto add = [&line](const std::string& more) {
      if (!more.empty())
        line += " · " + more;
    };
    add(named_ ? group_.host_unit : "");
    add(place_phrase(options_.language, place_of(options_.audience, group_.naming, group_.municipality)));
    add(sections_.label(group_.status));
    if (options_.audience == Audience::internal)
      add(group_.id.ref());
    capitalise(line);
    return line;
  }

  std::string name_of(domain::GroupId id) const {
    if (!named_)  // another group's name would tell whose this one is
      return {};
    const auto group = storage::GroupStore(database_).find(id);
    return group ? group_name(options_, *group) : std::string();
  }

  void write_grown_out() {
    std::vector<Sections::Line> lines;
    for (const domain::GroupId id : storage::GroupStore(database_).grown_out_of(group_.id))
      if (std::string name = name_of(id); !name.empty())
        lines.push_back({.text = std::move(name)});
    sections_.list(Message::report_grown_out, lines);
  }

  void write_work() {
    const std::vector<Meeting> sessions = sessions_of(database_, group_, options_);
    write_sessions(sections_, options_, sessions, database_);
    write_breaches(sessions);
    write_decisions(sections_, sessions);
    write_outcomes(sections_, sessions);
    write_statements();
    write_initiatives();
    write_open_tasks(sections_, database_, group_, options_.audience);
  }

  void write_statements() {
    const auto statements = storage::StatementStore(database_).of_group(group_.id);
    if (!statements.empty())
      sections_.heading(Message::report_statements);
    for (const domain::Statement& statement : statements) {
      about(statement.id.ref());
      write_statement(sections_, statement);
    }
    about(group_.id.ref());
  }

  void write_initiatives() {
    const auto initiatives = storage::InitiativeStore(database_).of_group(group_.id);
    if (!initiatives.empty())
      sections_.heading(Message::report_initiatives);
    for (const domain::Initiative& initiative : initiatives) {
      about(initiative.id.ref());
      write_initiative(sections_, initiative);
    }
    about(group_.id.ref());
  }

  void write_breaches(const std::vector<Meeting>& sessions) {
    std::vector<Sections::Line> lines;
    for (const Meeting& session : sessions)
      for (const domain::Breach& breach : domain::breaches(group_, session))
        lines.push_back({domain::plain_date(options_.language, *session.date) + ":",
                         breach_phrase(options_.language, breach)});
    sections_.list(Message::report_breaches, lines);
  }

  storage::Database& database_;
  const Group& group_;
  const ReportOptions& options_;
  bool named_;
  ScrutinySink sink_;
  Sections sections_;
};

}  // namespace

std::string group_name(const ReportOptions& options, const Group& group) {
  if (may_name(options.audience, group.naming))
    return group.name;
  std::string name(domain::label(options.language, group.kind));
  const Place place = place_of(options.audience, group.naming, group.municipality);
  if (place.kind == Place::Kind::in_county)
    name = messages::say(options.language, {Message::report_meeting_in_county, {name, place.name}});
  capitalise(name);
  return name;
}

std::string group_title(const ReportOptions& options, const Group& group) {
  return options.title.empty() ? group_name(options, group) : options.title;
}

std::vector<Meeting> sessions_of(storage::Database& database, const Group& group,
                                 const ReportOptions& options) {
  domain::Filter filter;
  filter.group = group.id;
  filter.since = options.filter.since;
  filter.until = options.filter.until;
  std::vector<Meeting> sessions;
  const bool named = may_name(options.audience, group.naming);
  storage::MeetingStore(database).for_each(filter, [&](const Meeting& session) {
    if (!named || may_name(options.audience, session.naming))  // the group would tell where it was
      sessions.push_back(session);
  });
  return sessions;
}

void report_group(storage::Database& database, const Group& group, const ReportOptions& options,
                  BlockSink& sink) {
  GroupReport(database, group, options, sink).write();
}

}  // namespace dialogg::reports
