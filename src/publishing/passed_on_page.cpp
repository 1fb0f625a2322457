#include "privacy/masking.hpp"
#include "publishing/blocks_page.hpp"
#include "publishing/report_values.hpp"
#include "records/fields.hpp"
#include "records/pass_on_fields.hpp"
#include "reports/passed_on.hpp"

namespace dialogg::publishing {

using domain::Value;

namespace {

Value value_of(const domain::PassOn& pass_on, const ReportRequest& request) {
  const privacy::Audience audience = request.options.audience;
  domain::PassOn shown = privacy::masked(audience, pass_on);
  domain::ValueMembers members = members_of(records::pass_on_fields(shown, request.reading));
  members.emplace_back("to_county",
                       records::text_value(privacy::shown_county(audience, pass_on.naming, pass_on.to)));
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
            for (const domain::PassOn& pass_on : reports::find_passed_on(request.database, request.options))
              document.add(value_of(pass_on, request));
          });
    }};

}  // namespace dialogg::publishing
