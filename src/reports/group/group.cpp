#include "reports/group/group.hpp"

#include "domain/charter.hpp"
#include "domain/dates/dates.hpp"
#include "reports/group/group_charter.hpp"
#include "reports/group/group_work.hpp"
#include "reports/group/session_section.hpp"
#include "reports/parts/charter_phrases.hpp"
#include "reports/parts/plain_text.hpp"
#include "storage/group_store.hpp"
#include "storage/initiative_store.hpp"
#include "storage/meeting_store.hpp"
#include "storage/statement_store.hpp"

namespace dialogg::reports {

using domain::Group;
using domain::Meeting;
using messages::Message;
using privacy::Place;
using privacy::Released;

namespace {

/// Its own is not in what was released of it, but it is what its statements and initiatives are under.
privacy::Whose reserve_of(storage::Database& database, const Released<Group>& group) {
  const auto whole = storage::GroupStore(database).find(group->id);
  return privacy::whose(*whole);
}

class GroupReport {
 public:
  GroupReport(storage::Database& database, const Released<Group>& group, const ReportOptions& options,
              BlockSink& sink)
      : database_(database), group_(group), options_(options), sections_(options, sink) {}

  void write() {
    if (options_.has_heading)
      sections_.sink().add(Heading{1, {{Span::Kind::text, group_title(options_, group_)}}});
    sections_.paragraph(facts());
    if (!group_->purpose.empty())
      sections_.sink().add(Prose{options_.gate->read(group_->purpose), 1});
    write_beginning(sections_, group_, [this](domain::GroupId id) { return name_of(id); });
    write_principles(sections_, group_);
    write_meeting_place(sections_, group_);
    write_grown_out();
    write_work();
  }

 private:
  std::string facts() const {
    std::string line = sections_.label(group_->kind);
    const auto add = [&line](const std::string& more) {
      if (!more.empty())
        line += " · " + more;
    };
    add(sections_.read(group_->host_unit));
    add(sections_.place(group_.place()));
    add(sections_.label(group_->status));
    if (!options_.gate->is_external())
      add(group_->id.ref());
    capitalise(line);
    return line;
  }

  std::string name_of(domain::GroupId id) const {
    if (!group_.is_named())  // another group's name would tell whose this one is
      return {};
    const auto group = storage::GroupStore(database_).find(id);
    return group ? group_name(options_, options_.gate->release(*group)) : std::string();
  }

  void write_grown_out() {
    std::vector<Sections::Line> lines;
    for (const domain::GroupId id : storage::GroupStore(database_).grown_out_of(group_->id))
      if (std::string name = name_of(id); !name.empty())
        lines.push_back({.text = std::move(name)});
    sections_.list(Message::report_grown_out, lines);
  }

  void write_work() {
    const std::vector<Session> sessions = sessions_of(database_, group_, options_);
    write_sessions(sections_, sessions, database_);
    write_breaches(sessions);
    write_decisions(sections_, sessions);
    write_outcomes(sections_, sessions);
    write_statements();
    write_initiatives();
    write_open_tasks(sections_, open_tasks(database_, group_, *options_.gate));
  }

  void write_statements() {
    const auto statements = statements_of(database_, group_, *options_.gate);
    if (!statements.empty())
      sections_.heading(Message::report_statements);
    for (const auto& statement : statements) write_statement(sections_, statement);
  }

  void write_initiatives() {
    const auto initiatives = initiatives_of(database_, group_, *options_.gate);
    if (!initiatives.empty())
      sections_.heading(Message::report_initiatives);
    for (const auto& initiative : initiatives) write_initiative(sections_, initiative);
  }

  void write_breaches(const std::vector<Session>& sessions) {
    std::vector<Sections::Line> lines;
    for (const Session& session : sessions)
      for (const domain::Breach& breach : domain::breaches(*group_, *session))
        lines.push_back(
            {domain::plain_date(options_.language, *session->date) + ":", breach_phrase(sections_, breach)});
    sections_.list(Message::report_breaches, lines);
  }

  storage::Database& database_;
  const Released<Group>& group_;
  const ReportOptions& options_;
  Sections sections_;
};

}  // namespace

std::string group_name(const ReportOptions& options, const Released<Group>& group) {
  if (group.is_named())
    return std::string(options.gate->read(group->name));
  std::string name(domain::label(options.language, group->kind));
  if (group.place().kind == Place::Kind::in_county)
    name = messages::say(options.language, {Message::report_meeting_in_county, {name, group.place().name}});
  capitalise(name);
  return name;
}

std::string group_title(const ReportOptions& options, const Released<Group>& group) {
  return options.title.empty() ? group_name(options, group) : options.title;
}

std::vector<Session> sessions_of(storage::Database& database, const Released<Group>& group,
                                 const ReportOptions& options) {
  domain::Filter filter;
  filter.group = group->id;
  filter.since = options.filter.since;
  filter.until = options.filter.until;
  std::vector<Session> sessions;
  storage::MeetingStore(database).for_each(filter, [&](const Meeting& session) {
    // One that may not be named would be by the group's name.
    if (!group.is_named() || options.gate->may_name(privacy::whose(session)))
      sessions.push_back(options.gate->release(session));
  });
  return sessions;
}

std::vector<Released<domain::Statement>> statements_of(storage::Database& database,
                                                       const Released<Group>& group, privacy::Gate& gate) {
  std::vector<Released<domain::Statement>> released;
  for (const domain::Statement& one : storage::StatementStore(database).of_group(group->id))
    released.push_back(gate.release(one, reserve_of(database, group)));
  return released;
}

std::vector<Released<domain::Initiative>> initiatives_of(storage::Database& database,
                                                         const Released<Group>& group, privacy::Gate& gate) {
  std::vector<Released<domain::Initiative>> released;
  for (const domain::Initiative& one : storage::InitiativeStore(database).of_group(group->id))
    released.push_back(gate.release(one, reserve_of(database, group)));
  return released;
}

void report_group(storage::Database& database, const Released<Group>& group, const ReportOptions& options,
                  BlockSink& sink) {
  GroupReport(database, group, options, sink).write();
}

}  // namespace dialogg::reports
