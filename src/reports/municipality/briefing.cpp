#include "reports/municipality/briefing.hpp"

#include "app/theme_labels.hpp"
#include "domain/dates/dates.hpp"
#include "matching/example_matching.hpp"
#include "privacy/attendance.hpp"
#include "reports/municipality/municipality.hpp"
#include "reports/parts/sections.hpp"
#include "storage/figure_store.hpp"
#include "storage/meeting_store.hpp"
#include "storage/outcome_store.hpp"
#include "storage/pass_on_store.hpp"
#include "storage/visit_store.hpp"
#include "text/joined.hpp"

namespace dialogg::reports {

using app::ThemeLabels;
using matching::find_matches;
using matching::Match;
using matching::Needs;
using matching::RaisedIn;
using matching::themes_named;
using messages::Message;
using privacy::expected;
using privacy::missing;

namespace {

using Line = Sections::Line;

// Two pages: what was long ago, or comes late, is left for the report of the municipality.
constexpr std::size_t kMostMatches = 8;
constexpr std::int64_t kMostMeetings = 8, kMostPromises = 12, kMostQuestions = 6;

class BriefingReport {
 public:
  BriefingReport(storage::Database& database, const Briefed& about, const ReportOptions& options,
                 BlockSink& sink)
      : database_(database),
        about_(about),
        options_(options),
        municipality_(options.gate->release(about.municipality)),
        sections_(options, sink),
        meetings_(meetings_of(about.municipality.id, options)) {
    if (about.visit)
      visit_ = options.gate->release(*about.visit);
  }

  void write() {
    if (options_.has_heading)
      sections_.sink().add(Heading{1, {{Span::Kind::text, briefing_title(options_, about_)}}});
    write_visit();
    write_needs();
    write_approaches(database_, about_.municipality.id, options_, sections_);
    write_history(database_, about_.municipality.id, options_, sections_, kMostMeetings);
    write_promises(database_, about_.municipality.id, options_, sections_, kMostPromises);
    write_matches();
    write_missing();
    write_questions();
  }

 private:
  void write_visit() {
    if (!visit_)
      return;
    const domain::Visit& visit = **visit_;
    std::vector<Line> lines;
    const auto add = [&](Message label, const std::string& text) {
      if (!text.empty())
        lines.push_back({sections_.say(label), text});
    };
    if (visit.date) {
      std::string when = domain::long_date(options_.language, *visit.date);
      if (!visit.time.empty())
        when = sections_.say({Message::report_at_time, {when, visit.time}});
      add(Message::report_date, when);
    }
    if (visit.status == domain::VisitStatus::cancelled)
      lines.push_back({sections_.say(Message::report_status) + ":", sections_.label(visit.status)});
    add(Message::report_place, sections_.read(visit.place));
    add(Message::report_initiated_by, visit.initiated_by ? sections_.label(*visit.initiated_by) : "");
    add(Message::report_occasion, visit.occasion ? sections_.label(*visit.occasion) : "");
    std::vector<std::string> invited;
    for (const domain::Role role : visit.invited) invited.push_back(sections_.label(role));
    add(Message::report_invited, text::joined(invited));
    sections_.list(lines);
  }

  void write_needs() {
    std::vector<Line> lines;
    if (visit_)
      for (const domain::FreeText& wish : (*visit_)->wishes)
        lines.push_back({sections_.say(Message::report_wish), sections_.read(wish)});
    for (const domain::FreeText& challenge : municipality_->challenges)
      lines.push_back({sections_.say(Message::report_challenge), sections_.read(challenge)});
    const std::string themes = ThemeLabels(database_, options_.language)
                                   .of(about_.visit ? about_.visit->themes : about_.municipality.themes);
    if (!themes.empty())
      lines.push_back({sections_.say(Message::report_themes), themes});
    sections_.list(Message::report_asked_for, lines);
  }

  Needs needs() const {
    Needs needs;
    const auto raise = [&needs](const std::vector<std::string>& codes, RaisedIn where) {
      for (const std::string& code : codes) needs.themes.emplace(code, where);
    };
    if (about_.visit) {
      raise(about_.visit->themes, RaisedIn::visit);
      raise(themes_named(database_, about_.visit->wishes), RaisedIn::visit);
      needs.texts = about_.visit->wishes;
    }
    raise(about_.municipality.themes, RaisedIn::municipality);
    raise(themes_named(database_, about_.municipality.challenges), RaisedIn::municipality);
    for (const storage::ThemeFigures& theme :
         storage::FigureStore(database_, meetings_).themes(storage::FigureStore::Unnamed::with_the_named))
      raise({theme.code}, RaisedIn::earlier_meeting);
    needs.texts.insert(needs.texts.end(), about_.municipality.challenges.begin(),
                       about_.municipality.challenges.end());
    return needs;
  }

