#include "app/municipalities.hpp"
#include "publishing/blocks_page.hpp"
#include "reports/municipality/municipality.hpp"

namespace dialogg::publishing {

const ReportType kMunicipalityReport{
    ReportKind::municipality, "K", "municipalities", " period since until ",
    [](const ReportRequest& request) -> std::unique_ptr<ReportPage> {
      domain::Municipality municipality = app::require_municipality(request.database, request.ref);
      request.options.gate->read_by(municipality.id);
      std::string title = reports::municipality_title(request.options, municipality);
      return std::make_unique<BlocksPage>(
          "municipality", std::move(title), "", request.options,
          [municipality, &database = request.database](const reports::ReportOptions& options,
                                                       reports::BlockSink& sink) {
            reports::report_municipality(database, municipality, options, sink);
          });
    }};

}  // namespace dialogg::publishing
