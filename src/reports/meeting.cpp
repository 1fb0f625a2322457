#include "reports/meeting.hpp"

#include "app/theme_labels.hpp"
#include "domain/charter.hpp"
#include "domain/dates/dates.hpp"
#include "reports/parts/attendance_section.hpp"
#include "reports/parts/charter_phrases.hpp"
#include "reports/parts/decision_phrases.hpp"
#include "reports/parts/outcome_phrases.hpp"
#include "reports/parts/plain_text.hpp"
#include "reports/parts/sections.hpp"
#include "storage/example_store.hpp"
#include "storage/group_store.hpp"
#include "storage/meeting_store.hpp"
#include "storage/visit_store.hpp"
#include "text/joined.hpp"

namespace dialogg::reports {

using app::ThemeLabels;
using domain::Example;
using domain::Meeting;
using messages::Language;
using messages::Message;
using privacy::Place;
using privacy::Released;

namespace {

using Line = Sections::Line;

/// The roles that were asked to come to the visit which the meeting was.
std::vector<domain::Role> invited(storage::Database& database, const Released<Meeting>& meeting) {
  const auto visit = storage::VisitStore(database).of_meeting(meeting->id);
  return visit ? visit->invited : std::vector<domain::Role>();
}

class MeetingReport {
 public:
  MeetingReport(storage::Database& database, const Released<Meeting>& meeting, const ReportOptions& options,
                BlockSink& sink)
      : database_(database),
        meeting_(meeting),
        options_(options),
        sections_(options, sink),
        internal_(!options.gate->is_external()) {}

  void write() {
    if (options_.has_heading)
      sections_.sink().add(Heading{1, {{Span::Kind::text, meeting_title(options_, meeting_)}}});
    write_facts();
    reports::write_attendance(sections_, meeting_, invited(database_, meeting_));
    const auto examples = examples_heard(database_, meeting_, *options_.gate);
    write_breaches();
    if (has_no_output() && examples.empty())
      sections_.paragraph(sections_.say(Message::report_no_output));
    write_summary();
    write_points(Message::report_points, meeting_->points);
    write_points(Message::report_disagreements, meeting_->disagreements);
    write_decisions();
    write_outcomes();
    write_follow_ups();
    write_points(Message::report_next_themes, meeting_->next_themes);
    write_examples(examples);
    write_photos();
    write_links();
    write_note();
  }

 private:
  bool has_no_output() const {
    return meeting_->summary.empty() && meeting_->points.empty() && meeting_->disagreements.empty() &&
           meeting_->decisions.empty() && meeting_->outcomes.empty() && meeting_->follow_ups.empty() &&
           meeting_->next_themes.empty();
  }

  /// Where a user-led group was not led by its users.
  void write_breaches() {
    const auto group = storage::GroupStore(database_).of_meeting(meeting_->id);
    std::vector<Line> lines;
    if (group)
      for (const domain::Breach& breach : domain::breaches(*group, *meeting_))
        lines.push_back({.text = breach_phrase(sections_, breach)});
    sections_.list(Message::report_breaches, lines);
  }

  void write_facts() {
    std::vector<Line> facts;
    const auto add = [&](Message what, std::string text) {
      if (!text.empty())
        facts.push_back({sections_.say(what), std::move(text)});
    };
    if (!meeting_->title.empty()) {
      add(Message::report_kind_is, sections_.label(meeting_->kind.value_or(domain::MeetingKind::other)));
      add(Message::report_group_is, sections_.read(meeting_->group.name));
      add(Message::report_municipality_is, sections_.place(meeting_.place()));
    }
    add(Message::report_date, when());
    add(Message::report_place, sections_.read(meeting_->place));
    if (meeting_->duration)
      add(Message::report_duration, domain::duration_name(options_.language, *meeting_->duration));
    if (meeting_->form)
      add(Message::report_form, sections_.label(*meeting_->form));
    if (internal_)
      add(Message::report_led_by, sections_.read(meeting_->facilitators));
    else if (meeting_.figures().is_led_by_host)
      add(Message::report_led_by, options_.host);
    add(Message::report_themes, ThemeLabels(database_, options_.language).of(meeting_->themes));
    if (internal_)
      add(Message::report_internal, internal_line());
    sections_.list(facts);
  }

  /// "torsdag 3. desember 2026 kl. 10:00 til fredag 4. desember 2026"
  std::string when() const {
    if (!meeting_->date)
      return {};
    std::string when = domain::long_date(options_.language, *meeting_->date);
    if (!meeting_->time.empty())
      when = sections_.say({Message::report_at_time, {when, meeting_->time}});
    if (!meeting_->until)
      return when;
    const domain::PartialDate last = domain::PartialDate::of(*meeting_->until);
    return sections_.say({Message::report_days_from_to, {when, domain::long_date(options_.language, last)}});
  }

  std::string internal_line() const {
    std::string line = meeting_->id.ref();
    if (meeting_->visit)
      line += " · " + sections_.say({Message::report_of_visit, {meeting_->visit->ref()}});
    return line + " · " + sections_.say({Message::report_naming_is, {sections_.label(meeting_->naming)}});
  }

