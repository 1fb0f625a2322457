#include "app/groups.hpp"
#include "privacy/masking.hpp"
#include "publishing/report_page.hpp"
#include "publishing/report_values.hpp"
#include "records/fields.hpp"
#include "records/follow_up_fields.hpp"
#include "records/point_fields.hpp"
#include "render/json.hpp"
#include "reports/group/agenda.hpp"
#include "storage/follow_up_store.hpp"

namespace dialogg::publishing {

using domain::Value;
using domain::ValueList;
using domain::ValueMembers;
using reports::ReportOptions;

namespace {

Value text_or_null(const std::string& text) {
  return records::text_value(text);
}

class AgendaPage : public ReportPage {
 public:
  explicit AgendaPage(const ReportRequest& request)
      : database_(request.database),
        options_(request.options),
        reading_(request.reading),
        agenda_(reports::find_agenda(
            database_, app::require_group(database_, domain::read_id<domain::GroupId>(request.ref).value()),
            options_, reading_.today)) {}

  std::string title() const override { return reports::agenda_title(options_, agenda_); }
  std::string date() const override {
    return agenda_.session && agenda_.session->date ? agenda_.session->date->iso() : "";
  }
  void write(const ReportOptions& options, reports::BlockSink& sink) override {
    reports::report_agenda(database_, agenda_, options, sink);
  }
  void write_json(text::Sink& out) override {
    const domain::GroupLink group = privacy::masked_link(options_.audience, agenda_.group);
    const bool named = privacy::may_name(options_.audience, agenda_.group.naming);
    const domain::Visit session = agenda_.session.value_or(domain::Visit{});
    render::JsonDocument document(out, "report.agenda", {{"title", title()}});
    document.add(Value(ValueMembers{
        {"group", group.none() ? Value() : Value(group.id.ref())},
        {"group_name", text_or_null(group.name)},
        {"date", text_or_null(date())},
        {"time", text_or_null(session.time)},
        {"place", text_or_null(named ? session.place : "")},
        {"theme", points(agenda_.themes)},
        {"fed_by", text_or_null(agenda_.feeding_group)},
        {"carried_over", points(agenda_.carried_over)},
        {"open_tasks", open_tasks()},
    }));
    document.finish();
  }

 private:
  Value points(const std::vector<domain::Point>& points) const {
    ValueList list;
    for (domain::Point point : points)
      list.push_back(records::to_value(records::point_fields(point, reading_)));
    return Value(std::move(list));
  }

  Value open_tasks() {
    domain::Filter filter;
    filter.group = agenda_.group.id;
    filter.follow_up_status = domain::FollowUpStatus::open;
    ValueList list;
    storage::FollowUpStore(database_).for_each(filter, [&](domain::FollowUp task) {
      if (privacy::may_name(options_.audience, agenda_.group.naming) &&
          !privacy::may_name(options_.audience, task.naming))
        return;
      list.push_back(Value(ValueMembers{
          {"text", text_or_null(task.text)},
          {"owner", text_or_null(privacy::shown_owner(options_.audience, task))},
          {"due", task.due ? Value(domain::iso(*task.due)) : Value()},
      }));
    });
    return Value(std::move(list));
  }

  storage::Database& database_;
  const ReportOptions& options_;
  const records::Reading& reading_;
  reports::Agenda agenda_;
};

}  // namespace

const ReportType kAgendaReport{ReportKind::agenda, "G", "groups", "", [](const ReportRequest& request) {
                                 return std::unique_ptr<ReportPage>(new AgendaPage(request));
                               }};

}  // namespace dialogg::publishing