  void write_matches() {
    sections_.heading(Message::report_matches);
    const auto matches =
        find_matches(database_, about_.municipality.id, needs(), kMostMatches, options_.language);
    if (matches.empty())
      return sections_.paragraph(sections_.say(Message::report_no_matches));
    for (const Match& match : matches) {
      const auto example = options_.gate->release(match.example);
      sections_.sink().add(
          Heading{Sections::kLevel + 1, {{Span::Kind::text, options_.gate->read(example->title)}}});
      const std::string where = sections_.place(example.place());
      const std::string ref = example.is_named() ? example->id.ref() : "";
      if (const std::string line = where + (where.empty() || ref.empty() ? "" : " · ") + ref; !line.empty())
        sections_.paragraph(line);
      if (!example->summary.empty())
        sections_.sink().add(Prose{options_.gate->read(example->summary), Sections::kLevel + 1});
      sections_.list({{sections_.say(Message::report_why),
                       sections_.read(options_.gate->found_in(example->title, match.reason))}});
    }
  }

  void write_missing() {
    storage::MeetingStore meetings(database_);
    const auto ids = meetings.last(meetings_, 1);
    if (ids.empty())
      return;
    const auto last = options_.gate->release(meetings.find(ids.front()).value());
    const privacy::Present& at_table = last.figures().at_table;
    if (at_table.roles.empty())
      return;
    const auto visit = storage::VisitStore(database_).of_meeting(last->id);
    const auto invited = visit ? visit->invited : std::vector<domain::Role>();
    std::vector<Line> lines;
    for (const domain::Role role :
         missing(expected(last->kind.value_or(domain::MeetingKind::other), invited), at_table))
      lines.push_back({.text = sections_.label(role)});
    sections_.list(Message::report_missing_last_time, lines);
  }

  void write_questions() {
    std::vector<Line> lines;
    domain::Filter filter;
    filter.municipality = about_.municipality.id;
    storage::PassOnStore(database_).for_each(filter, [&](const domain::PassOn& stored) {
      if (domain::is_settled(stored.state) || !options_.gate->may_name(stored.naming, stored.to.id) ||
          stored.example_status != domain::ExampleStatus::published ||
          static_cast<std::int64_t>(lines.size()) >= kMostQuestions)
        return;
      const auto one = options_.gate->release(stored);
      lines.push_back(
          {.text = sections_.say({Message::ask_about_pass_on,
                                  {sections_.read(one->example_title), sections_.label(one->state)}})});
    });
    for (const domain::Outcome& stored :
         storage::OutcomeStore(database_).unsettled(meetings_, kMostQuestions)) {
      // Of meetings that may be named: see meetings_of().
      const auto outcome = options_.gate->release(stored, privacy::Whose{});
      lines.push_back({.text = sections_.say({Message::ask_about_outcome, {sections_.read(outcome->text)}})});
    }
    sections_.list(Message::report_what_to_ask, lines);
  }

  storage::Database& database_;
  const Briefed& about_;
  const ReportOptions& options_;
  privacy::Released<domain::Municipality> municipality_;
  std::optional<privacy::Released<domain::Visit>> visit_;
  Sections sections_;
  domain::Filter meetings_;  // those of the municipality that may be spoken of
};

}  // namespace

std::string briefing_title(const ReportOptions& options, const Briefed& about) {
  if (!options.title.empty())
    return options.title;
  if (about.visit && about.visit->date)
    return messages::say(options.language, {Message::report_briefing_dated,
                                            {about.municipality.name,
                                             domain::plain_date(options.language, *about.visit->date)}});
  return messages::say(options.language, {Message::report_briefing, {about.municipality.name}});
}

void report_briefing(storage::Database& database, const Briefed& about, const ReportOptions& options,
                     BlockSink& sink) {
  BriefingReport(database, about, options, sink).write();
}

}  // namespace dialogg::reports
