#include "app/groups.hpp"
#include "privacy/masking.hpp"
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
        reading_(request.reading),
        group_(app::require_group(database_, domain::read_id<domain::GroupId>(request.ref).value())) {}

  std::string title() const override { return reports::group_title(options_, group_); }
  void write(const ReportOptions& options, reports::BlockSink& sink) override {
    reports::report_group(database_, group_, options, sink);
  }
  void write_json(text::Sink& out) override {
    domain::Group shown = privacy::masked(options_.audience, group_);
    ValueMembers members = members_of(records::group_fields(shown, reading_));
    add_county(members, privacy::shown_county(options_.audience, group_.naming, group_.municipality));
    members.emplace_back("sessions", sessions());
    members.emplace_back("statements", statements());
    members.emplace_back("initiatives", initiatives());
    render::JsonDocument document(out, "report.group", {{"title", title()}});
    document.add(Value(std::move(members)));
    document.finish();
  }

 private:
  Value sessions() {
    ValueList list;
    for (const domain::Meeting& session : reports::sessions_of(database_, group_, options_))
      list.push_back(meeting_value(session, options_.audience, reading_));
    return Value(std::move(list));
  }

  Value statements() {
    ValueList list;
    for (domain::Statement& statement : storage::StatementStore(database_).of_group(group_.id)) {
      statement.group = privacy::masked_link(options_.audience, group_);
      list.push_back(records::to_value(records::statement_fields(statement, reading_)));
    }
    return Value(std::move(list));
  }

  Value initiatives() {
    ValueList list;
    for (domain::Initiative& initiative : storage::InitiativeStore(database_).of_group(group_.id)) {
      initiative.group = privacy::masked_link(options_.audience, group_);
      list.push_back(records::to_value(records::initiative_fields(initiative, reading_)));
    }
    return Value(std::move(list));
  }

  storage::Database& database_;
  const ReportOptions& options_;
  const records::Reading& reading_;
  domain::Group group_;
};

}  // namespace

const ReportType kGroupReport{
    ReportKind::group, "G", "groups", " period since until charts ",
    [](const ReportRequest& request) { return std::unique_ptr<ReportPage>(new GroupPage(request)); }};

}  // namespace dialogg::publishing
