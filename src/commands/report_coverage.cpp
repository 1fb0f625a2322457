#include "commands/blocks_page.hpp"
#include "reports/coverage.hpp"

namespace dialogg::commands {

const ReportType kCoverageReport{
    ReportKind::coverage, "", "", " period since until map ",
    [](const ReportRequest& request) -> std::unique_ptr<ReportPage> {
      return std::make_unique<BlocksPage>(
          "coverage", reports::coverage_title(request.options), "", request.options,
          [&database = request.database](const reports::ReportOptions& options, reports::BlockSink& sink) {
            reports::report_coverage(database, options, sink);
          });
    }};

}  // namespace dialogg::commands
