#include "privacy/masking.hpp"
#include "publishing/blocks_page.hpp"
#include "publishing/report_values.hpp"
#include "records/fields.hpp"
#include "records/follow_up_fields.hpp"
#include "reports/follow_ups.hpp"
#include "storage/follow_up_store.hpp"

namespace dialogg::publishing {

using domain::Value;

namespace {

Value value_of(const domain::FollowUp& follow_up, const ReportRequest& request) {
  const privacy::Audience audience = request.options.audience;
  domain::FollowUp shown = privacy::masked(audience, follow_up);
  const bool overdue =
      shown.status == domain::FollowUpStatus::open && shown.due && *shown.due < request.options.today;
  domain::ValueMembers members = members_of(records::follow_up_fields(shown, request.reading));
  members.emplace_back("overdue", Value(overdue));
  members.emplace_back("meeting", shown.meeting ? Value(shown.meeting->ref()) : Value());
  members.emplace_back("group_name", records::text_value(shown.group.name));
  members.emplace_back("municipality_name", records::text_value(shown.municipality.name));
  add_county(members, privacy::shown_county(audience, follow_up.naming, follow_up.municipality));
  return Value(std::move(members));
}

}  // namespace

const ReportType kFollowUpsReport{
    ReportKind::follow_ups, "", "", " municipality county group theme period since until status ",
    [](const ReportRequest& request) -> std::unique_ptr<ReportPage> {
      return std::make_unique<BlocksPage>(
          "follow-ups", reports::follow_ups_title(request.options), "", request.options,
          [&database = request.database](const reports::ReportOptions& options, reports::BlockSink& sink) {
            reports::report_follow_ups(database, options, sink);
          },
          [request](render::JsonDocument& document, const domain::ValueList& /*sections*/) {
            storage::FollowUpStore(request.database)
                .for_each(request.options.filter, [&](const domain::FollowUp& follow_up) {
                  document.add(value_of(follow_up, request));
                });
          });
    }};

}  // namespace dialogg::publishing