  void write_summary() {
    if (meeting_->summary.empty())
      return;
    sections_.heading(Message::report_summary);
    sections_.sink().add(Prose{options_.gate->read(meeting_->summary), Sections::kLevel});
  }

  void write_note() {
    if (meeting_->note.empty())
      return;
    sections_.heading(Message::report_note);
    sections_.sink().add(Prose{options_.gate->read(meeting_->note), Sections::kLevel});
  }

  void write_points(Message title, const std::vector<domain::Point>& points) {
    std::vector<Line> lines;
    for (const domain::Point& point : points)
      lines.push_back({.text = sections_.read(point.text) +
                               (point.from ? " (" + sections_.label(*point.from) + ")" : "")});
    sections_.list(title, lines);
  }

  void write_decisions() {
    std::vector<Line> lines;
    for (const domain::Decision& decision : meeting_->decisions)
      lines.push_back({.text = decision_phrase(sections_, decision)});
    sections_.list(Message::report_decisions, lines);
  }

  void write_outcomes() {
    std::vector<Line> lines;
    for (const domain::Outcome& outcome : meeting_->outcomes)
      lines.push_back({outcome_label(sections_, outcome), outcome_phrase(sections_, outcome)});
    sections_.list(Message::report_outcomes, lines);
  }

  void write_follow_ups() {
    std::vector<std::vector<std::string>> rows;
    for (const domain::FollowUp& one : meeting_->follow_ups)
      rows.push_back({sections_.read(one.text), sections_.read(one.owner),
                      one.due ? domain::plain_date(options_.language, domain::PartialDate::of(*one.due)) : "",
                      sections_.label(one.status)});
    if (rows.empty())
      return;
    sections_.heading(Message::report_follow_ups);
    sections_.table(
        {Message::report_what, Message::report_owner, Message::report_due, Message::report_status}, rows);
  }

  void write_examples(const std::vector<Released<Example>>& examples) {
    if (examples.empty())
      return;
    sections_.heading(Message::report_examples_heard);
    List list;
    for (const Released<Example>& example : examples)
      list.items.push_back({{{Span::Kind::strong, options_.gate->read(example->title)}},
                            options_.gate->read(example->summary)});
    sections_.sink().add(list);
  }

  void write_links() {
    std::vector<Line> lines;
    for (const domain::FreeText& link : meeting_->links) lines.push_back({.text = sections_.read(link)});
    sections_.list(Message::report_links, lines);
  }

  void write_photos() {
    if (meeting_->photos.empty())
      return;
    sections_.heading(Message::report_photos);
    for (const domain::Photo& photo : meeting_->photos)
      write_photo(photo, sections_.say(Message::report_photo_of_meeting), options_, sections_.sink());
  }

  storage::Database& database_;
  const Released<Meeting>& meeting_;
  const ReportOptions& options_;
  Sections sections_;
  bool internal_;
};

std::string own_title(const ReportOptions& options, const Released<Meeting>& meeting) {
  std::string title(options.gate->read(meeting->title));
  if (meeting->date)
    title += ", " + domain::plain_date(options.language, *meeting->date);
  return title;
}

}  // namespace

std::string meeting_title(const ReportOptions& options, const Released<Meeting>& meeting) {
  if (!options.title.empty())
    return options.title;
  if (!meeting->title.empty())
    return own_title(options, meeting);
  const Language language = options.language;
  std::string title(domain::label(language, meeting->kind.value_or(domain::MeetingKind::other)));
  const Place& place = meeting.place();
  if (!meeting->group.none())
    title = messages::say(language,
                          {Message::report_meeting_in, {title, options.gate->read(meeting->group.name)}});
  else if (place.kind == Place::Kind::named)
    title = messages::say(language, {Message::report_meeting_in, {title, place_phrase(language, place)}});
  else if (place.kind == Place::Kind::in_county)
    title = messages::say(language, {Message::report_meeting_in_county, {title, place.name}});
  else if (place.kind == Place::Kind::unnamed)
    title = messages::say(language, {Message::report_meeting_unnamed, {title}});
  else if (place.kind == Place::Kind::several_unnamed)
    title = messages::say(language, {Message::report_meeting_several, {title}});
  if (meeting->date)
    title += ", " + domain::plain_date(language, *meeting->date);
  capitalise(title);
  return title;
}

std::vector<Released<Example>> examples_heard(storage::Database& database, const Released<Meeting>& meeting,
                                              privacy::Gate& gate) {
  std::vector<Released<Example>> heard;
  storage::ExampleStore examples(database);
  for (const domain::ExampleId id : storage::MeetingStore(database).examples_of(meeting->id)) {
    const auto example = examples.find(id);
    if (!example || example->status != domain::ExampleStatus::published)
      continue;
    const bool fits = (example->naming == domain::Naming::yes) == (meeting->naming == domain::Naming::yes);
    if (!gate.is_external() || meeting.place().kind == Place::Kind::none || fits)
      heard.push_back(gate.release(*example));
  }
  return heard;
}

void report_meeting(storage::Database& database, const Released<Meeting>& meeting,
                    const ReportOptions& options, BlockSink& sink) {
  MeetingReport(database, meeting, options, sink).write();
}

}  // namespace dialogg::reports
