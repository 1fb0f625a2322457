#include "app/groups.hpp"
#include "publishing/report_page.hpp"
#include "publishing/report_values.hpp"
#include "records/group_fields.hpp"
#include "records/initiative_fields.hpp"
#include "records/statement_fields.hpp"
#include "render/json.hpp"
#include "reports/group/group.hpp"
#include "storage/initiative_store.hpp"
#include "storage/statement_store.hpp"

namespace dialogg::publishing {

using domain::Value;
using domain::ValueList;
using domain::ValueMembers;
using reports::ReportOptions;

namespace {

class GroupPage : public ReportPage {
 public:
  explicit GroupPage(const ReportRequest& request)
      : database_(request.database),
        options_(request.options),
        group_(options_.gate->release(
            app::require_group(database_, domain::read_id<domain::GroupId>(request.ref).value()))) {}

  std::string title() const override { return reports::group_title(options_, group_); }
  void write(const ReportOptions& options, reports::BlockSink& sink) override {
    reports::report_group(database_, group_, options, sink);
  }
  void write_json(text::Sink& out) override {
    ValueMembers members = options_.gate->members(group_);
    add_county(members, county_value(group_.place()));
    members.emplace_back("sessions", sessions());
    members.emplace_back("statements", values(reports::statements_of(database_, group_, *options_.gate)));
    members.emplace_back("initiatives", values(reports::initiatives_of(database_, group_, *options_.gate)));
    render::JsonDocument document = begin_json(out, "group", options_, title());
    document.add(Value(std::move(members)));
    document.finish();
  }

 private:
  Value sessions() {
    ValueList list;
    for (const reports::Session& session : reports::sessions_of(database_, group_, options_))
      list.push_back(meeting_value(session, *options_.gate));
    return Value(std::move(list));
  }

  template <class Record>
  Value values(const std::vector<privacy::Released<Record>>& records) {
    ValueList list;
    for (const auto& record : records) list.emplace_back(options_.gate->members(record));
    return Value(std::move(list));
  }

  storage::Database& database_;
  const ReportOptions& options_;
  privacy::Released<domain::Group> group_;
};

}  // namespace

const ReportType kGroupReport{
    ReportKind::group, "G", "groups", " period since until charts ",
    [](const ReportRequest& request) { return std::unique_ptr<ReportPage>(new GroupPage(request)); }};

}  // namespace dialogg::publishing
