#include "reports/municipality/briefing.hpp"

#include "app/theme_labels.hpp"
#include "domain/dates/dates.hpp"
#include "matching/example_matching.hpp"
#include "privacy/attendance.hpp"
#include "reports/municipality/municipality.hpp"
#include "reports/parts/scrutiny_sink.hpp"
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
using privacy::may_name;
using privacy::missing;
using privacy::place_of;
using privacy::place_phrase;

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
        sink_(sink, options),
        sections_(options.language, sink_),
        meetings_(meetings_of(about.municipality.id, options)) {
    sink_.about(about.visit ? about.visit->id.ref() : about.municipality.ref(), nullptr);
  }

  void write() {
    if (options_.has_heading)
      sink_.add(Heading{1, {{Span::Kind::text, briefing_title(options_, about_)}}});
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
    if (!about_.visit)
      return;
    const domain::Visit& visit = *about_.visit;
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
    add(Message::report_place, visit.place);
    add(Message::report_initiated_by, visit.initiated_by ? sections_.label(*visit.initiated_by) : "");
    add(Message::report_occasion, visit.occasion ? sections_.label(*visit.occasion) : "");
    std::vector<std::string> invited;
    for (const domain::Role role : visit.invited) invited.push_back(sections_.label(role));
    add(Message::report_invited, text::joined(invited));
    sections_.list(lines);
  }

  void write_needs() {
    std::vector<Line> lines;
    if (about_.visit)
      for (const std::string& wish : about_.visit->wishes)
        lines.push_back({sections_.say(Message::report_wish), wish});
    for (const std::string& challenge : about_.municipality.challenges)
      lines.push_back({sections_.say(Message::report_challenge), challenge});
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
      const domain::Example& example = match.example;
      const bool named = may_name(options_.audience, example.naming);
      sink_.about(example.id.ref(), named || example.municipality.none() ? nullptr : &example.municipality);
      sink_.add(Heading{Sections::kLevel + 1, {{Span::Kind::text, example.title}}});
      const std::string where =
          place_phrase(options_.language, place_of(options_.audience, example.naming, example.municipality));
      sections_.paragraph((where.empty() ? "" : where + " · ") + example.id.ref());
      if (!example.summary.empty())
        sink_.add(Prose{example.summary, Sections::kLevel + 1});
      sections_.list({{sections_.say(Message::report_why), match.reason}});
    }
    sink_.about(about_.municipality.ref(), nullptr);
  }

  void write_missing() {
    storage::MeetingStore meetings(database_);
    const auto ids = meetings.last(meetings_, 1);
    if (ids.empty())
      return;
    const domain::Meeting last = meetings.find(ids.front()).value();
    if (last.attended.empty())
      return;
    std::vector<domain::Role> invited;
    if (last.visit)
      if (const auto visit = storage::VisitStore(database_).find(*last.visit))
        invited = visit->invited;
    std::vector<Line> lines;
    for (const domain::Role role :
         missing(expected(last.kind.value_or(domain::MeetingKind::other), invited), last.attended))
      lines.push_back({.text = sections_.label(role)});
    sections_.list(Message::report_missing_last_time, lines);
  }

  void write_questions() {
    std::vector<Line> lines;
    domain::Filter filter;
    filter.municipality = about_.municipality.id;
    storage::PassOnStore(database_).for_each(filter, [&](const domain::PassOn& one) {
      if (!domain::is_settled(one.state) && may_name(options_.audience, one.naming) &&
          one.example_status == domain::ExampleStatus::published &&
          static_cast<std::int64_t>(lines.size()) < kMostQuestions)
        lines.push_back({.text = sections_.say(
                             {Message::ask_about_pass_on, {one.example_title, sections_.label(one.state)}})});
    });
    for (const domain::Outcome& outcome :
         storage::OutcomeStore(database_).unsettled(meetings_, kMostQuestions))
      lines.push_back({.text = sections_.say({Message::ask_about_outcome, {outcome.text}})});
    sections_.list(Message::report_what_to_ask, lines);
  }

  storage::Database& database_;
  const Briefed& about_;
  const ReportOptions& options_;
  ScrutinySink sink_;
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
