#include "reports/period/period.hpp"

#include <algorithm>
#include <functional>

#include "app/theme_labels.hpp"
#include "domain/dates/dates.hpp"
#include "reports/parts/attendance_section.hpp"
#include "reports/parts/chart.hpp"
#include "reports/parts/plain_text.hpp"
#include "reports/parts/sections.hpp"
#include "reports/period/coverage.hpp"
#include "reports/period/figures.hpp"
#include "reports/period/period_lists.hpp"
#include "text/joined.hpp"

namespace dialogg::reports {

using app::ThemeLabels;
using privacy::Count;

namespace chrono = std::chrono;
using domain::Period;
using messages::Message;

namespace {

constexpr int kMonthsOfYear = 12;

/// Periods begin on the first of a month, so the day is there in every month.
domain::Date moved(domain::Date day, int months) {
  return (chrono::year_month(day.year(), day.month()) + chrono::months(months)) / day.day();
}

Period moved(const Period& period, int months) {
  return {moved(period.begin, months), moved(period.end, months)};
}

int months_of(const Period& period) {
  const auto first = chrono::year_month(period.begin.year(), period.begin.month());
  const auto last = chrono::year_month(period.end.year(), period.end.month());
  return static_cast<int>((last - first).count());
}

class PeriodReport {
 public:
  PeriodReport(storage::Database& database, const Period& period, const ReportOptions& options,
               BlockSink& sink)
      : database_(database),
        period_(period),
        options_(options),
        sections_(options, sink),
        now_(count_figures(database, period, options.audience)) {}

  void write() {
    if (options_.has_heading)
      sections_.sink().add(Heading{1, {{Span::Kind::text, period_title(options_, period_)}}});
    if (now_.meetings == 0)
      sections_.paragraph(sections_.say(Message::report_no_meetings));
    write_key_figures();
    write_coverage(sections_, database_, options_, period_);
    write_attendance();
    sections_.notes();  // of the key figures too
    write_themes();
    write_period_lists(sections_, database_, period_, now_.records);
    write_gaps();
  }

 private:
  std::string words(const Count& count) { return sections_.count(count); }

  void write_key_figures() {
    sections_.heading(Message::report_key_figures);
    std::vector<Figures> columns{now_};
    std::vector<std::string> titles{domain::period_name(options_.language, period_)};
    for (const Period& period : compared_with(period_)) {
      columns.push_back(count_figures(database_, period, options_.audience));
      titles.push_back(domain::period_name(options_.language, period));
    }
    std::vector<std::vector<std::string>> rows;
    const auto add = [&](Message what, const std::function<std::string(const Figures&)>& of) {
      rows.push_back({sections_.say(what)});
      for (const Figures& figures : columns) rows.back().push_back(of(figures));
    };
    add(Message::report_meetings, [](const Figures& figures) { return std::to_string(figures.meetings); });
    add(Message::report_municipalities,
        [](const Figures& figures) { return std::to_string(figures.municipalities.size()); });
    add(Message::report_attendances, [this](const Figures& figures) { return words(figures.people); });
    add(Message::report_user_side, [this](const Figures& figures) { return words(figures.user_side); });
    const auto records = [](auto member) {
      return [member](const Figures& figures) { return std::to_string(figures.records.*member); };
    };
    add(Message::report_examples, records(&storage::RecordFigures::examples));
    add(Message::report_decisions, records(&storage::RecordFigures::decisions));
    add(Message::report_results, records(&storage::RecordFigures::outcomes));
    add(Message::report_pass_ons, records(&storage::RecordFigures::pass_ons));
    table_with(titles, rows);
  }

  /// A table whose columns but the first are titled by `titles`.
  void table_with(const std::vector<std::string>& titles, const std::vector<std::vector<std::string>>& rows) {
    Table table;
    table.columns.push_back({messages::pattern(options_.language, Message::report_what)});
    for (const std::string& title : titles) table.columns.push_back({title, Table::Align::right});
    for (const auto& row : rows) {
      table.rows.emplace_back();
      for (const std::string& cell : row) table.rows.back().push_back({{Span::Kind::text, cell}});
    }
    sections_.sink().add(table);
  }

