#include "publishing/blocks_page.hpp"
#include "publishing/report_values.hpp"
#include "records/fields.hpp"
#include "records/follow_up_fields.hpp"
#include "reports/follow_ups.hpp"
#include "storage/follow_up_store.hpp"

namespace dialogg::publishing {

using domain::Value;

namespace {

Value value_of(const domain::FollowUp& stored, const ReportRequest& request) {
  privacy::Gate& gate = *request.options.gate;
  const auto follow_up = gate.release(stored);
  const bool overdue = follow_up->status == domain::FollowUpStatus::open && follow_up->due &&
                       *follow_up->due < request.options.today;
  domain::ValueMembers members = gate.members(follow_up);
  members.emplace_back("overdue", Value(overdue));
  members.emplace_back("meeting", follow_up->meeting ? Value(follow_up->meeting->ref()) : Value());
  members.emplace_back("for", records::text_value(domain::subject_of(*follow_up)));
  members.emplace_back("group_name", records::text_value(std::string(gate.read(follow_up->group.name))));
  members.emplace_back("municipality_name", records::text_value(follow_up->municipality.name));
  members.emplace_back("with_names", records::names_value(follow_up->with));
  add_county(members, county_value(follow_up.place()));
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
                  if (request.options.gate->may_tell(follow_up))
                    document.add(value_of(follow_up, request));
                });
          });
    }};

}  // namespace dialogg::publishing
