#include "publishing/blocks_page.hpp"
#include "publishing/report_values.hpp"
#include "records/fields.hpp"
#include "records/pass_on_fields.hpp"
#include "reports/passed_on.hpp"

namespace dialogg::publishing {

using domain::Value;

namespace {

Value value_of(const privacy::Released<domain::PassOn>& pass_on, privacy::Gate& gate) {
  domain::ValueMembers members = gate.members(pass_on);
  members.emplace_back("to_county", county_value(pass_on.place()));
  return Value(std::move(members));
}

}  // namespace

const ReportType kPassedOnReport{
    ReportKind::passed_on, "", "", " municipality county theme period since until status ",
    [](const ReportRequest& request) -> std::unique_ptr<ReportPage> {
      return std::make_unique<BlocksPage>(
          "passed-on", reports::passed_on_title(request.options), "", request.options,
          [&database = request.database](const reports::ReportOptions& options, reports::BlockSink& sink) {
            reports::report_passed_on(database, options, sink);
          },
          [request](render::JsonDocument& document, const domain::ValueList& /*sections*/) {
            for (const auto& pass_on : reports::find_passed_on(request.database, request.options).all)
              document.add(value_of(pass_on, *request.options.gate));
          });
    }};

}  // namespace dialogg::publishing