  void write_attendance() {
    if (now_.roles.empty() && now_.missing.empty())
      return;
    sections_.heading(Message::report_attendance);
    std::vector<std::vector<std::string>> rows;
    std::vector<ChartRow> bars;
    for (const auto& [role, count] : now_.roles) {
      std::string label = sections_.label(role);
      capitalise(label);
      rows.push_back({label, words(count)});
      bars.push_back({label, count});
    }
    if (!rows.empty())
      sections_.table({Message::report_role, Message::report_attendances}, rows, 1);
    write_chart_of("attendance", Message::chart_by_role, Message::chart_attendances, bars);
    std::vector<Sections::Line> lines;
    if (const std::string share = share_over_time(sections_, now_.user_side_counted, now_.people_counted);
        !share.empty())
      lines.push_back(
          {.text = now_.uncounted == 0 ? share : sections_.say({Message::report_share_of_counted, {share}})});
    std::vector<std::string> missing;
    for (const auto& [role, count] : now_.missing)
      missing.push_back(sections_.label(role) + " (" + std::to_string(count) + ")");
    if (!missing.empty())
      lines.push_back({sections_.say(Message::report_missing_roles), text::joined(missing)});
    sections_.list(lines);
  }

  void write_themes() {
    const auto themes = count_themes(database_, period_, options_.audience);
    if (themes.empty())
      return;
    sections_.heading(Message::report_themes_heading);
    const ThemeLabels labels(database_, options_.language);
    std::vector<std::vector<std::string>> rows;
    std::vector<ChartRow> bars;
    for (const storage::ThemeFigures& theme : themes) {
      rows.push_back(
          {labels.of(theme.code), std::to_string(theme.meetings), std::to_string(theme.municipalities)});
      bars.push_back({rows.back().front(), theme.meetings});
    }
    sections_.table({Message::report_theme, Message::report_meetings, Message::report_municipalities}, rows,
                    2);
    write_chart_of("themes", Message::chart_of_themes, Message::chart_meetings, bars);
  }

  void write_chart_of(std::string_view code, Message title, Message unit, const std::vector<ChartRow>& bars) {
    if (options_.charts)
      write_chart(sections_, code, {title, {domain::period_name(options_.language, period_)}}, unit, bars);
  }

  void write_gaps() {
    std::vector<Sections::Line> gaps;
    const auto add = [&](int count, Message one, Message many) {
      if (count > 0)
        gaps.push_back({.text = sections_.say(count == 1 ? messages::Phrase{one, {1}}
                                                         : messages::Phrase{many, {count}})});
    };
    add(now_.uncounted, Message::report_gap_one_uncounted, Message::report_gap_uncounted);
    add(count_without_month(database_, period_), Message::report_gap_one_without_month,
        Message::report_gap_without_month);
    add(now_.records.undecided, Message::report_gap_one_undecided, Message::report_gap_undecided);
    sections_.list(Message::report_gaps, gaps);
  }

  storage::Database& database_;
  const Period& period_;
  const ReportOptions& options_;
  Sections sections_;
  Figures now_;
};

}  // namespace

std::vector<Period> compared_with(const Period& period) {
  const int months = months_of(period);
  std::vector<Period> periods{moved(period, -months)};
  if (months < kMonthsOfYear)
    periods.push_back(moved(period, -kMonthsOfYear));
  return periods;
}

std::string period_title(const ReportOptions& options, const Period& period) {
  if (!options.title.empty())
    return options.title;
  return messages::say(options.language,
                       {Message::report_period_title, {domain::period_name(options.language, period)}});
}

void report_period(storage::Database& database, const Period& period, const ReportOptions& options,
                   BlockSink& sink) {
  PeriodReport(database, period, options, sink).write();
}

}  // namespace dialogg::reports
