#include "commands/blocks_page.hpp"
#include "reports/follow_ups.hpp"

namespace dialogg::commands {

const ReportType kFollowUpsReport{
    ReportKind::follow_ups, "", "", " municipality county group theme period since until status ",
    [](const ReportRequest& request) -> std::unique_ptr<ReportPage> {
      return std::make_unique<BlocksPage>(
          "follow-ups", reports::follow_ups_title(request.options), "", request.options,
          [&database = request.database](const reports::ReportOptions& options, reports::BlockSink& sink) {
            reports::report_follow_ups(database, options, sink);
          });
    }};

}  // namespace dialogg::commands
