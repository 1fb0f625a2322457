#include "reports/period/period_lists.hpp"

#include <algorithm>

#include "domain/dates/dates.hpp"
#include "reports/parts/decision_phrases.hpp"
#include "reports/parts/outcome_phrases.hpp"
#include "storage/example_store.hpp"
#include "storage/follow_up_store.hpp"
#include "storage/meeting_store.hpp"
#include "storage/pass_on_store.hpp"
#include "storage/visit_store.hpp"

namespace dialogg::reports {

using privacy::may_name;
using privacy::place_of;
using privacy::place_phrase;

namespace chrono = std::chrono;
using domain::Period;
using messages::Message;

namespace {

using Line = Sections::Line;

constexpr std::size_t kMostListed = 30;

class PeriodLists {
 public:
  PeriodLists(Sections& sections, ScrutinySink& sink, storage::Database& database, const Period& period,
              const ReportOptions& options, const storage::RecordFigures& figures)
      : sections_(sections),
        sink_(sink),
        database_(database),
        period_(period),
        options_(options),
        figures_(figures) {
    filter_.since = period.begin;
    filter_.until = period.end;
  }

  void write() {
    write_examples();
    write_decisions();
    write_outcomes();
    write_pass_ons();
    write_follow_ups();
    write_next_visits();
  }

 private:
  std::string place(domain::Naming naming, const domain::MunicipalityLink& municipality) const {
    return place_phrase(options_.language, place_of(options_.audience, naming, municipality));
  }

  const domain::MunicipalityLink* hidden(domain::Naming naming,
                                         const domain::MunicipalityLink& municipality) const {
    return may_name(options_.audience, naming) || municipality.none() ? nullptr : &municipality;
  }

  /// A long list is cut, and says so.
  void add(std::vector<Line>& lines, Line line) {
    ++count_;
    if (lines.size() < kMostListed)
      lines.push_back(std::move(line));
  }
  void write_lines(Message title, std::vector<Line>& lines, std::size_t of_all) {
    if (of_all > lines.size())
      lines.push_back({.text = sections_.say({Message::report_and_more, {of_all - lines.size()}})});
    sections_.list(title, lines);
  }
  void write_lines(Message title, std::vector<Line>& lines) {
    write_lines(title, lines, count_);
    count_ = 0;
  }

  void write_examples() {
    std::vector<Line> lines;
    domain::Filter filter = filter_;
    filter.example_status = domain::ExampleStatus::published;
    storage::ExampleStore examples(database_);
    for (const domain::ExampleId id : examples.first(filter, kMostListed)) {
      const domain::Example example = examples.find(id).value();
      sink_.read_about(example.title, id.ref(), hidden(example.naming, example.municipality));
      const std::string where = place(example.naming, example.municipality);
      lines.push_back({.text = where.empty() ? example.title : example.title + " – " + where});
    }
    write_lines(Message::report_heard, lines, static_cast<std::size_t>(figures_.examples));
  }

  std::string where(const domain::Meeting& meeting) const {
    const std::string name = place(meeting.naming, meeting.municipality);
    return name.empty() ? "" : " – " + name;
  }

  void write_decisions() {
    std::vector<Line> lines;
    storage::MeetingStore meetings(database_);
    for (const domain::MeetingId id : meetings.with_decisions(filter_, kMostListed)) {
      const domain::Meeting meeting = meetings.find(id).value();
      for (const domain::Decision& decision : meeting.decisions) {
        if (lines.size() == kMostListed)
          break;
        sink_.read_about(decision.text, decision.id.ref(), hidden(meeting.naming, meeting.municipality));
        lines.push_back({.text = decision_phrase(sections_, decision) + where(meeting)});
      }
    }
    write_lines(Message::report_decisions, lines, static_cast<std::size_t>(figures_.decisions));
  }

  void write_outcomes() {
    std::vector<Line> lines;
    storage::MeetingStore meetings(database_);
    for (const domain::MeetingId id : meetings.with_outcomes(filter_, kMostListed)) {
      const domain::Meeting meeting = meetings.find(id).value();
      for (const domain::Outcome& outcome : meeting.outcomes) {
        if (lines.size() == kMostListed)
          break;
        sink_.read_about(outcome.text, outcome.id.ref(), hidden(meeting.naming, meeting.municipality));
        lines.push_back(
            {outcome_label(sections_, outcome), outcome_phrase(sections_, outcome) + where(meeting)});
      }
    }
    write_lines(Message::report_results, lines, static_cast<std::size_t>(figures_.outcomes));
  }

  void write_pass_ons() {
    std::vector<Line> lines;
    storage::PassOnStore(database_).for_each(filter_, [&](const domain::PassOn& one) {
      if (one.example_status != domain::ExampleStatus::published)
        return;
      std::string text =
          one.example_title + " → " + place(one.naming, one.to) + " (" + sections_.label(one.state) + ")";
      if (!one.result.empty())
        text += ": " + one.result;
      sink_.read_about(text, one);
      add(lines, {.text = std::move(text)});
    });
    write_lines(Message::report_passed_on_title, lines);
  }

  /// How those that fall due in the period stand, and all that wait.
  void write_follow_ups() {
    const auto [open, overdue, done] =
        storage::FollowUpStore(database_).tally(period_, std::min(options_.today, period_.end));
    if (open + done == 0)
      return;
    sections_.heading(Message::report_follow_ups_title);
    sections_.table({Message::report_open, Message::report_overdue, Message::report_done_in_period},
                    {{std::to_string(open), std::to_string(overdue), std::to_string(done)}}, 3);
  }

  void write_next_visits() {
    const auto length = chrono::sys_days(period_.end) - chrono::sys_days(period_.begin);
    domain::Filter next;
    next.since = period_.end;
    next.until = domain::Date(chrono::sys_days(period_.end) + length);
    std::vector<Line> lines;
    storage::VisitStore(database_).for_each(next, [&](const domain::Visit& visit) {
      const bool is_past =
          visit.status != domain::VisitStatus::held && visit.date && visit.date->last_day() < options_.today;
      if (visit.status == domain::VisitStatus::cancelled || !visit.date || is_past)
        return;
      const bool named = may_name(options_.audience, visit.naming);
      const std::string where =
          named && !visit.group.none() ? visit.group.name : place(visit.naming, visit.municipality);
      add(lines, {domain::plain_date(options_.language, *visit.date) + ":",
                  where + " (" + sections_.label(visit.status) + ")"});
    });
    write_lines(Message::report_next_visits, lines);
  }

  Sections& sections_;
  ScrutinySink& sink_;
  storage::Database& database_;
  const Period& period_;
  const ReportOptions& options_;
  const storage::RecordFigures& figures_;
  domain::Filter filter_;
  std::size_t count_ = 0;  // of the list at hand
};

}  // namespace

void write_period_lists(Sections& sections, ScrutinySink& sink, storage::Database& database,
                        const Period& period, const ReportOptions& options,
                        const storage::RecordFigures& figures) {
  PeriodLists(sections, sink, database, period, options, figures).write();
}

}  // namespace dialogg::reports
