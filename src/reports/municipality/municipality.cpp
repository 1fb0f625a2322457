#include "reports/municipality/municipality.hpp"

#include "app/theme_labels.hpp"
#include "domain/dates/dates.hpp"
#include "messages/list_phrase.hpp"
#include "reports/parts/outcome_phrases.hpp"
#include "reports/parts/plain_text.hpp"
#include "reports/parts/sections.hpp"
#include "storage/approach_store.hpp"
#include "storage/example_store.hpp"
#include "storage/follow_up_store.hpp"
#include "storage/meeting_store.hpp"
#include "storage/pass_on_store.hpp"
#include "storage/visit_store.hpp"
#include "text/joined.hpp"

namespace dialogg::reports {

using app::ThemeLabels;
using domain::Municipality;
using messages::Message;
using privacy::Released;

namespace {

using Line = Sections::Line;

domain::Filter of(domain::MunicipalityId id, const ReportOptions& options) {
  domain::Filter filter = options.filter;
  filter.municipality = id;
  return filter;
}

class MunicipalityReport {
 public:
  MunicipalityReport(storage::Database& database, const Municipality& municipality,
                     const ReportOptions& options, BlockSink& sink)
      : database_(database),
        municipality_(options.gate->release(municipality)),
        options_(options),
        sections_(options, sink),
        filter_(of(municipality.id, options)) {}

  void write() {
    if (options_.has_heading)
      sections_.sink().add(Heading{1, {{Span::Kind::text, municipality_title(options_, *municipality_)}}});
    write_facts();
    write_approaches(database_, municipality_->id, options_, sections_);
    write_visits();
    write_history(database_, municipality_->id, options_, sections_);
    write_examples();
    write_pass_ons();
    write_promises(database_, municipality_->id, options_, sections_);
  }

 private:
  void write_facts() {
    std::vector<Line> lines;
    const auto add = [&](Message label, const std::string& text) {
      if (!text.empty())
        lines.push_back({sections_.say(label), text});
    };
    if (municipality_->official_name != municipality_->name)
      add(Message::report_official_name, municipality_->official_name);
    add(Message::report_number_of_municipality, municipality_->number);
    add(Message::report_county_is, municipality_->county);
    add(Message::report_themes, ThemeLabels(database_, options_.language).of(municipality_->themes));
    for (const domain::FreeText& challenge : municipality_->challenges)
      add(Message::report_challenge, sections_.read(challenge));
    add(Message::report_internal, sections_.read(municipality_->note));
    sections_.list(lines);
  }

  void write_visits() {
    std::vector<std::vector<std::string>> rows;
    storage::VisitStore(database_).for_each(filter_, [&](const domain::Visit& stored) {
      if (stored.status == domain::VisitStatus::held || !options_.gate->may_name(privacy::whose(stored)))
        return;
      const auto visit = options_.gate->release(stored);
      rows.push_back({visit->date ? domain::plain_date(options_.language, *visit->date) : "",
                      sections_.label(visit->status), sections_.read(visit->wishes)});
    });
    if (rows.empty())
      return;
    sections_.heading(Message::report_visits);
    sections_.table({Message::report_when_short, Message::report_status, Message::report_wishes}, rows);
  }

  void write_examples() {
    std::vector<Line> lines;
    domain::Filter filter = filter_;
    filter.example_status = domain::ExampleStatus::published;
    storage::ExampleStore(database_).for_each(filter, [&](const domain::Example& stored) {
      if (!options_.gate->may_name(privacy::whose(stored)))
        return;
      const auto example = options_.gate->release(stored);
      std::vector<std::string> went;
      for (const domain::PassOn& brought : storage::PassOnStore(database_).of_example(stored.id)) {
        const auto one = options_.gate->release(brought);
        went.push_back(sections_.place(one.place()) + " (" + sections_.label(one->state) + ")");
      }
      std::string text = sections_.read(example->title);
      if (!went.empty())
        text += ". " + sections_.say(Message::report_passed_on_to) + " " + text::joined(went);
      lines.push_back({.text = std::move(text)});
    });
    sections_.list(Message::report_examples_from_it, lines);
  }

  void write_pass_ons() {
    std::vector<Line> lines;
    storage::PassOnStore(database_).for_each(filter_, [&](const domain::PassOn& stored) {
      const bool known = stored.example_status == domain::ExampleStatus::published;
      if (!options_.gate->may_name(stored.naming, stored.to.id) || (!known && options_.gate->is_external()))
        return;
      const auto one = options_.gate->release(stored);
      std::string text = sections_.read(one->example_title) + " (" + sections_.label(one->state) + ")";
      if (!one->result.empty())
        text += ": " + sections_.read(one->result);
      lines.push_back({domain::plain_date(options_.language, *one->date) + ":", std::move(text)});
    });
    sections_.list(Message::report_examples_brought_to_it, lines);
  }

