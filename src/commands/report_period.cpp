#include "commands/blocks_page.hpp"
#include "domain/error.hpp"
#include "reports/period.hpp"

namespace dialogg::commands {

using domain::Period;

namespace {

/// The period was settled when the options were.
Period period_of(const reports::ReportOptions& options) {
  const Period period{*options.filter.since, *options.filter.until};
  const std::chrono::day first{1};
  if (period.begin.day() != first || period.end.day() != first)
    throw domain::Error(domain::ErrorKind::invalid, text::Message::report_whole_months);
  return period;
}

std::unique_ptr<ReportPage> make(const ReportRequest& request, const char* kind) {
  const Period period = period_of(request.options);
  return std::make_unique<BlocksPage>(kind, reports::period_title(request.options, period), "",
                                      request.options,
                                      [period, &database = request.database](
                                          const reports::ReportOptions& options, reports::BlockSink& sink) {
                                        reports::report_period(database, period, options, sink);
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

}  // namespace dialogg::commands
