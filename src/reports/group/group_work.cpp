#include "reports/group/group_work.hpp"

#include <algorithm>

#include "domain/dates/dates.hpp"
#include "reports/parts/decision_phrases.hpp"
#include "reports/parts/outcome_phrases.hpp"
#include "reports/parts/plain_text.hpp"
#include "storage/follow_up_store.hpp"
#include "text/joined.hpp"

namespace dialogg::reports {

using domain::FollowUp;
using messages::Message;
using privacy::Released;

namespace {

using Line = Sections::Line;

constexpr std::size_t kMostListed = 20;

std::string when(const Sections& sections, const Session& session) {
  return domain::plain_date(sections.language(), *session->date) + ":";
}

/// "Brukerne: 12 · de ansatte: 1"
std::string who_decided(const Sections& sections, const std::vector<Session>& sessions) {
  std::string words;
  const auto add = [&](const std::string& who, std::optional<domain::DecidedBy> by) {
    std::ptrdiff_t count = 0;
    for (const Session& session : sessions)
      count += std::ranges::count(session->decisions, by, &domain::Decision::by);
    if (count > 0)
      text::add_to(words, who + ": " + std::to_string(count), " · ");
  };
  for (const auto& name : domain::table_of<domain::DecidedBy>()) add(sections.label(name.value), name.value);
  add(sections.say(Message::report_not_said), std::nullopt);
  capitalise(words);
  return words;
}

/// The latest ones, newest first, and how many came before them.
void write_latest(Sections& sections, std::vector<Line> lines) {
  std::reverse(lines.begin(), lines.end());
  const std::size_t earlier = lines.size() - std::min(lines.size(), kMostListed);
  lines.resize(lines.size() - earlier);
  sections.list(lines);
  if (earlier > 0)
    sections.paragraph(sections.say({Message::report_and_earlier, {earlier}}));
}

}  // namespace

void write_decisions(Sections& sections, const std::vector<Session>& sessions) {
  std::vector<Line> lines;
  for (const Session& session : sessions)
    for (const domain::Decision& decision : session->decisions)
      lines.push_back({when(sections, session), decision_phrase(sections, decision)});
  if (lines.empty())
    return;
  sections.heading(Message::report_decisions);
  sections.paragraph(who_decided(sections, sessions));
  write_latest(sections, std::move(lines));
}

void write_outcomes(Sections& sections, const std::vector<Session>& sessions) {
  std::vector<Line> lines;
  for (const Session& session : sessions)
    for (const domain::Outcome& outcome : session->outcomes)
      lines.push_back({outcome_label(sections, outcome), outcome_phrase(sections, outcome)});
  if (lines.empty())
    return;
  sections.heading(Message::report_group_outcomes);
  write_latest(sections, std::move(lines));
}

void write_statement(Sections& sections, const Released<domain::Statement>& statement) {
  sections.sink().add(
      Heading{Sections::kLevel + 1, {{Span::Kind::text, sections.gate().read(statement->title)}}});
  std::string line = statement->date ? domain::plain_date(sections.language(), *statement->date) : "";
  if (!statement->addressed_to.empty())
    text::add_to(line, sections.say({Message::report_addressed_to, {sections.read(statement->addressed_to)}}),
                 " · ");
  capitalise(line);
  if (!line.empty())
    sections.paragraph(line);
  sections.sink().add(Prose{sections.gate().read(statement->text), Sections::kLevel + 1});
  std::vector<Line> lines;
  for (const domain::Point& view : statement->differing_views)
    lines.push_back({sections.say(Message::report_differing_view),
                     sections.read(view.text) + (view.from ? " (" + sections.label(*view.from) + ")" : "")});
  if (!statement->response.empty())
    lines.push_back({sections.say(Message::report_response), sections.read(statement->response)});
  if (!statement->taken_up.empty())
    lines.push_back({sections.say(Message::report_taken_up), sections.read(statement->taken_up)});
  sections.list(lines);
}

void write_initiative(Sections& sections, const Released<domain::Initiative>& initiative) {
  sections.sink().add(
      Heading{Sections::kLevel + 1, {{Span::Kind::text, sections.gate().read(initiative->title)}}});
  std::string line;
  const auto add = [&line](const std::string& more) { text::add_to(line, more, " · "); };
  add(initiative->change ? sections.label(*initiative->change) : "");
  add(initiative->status ? sections.label(*initiative->status) : "");
  add(sections.read(initiative->owner));
  capitalise(line);
  if (!line.empty())
    sections.paragraph(line);
  std::vector<Line> lines;
  const auto labelled = [&](Message label, const std::string& text) {
    if (!text.empty())
      lines.push_back({sections.say(label), text});
  };
  labelled(Message::report_need, sections.read(initiative->need));
  labelled(Message::report_part, initiative->part ? sections.label(*initiative->part) : "");
  labelled(Message::report_initiative_result, sections.read(initiative->result));
  sections.list(lines);
}

std::vector<Released<FollowUp>> open_tasks(storage::Database& database, const Released<domain::Group>& group,
                                           privacy::Gate& gate) {
  domain::Filter filter;
  filter.group = group->id;
  filter.follow_up_status = domain::FollowUpStatus::open;
  std::vector<Released<FollowUp>> tasks;
  storage::FollowUpStore(database).for_each(filter, [&](const FollowUp& task) {
    if (!group.is_named() || gate.may_name(privacy::whose(task)))
      tasks.push_back(gate.release(task));
  });
  return tasks;
}

void write_open_tasks(Sections& sections, const std::vector<Released<FollowUp>>& tasks) {
  if (tasks.empty())
    return;
  std::vector<std::vector<std::string>> rows;
  for (const Released<FollowUp>& task : tasks)
    rows.push_back(
        {sections.read(task->text), sections.read(task->owner),
         task->due ? domain::plain_date(sections.language(), domain::PartialDate::of(*task->due)) : ""});
  sections.heading(Message::report_open_tasks);
  sections.table({Message::report_what, Message::report_owner, Message::report_due}, rows);
}

}  // namespace dialogg::reports