  storage::Database& database_;
  Released<Municipality> municipality_;
  const ReportOptions& options_;
  Sections sections_;
  domain::Filter filter_;
};

}  // namespace

std::string municipality_title(const ReportOptions& options, const Municipality& municipality) {
  return options.title.empty() ? municipality.name : options.title;
}

void report_municipality(storage::Database& database, const Municipality& municipality,
                         const ReportOptions& options, BlockSink& sink) {
  MunicipalityReport(database, municipality, options, sink).write();
}

domain::Filter meetings_of(domain::MunicipalityId id, const ReportOptions& options) {
  domain::Filter filter = of(id, options);
  if (!options.gate->may_name(domain::Naming::no, id))
    filter.naming = domain::Naming::yes;
  return filter;
}

void write_approaches(storage::Database& database, domain::MunicipalityId id, const ReportOptions& options,
                      Sections& sections) {
  if (options.gate->is_external())
    return;
  std::vector<Line> lines;
  storage::ApproachStore(database).for_each(of(id, options), [&](const domain::Approach& stored) {
    const auto released = options.gate->release(stored, privacy::Whose{});
    const domain::Approach& one = *released;
    std::string text = one.from ? sections.label(*one.from) : "";
    const auto add = [&text](const std::string& more) { text::add_to(text, more, " · "); };
    add(one.channel ? sections.label(*one.channel) : "");
    add(sections.read(one.note));
    add(one.led_to ? one.led_to->ref() : "");
    add(one.answer ? sections.label(*one.answer) : "");
    capitalise(text);
    lines.push_back({one.date ? domain::plain_date(options.language, *one.date) + ":" : "", std::move(text)});
  });
  sections.list(Message::report_approaches, lines);
}

namespace {

/// "Sula og Giske": the others that a meeting of the municipality was for.
std::string others_at(const privacy::Released<domain::Meeting>& meeting, domain::MunicipalityId id,
                      messages::Language language) {
  std::vector<std::string> others;
  for (const domain::MunicipalityLink& one : municipalities_of(*meeting))
    if (one.id != id)
      others.push_back(one.name);
  return messages::list_phrase(language, others);
}

}  // namespace

void write_history(storage::Database& database, domain::MunicipalityId id, const ReportOptions& options,
                   Sections& sections, std::int64_t most) {
  const domain::Filter filter = meetings_of(id, options);
  const ThemeLabels theme_labels(database, options.language);
  storage::MeetingStore meetings(database);
  std::vector<Line> lines;
  if (const std::int64_t all = meetings.count(filter); all > most)
    lines.push_back({.text = sections.say({Message::report_and_earlier, {all - most}})});
  for (const domain::MeetingId meeting_id : meetings.last(filter, most)) {
    const auto meeting = options.gate->release(meetings.find(meeting_id).value());
    std::string text = meeting->group.none()
                           ? sections.label(meeting->kind.value_or(domain::MeetingKind::other))
                           : sections.read(meeting->group.name);
    capitalise(text);
    if (const std::string themes = theme_labels.of(meeting->themes); !themes.empty())
      text += " · " + themes;
    if (const std::string others = others_at(meeting, id, options.language); !others.empty())
      text += " · " + sections.say({Message::report_together_with, {others}});
    for (const domain::Outcome& outcome : meeting->outcomes)
      text += " · " + outcome_phrase(sections, outcome);
    lines.push_back({domain::plain_date(options.language, *meeting->date) + ":", std::move(text)});
  }
  sections.list(Message::report_history, lines);
}

void write_promises(storage::Database& database, domain::MunicipalityId id, const ReportOptions& options,
                    Sections& sections, std::int64_t most) {
  domain::Filter filter;
  filter.municipality = id;
  filter.follow_up_status = domain::FollowUpStatus::open;
  std::vector<std::vector<std::string>> rows;
  std::int64_t all = 0;
  storage::FollowUpStore(database).for_each(filter, [&](const domain::FollowUp& stored) {
    if (!options.gate->may_tell(stored) || !options.gate->may_name(privacy::whose(stored)) || all++ >= most)
      return;
    const auto one = options.gate->release(stored);
    rows.push_back(
        {sections.read(one->text), sections.read(one->owner),
         one->due ? domain::plain_date(options.language, domain::PartialDate::of(*one->due)) : ""});
  });
  if (rows.empty())
    return;
  sections.heading(Message::report_open_promises);
  sections.table({Message::report_what, Message::report_owner, Message::report_due}, rows);
  if (all > most)
    sections.paragraph(sections.say({Message::report_and_more, {all - most}}));
}

}  // namespace dialogg::reports
