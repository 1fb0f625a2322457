#include "publishing/blocks_page.hpp"
#include "publishing/report_values.hpp"
#include "reports/period/coverage.hpp"
#include "reports/period/figures.hpp"
#include "storage/theme_store.hpp"

namespace dialogg::publishing {

using domain::Value;

namespace {

Value value_of(const ReportRequest& request) {
  const domain::Period period = reports::coverage_period(request.options);
  domain::ValueMembers members =
      coverage_members(reports::find_coverage(request.database, request.options, period));
  members.emplace_back("missing", missing_value(reports::count_missing(request.database, period)));
  domain::ValueList themes;
  for (const std::string& code : storage::ThemeStore(request.database).without_example())
    themes.emplace_back(code);
  members.emplace_back("themes_without_example", Value(std::move(themes)));
  return Value(std::move(members));
}

}  // namespace

const ReportType kCoverageReport{
    ReportKind::coverage, "", "", " period since until map ",
    [](const ReportRequest& request) -> std::unique_ptr<ReportPage> {
      return std::make_unique<BlocksPage>(
          "coverage", reports::coverage_title(request.options), "", request.options,
          [&database = request.database](const reports::ReportOptions& options, reports::BlockSink& sink) {
            reports::report_coverage(database, options, sink);
          },
          [request](render::JsonDocument& document, const domain::ValueList& /*sections*/) {
            document.add(value_of(request));
          });
    }};

}  // namespace dialogg::publishing
