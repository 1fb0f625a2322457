#include "domain/error.hpp"
#include "publishing/blocks_page.hpp"
#include "publishing/report_values.hpp"
#include "reports/period/figures.hpp"
#include "reports/period/period.hpp"

namespace dialogg::publishing {

using domain::Period;
using domain::Value;
using domain::ValueList;
using domain::ValueMembers;
using reports::Figures;

namespace {

/// The period was settled when the options were.
Period period_of(const reports::ReportOptions& options) {
  const Period period{*options.filter.since, *options.filter.until};
  const std::chrono::day first{1};
  if (period.begin.day() != first || period.end.day() != first)
    throw domain::Error(domain::ErrorKind::invalid, messages::Message::report_whole_months);
  return period;
}

Value number(std::size_t value) {
  return Value(static_cast<std::int64_t>(value));
}

Value number(int value) {
  return Value(std::int64_t{value});
}

Value figures_value(const Period& period, const Figures& figures) {
  ValueMembers members = period_members(period);
  const ValueMembers own{{"meetings", number(figures.meetings)},
                         {"municipalities", number(figures.municipalities.size())},
                         {"attendances", Value(count_members(figures.people))},
                         {"user_side", Value(count_members(figures.user_side))},
                         {"examples", number(figures.records.examples)},
                         {"decisions", number(figures.records.decisions)},
                         {"outcomes", number(figures.records.outcomes)},
                         {"pass_ons", number(figures.records.pass_ons)},
                         {"meetings_not_counted", number(figures.uncounted)},
                         {"decisions_by_nobody_named", number(figures.records.undecided)}};
  members.insert(members.end(), own.begin(), own.end());
  return Value(std::move(members));
}

Value roles_value(const std::map<domain::Role, privacy::Count>& roles) {
  ValueList list;
  for (const auto& [role, count] : roles) {
    ValueMembers members{{"role", domain::code(role)}};
    for (auto& member : count_members(count)) members.push_back(std::move(member));
    list.emplace_back(std::move(members));
  }
  return Value(std::move(list));
}

Value themes_value(const std::vector<storage::ThemeFigures>& themes) {
  ValueList list;
  for (const storage::ThemeFigures& theme : themes)
    list.emplace_back(ValueMembers{{"theme", Value(theme.code)},
                                   {"meetings", number(theme.meetings)},
                                   {"municipalities", number(theme.municipalities)}});
  return Value(std::move(list));
}

Value compared_value(const ReportRequest& request, const Period& period) {
  ValueList list;
  for (const Period& other : reports::compared_with(period))
    list.push_back(
        figures_value(other, reports::count_figures(request.database, other, request.options.audience)));
  return Value(std::move(list));
}

/// Figures as numbers; what was heard and what came of it as the report's sections have it.
Value value_of(const ReportRequest& request, const Period& period, ValueList sections) {
  const privacy::Audience audience = request.options.audience;
  const Figures figures = reports::count_figures(request.database, period, audience);
  ValueMembers members{{"figures", figures_value(period, figures)},
                       {"compared_with", compared_value(request, period)}};
  for (auto& member : coverage_members(reports::find_coverage(request.database, request.options, period)))
    members.push_back(std::move(member));
  members.emplace_back("attendance", roles_value(figures.roles));
  members.emplace_back("missing", missing_value(figures.missing));
  members.emplace_back("themes", themes_value(reports::count_themes(request.database, period, audience)));
  members.emplace_back("sections", Value(std::move(sections)));
  return Value(std::move(members));
}

std::unique_ptr<ReportPage> make(const ReportRequest& request, const char* kind) {
  const Period period = period_of(request.options);
  return std::make_unique<BlocksPage>(
      kind, reports::period_title(request.options, period), "", request.options,
      [period, &database = request.database](const reports::ReportOptions& options,
                                             reports::BlockSink& sink) {
        reports::report_period(database, period, options, sink);
      },
      [request, period](render::JsonDocument& document, ValueList sections) {
        document.add(value_of(request, period, std::move(sections)));
      });
}

}  // namespace

const ReportType kQuarterReport{ReportKind::quarter,
                                "",
                                "",
                                " period since until charts ",
                                [](const ReportRequest& request) { return make(request, "quarter"); },
                                "last-quarter"};
const ReportType kYearReport{ReportKind::year,
                             "",
                             "",
                             " period since until charts ",
                             [](const ReportRequest& request) { return make(request, "year"); },
                             "last-year"};

}  // namespace dialogg::publishing
