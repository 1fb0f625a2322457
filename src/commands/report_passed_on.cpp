#include "commands/blocks_page.hpp"
#include "reports/passed_on.hpp"

namespace dialogg::commands {

const ReportType kPassedOnReport{
    ReportKind::passed_on, "", "", " municipality county theme period since until status ",
    [](const ReportRequest& request) -> std::unique_ptr<ReportPage> {
      return std::make_unique<BlocksPage>(
          "passed-on", reports::passed_on_title(request.options), "", request.options,
          [&database = request.database](const reports::ReportOptions& options, reports::BlockSink& sink) {
            reports::report_passed_on(database, options, sink);
          });
    }};

}  // namespace dialogg::commands
