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

using privacy::Released;

namespace chrono = std::chrono;
using domain::Period;
using messages::Message;

namespace {

using Line = Sections::Line;

constexpr std::size_t kMostListed = 30;

class PeriodLists {
 public:
  PeriodLists(Sections& sections, storage::Database& database, const Period& period,
              const storage::RecordFigures& figures)
      : sections_(sections),
        database_(database),
        period_(period),
        options_(sections.options()),
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
  /// " – Ålesund"; nothing for none.
  template <class Record>
  std::string where(const Released<Record>& record) const {
    const std::string name = sections_.place(record.place());
    return name.empty() ? "" : " – " + name;
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
      const auto example = options_.gate->release(examples.find(id).value());
      lines.push_back({.text = sections_.read(example->title) + where(example)});
    }
    write_lines(Message::report_heard, lines, static_cast<std::size_t>(figures_.examples));
  }

  void write_decisions() {
    std::vector<Line> lines;
    storage::MeetingStore meetings(database_);
    for (const domain::MeetingId id : meetings.with_decisions(filter_, kMostListed)) {
      const auto meeting = options_.gate->release(meetings.find(id).value());
      for (const domain::Decision& decision : meeting->decisions) {
        if (lines.size() == kMostListed)
          break;
        lines.push_back({.text = decision_phrase(sections_, decision) + where(meeting)});
      }
    }
    write_lines(Message::report_decisions, lines, static_cast<std::size_t>(figures_.decisions));
  }

  void write_outcomes() {
    std::vector<Line> lines;
    storage::MeetingStore meetings(database_);
    for (const domain::MeetingId id : meetings.with_outcomes(filter_, kMostListed)) {
      const auto meeting = options_.gate->release(meetings.find(id).value());
      for (const domain::Outcome& outcome : meeting->outcomes) {
        if (lines.size() == kMostListed)
          break;
        lines.push_back(
            {outcome_label(sections_, outcome), outcome_phrase(sections_, outcome) + where(meeting)});
      }
    }
    write_lines(Message::report_results, lines, static_cast<std::size_t>(figures_.outcomes));
  }

  void write_pass_ons() {
    std::vector<Line> lines;
    storage::PassOnStore(database_).for_each(filter_, [&](const domain::PassOn& stored) {
      if (stored.example_status != domain::ExampleStatus::published)
        return;
      const auto one = options_.gate->release(stored);
      std::string text = sections_.read(one->example_title) + " → " + sections_.place(one.place()) + " (" +
                         sections_.label(one->state) + ")";
      if (!one->result.empty())
        text += ": " + sections_.read(one->result);
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
    storage::VisitStore(database_).for_each(next, [&](const domain::Visit& stored) {
      const bool is_past = stored.status != domain::VisitStatus::held && stored.date &&
                           stored.date->last_day() < options_.today;
      if (stored.status == domain::VisitStatus::cancelled || !stored.date || is_past)
        return;
      const auto visit = options_.gate->release(stored);
      const std::string where =
          visit->group.none() ? sections_.place(visit.place()) : sections_.read(visit->group.name);
      add(lines, {domain::plain_date(options_.language, *visit->date) + ":",
                  where + " (" + sections_.label(visit->status) + ")"});
    });
    write_lines(Message::report_next_visits, lines);
  }

  Sections& sections_;
  storage::Database& database_;
  const Period& period_;
  const ReportOptions& options_;
  const storage::RecordFigures& figures_;
  domain::Filter filter_;
  std::size_t count_ = 0;  // of the list at hand
};

}  // namespace

void write_period_lists(Sections& sections, storage::Database& database, const Period& period,
                        const storage::RecordFigures& figures) {
  PeriodLists(sections, database, period, figures).write();
}

}  // namespace dialogg::reports
