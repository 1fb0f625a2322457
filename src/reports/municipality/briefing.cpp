#include "reports/municipality/briefing.hpp"

#include "app/theme_labels.hpp"
#include "domain/dates/dates.hpp"
#include "matching/example_matching.hpp"
#include "messages/list_phrase.hpp"
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

/// When it is, and what was asked for.
class VisitPart {
 public:
  VisitPart(storage::Database& database, const Briefed& about, Sections& sections)
      : database_(database), about_(about), sections_(sections) {
    if (about.visit)
      visit_ = sections.gate().release(*about.visit);
    for (const domain::Municipality& municipality : about.municipalities)
      municipalities_.push_back(sections.gate().release(municipality));
  }

  void write() {
    write_visit();
    write_needs();
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
      std::string when = domain::long_date(sections_.language(), *visit.date);
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
    if (visit_)
      for (const domain::Point& theme : (*visit_)->proposals)
        lines.push_back({sections_.say(Message::report_themes), sections_.read(theme.text)});
    for (const auto& municipality : municipalities_)
      for (const domain::FreeText& challenge : municipality->challenges)
        lines.push_back({sections_.say(Message::report_challenge), sections_.read(challenge)});
    if (const std::string labels = ThemeLabels(database_, sections_.language()).of(themes()); !labels.empty())
      lines.push_back({sections_.say(Message::report_themes), labels});
    sections_.list(Message::report_asked_for, lines);
  }

  std::vector<std::string> themes() const {
    return about_.visit ? about_.visit->themes : about_.municipalities.front().themes;
  }

  storage::Database& database_;
  const Briefed& about_;
  Sections& sections_;
  std::optional<privacy::Released<domain::Visit>> visit_;
  std::vector<privacy::Released<domain::Municipality>> municipalities_;
};

/// What the log knows of one municipality, and has for it.
class MunicipalityPart {
 public:
  MunicipalityPart(storage::Database& database, const std::optional<domain::Visit>& visit,
                   const domain::Municipality& municipality, Sections& sections)
      : database_(database),
        visit_(visit),
        municipality_(municipality),
        options_(sections.options()),
        sections_(sections),
        meetings_(meetings_of(municipality.id, options_)) {}

  void write() {
    write_approaches(database_, municipality_.id, options_, sections_);
    write_history(database_, municipality_.id, options_, sections_, kMostMeetings);
    write_promises(database_, municipality_.id, options_, sections_, kMostPromises);
    write_matches();
    write_missing();
    write_questions();
  }

 private:
  Needs needs() const {
    Needs needs;
    const auto raise = [&needs](const std::vector<std::string>& codes, RaisedIn where) {
      for (const std::string& code : codes) needs.themes.emplace(code, where);
    };
    if (visit_) {
      needs.texts = visit_->wishes;
      for (const domain::Point& theme : visit_->proposals) needs.texts.push_back(theme.text);
      raise(visit_->themes, RaisedIn::visit);
      raise(themes_named(database_, needs.texts), RaisedIn::visit);
    }
    raise(municipality_.themes, RaisedIn::municipality);
    raise(themes_named(database_, municipality_.challenges), RaisedIn::municipality);
    for (const storage::ThemeFigures& theme :
         storage::FigureStore(database_, meetings_).themes(storage::FigureStore::Unnamed::with_the_named))
      raise({theme.code}, RaisedIn::earlier_meeting);
    needs.texts.insert(needs.texts.end(), municipality_.challenges.begin(), municipality_.challenges.end());
    return needs;
  }

  void write_matches() {
    sections_.heading(Message::report_matches);
    const auto matches = find_matches(database_, municipality_.id, needs(), kMostMatches, options_.language);
    if (matches.empty())
      return sections_.paragraph(sections_.say(Message::report_no_matches));
    for (const Match& match : matches) {
      const auto example = options_.gate->release(match.example);
      sections_.sink().add(
          Heading{sections_.level() + 1, {{Span::Kind::text, options_.gate->read(example->title)}}});
      std::string line = sections_.place(example.place());
      if (example.is_named())
        text::add_to(line, example->id.ref(), " · ");
      if (!line.empty())
        sections_.paragraph(line);
      if (!example->summary.empty())
        sections_.sink().add(Prose{options_.gate->read(example->summary), sections_.level() + 1});
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
    filter.municipality = municipality_.id;
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
  const std::optional<domain::Visit>& visit_;
  const domain::Municipality& municipality_;
  const ReportOptions& options_;
  Sections& sections_;
  domain::Filter meetings_;  // those of the municipality that may be spoken of
};

/// "Molde", "Molde og Aukra"
std::string names_of(const ReportOptions& options, const Briefed& about) {
  std::vector<std::string> names;
  for (const domain::Municipality& municipality : about.municipalities) names.push_back(municipality.name);
  return messages::list_phrase(options.language, names);
}

}  // namespace

std::string briefing_title(const ReportOptions& options, const Briefed& about) {
  if (!options.title.empty())
    return options.title;
  const bool session = about.visit && !about.visit->group.none();
  const std::string whose =
      session ? std::string(options.gate->read(options.gate->release(*about.visit)->group.name))
              : names_of(options, about);
  if (!about.visit || !about.visit->date)
    return messages::say(options.language,
                         {session ? Message::report_session_briefing : Message::report_briefing, {whose}});
  const std::string date = domain::plain_date(options.language, *about.visit->date);
  return messages::say(
      options.language,
      {session ? Message::report_session_briefing_dated : Message::report_briefing_dated, {whose, date}});
}

void report_briefing(storage::Database& database, const Briefed& about, const ReportOptions& options,
                     BlockSink& sink) {
  if (options.has_heading)
    sink.add(Heading{1, {{Span::Kind::text, briefing_title(options, about)}}});
  Sections sections(options, sink);
  VisitPart(database, about, sections).write();
  if (about.municipalities.size() == 1)
    return MunicipalityPart(database, about.visit, about.municipalities.front(), sections).write();
  for (const domain::Municipality& municipality : about.municipalities) {
    sink.add(Heading{Sections::kLevel, {{Span::Kind::text, municipality.name}}});
    Sections parts(options, sink, municipality.name);
    MunicipalityPart(database, about.visit, municipality, parts).write();
  }
}

}  // namespace dialogg::reports
