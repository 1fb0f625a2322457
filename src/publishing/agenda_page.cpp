#include "app/groups.hpp"
#include "publishing/report_page.hpp"
#include "publishing/report_values.hpp"
#include "records/fields.hpp"
#include "records/follow_up_fields.hpp"
#include "records/point_fields.hpp"
#include "render/json.hpp"
#include "reports/group/agenda.hpp"
#include "reports/group/group_work.hpp"
#include "storage/follow_up_store.hpp"

namespace dialogg::publishing {

using domain::Value;
using domain::ValueList;
using domain::ValueMembers;
using reports::ReportOptions;

namespace {

Value text_or_null(std::string_view text) {
  return records::text_value(std::string(text));
}

class AgendaPage : public ReportPage {
 public:
  explicit AgendaPage(const ReportRequest& request)
      : database_(request.database),
        options_(request.options),
        agenda_(reports::find_agenda(
            database_, app::require_group(database_, domain::read_id<domain::GroupId>(request.ref).value()),
            options_, request.reading.today)) {}

  std::string title() const override { return reports::agenda_title(options_, agenda_); }
  std::string date() const override {
    return agenda_.session && (*agenda_.session)->date ? (*agenda_.session)->date->iso() : "";
  }
  void write(const ReportOptions& options, reports::BlockSink& sink) override {
    reports::report_agenda(database_, agenda_, options, sink);
  }
  void write_json(text::Sink& out) override {
    const bool named = agenda_.group.is_named();
    const domain::Visit session = agenda_.session ? **agenda_.session : domain::Visit{};
    render::JsonDocument document = begin_json(out, "agenda", options_, title());
    document.add(Value(ValueMembers{
        {"group", named ? Value(agenda_.group->id.ref()) : Value()},
        {"group_name", text_or_null(read(agenda_.group->name))},
        {"date", text_or_null(date())},
        {"time", text_or_null(session.time)},
        {"place", text_or_null(read(session.place))},
        {"theme", points(agenda_.themes)},
        {"fed_by", text_or_null(agenda_.feeding_group)},
        {"carried_over", points(agenda_.carried_over)},
        {"open_tasks", open_tasks()},
    }));
    document.finish();
  }

 private:
  std::string_view read(const domain::FreeText& text) const { return options_.gate->read(text); }

  Value points(const std::vector<domain::Point>& points) const {
    ValueList list;
    for (const domain::Point& point : points)
      list.emplace_back(ValueMembers{{"text", text_or_null(read(point.text))},
                                     {"from", point.from ? Value(domain::code(*point.from)) : Value()}});
    return Value(std::move(list));
  }

  Value open_tasks() {
    ValueList list;
    for (const auto& task : reports::open_tasks(database_, agenda_.group, *options_.gate))
      list.push_back(Value(ValueMembers{
          {"text", text_or_null(read(task->text))},
          {"owner", text_or_null(read(task->owner))},
          {"due", task->due ? Value(domain::iso(*task->due)) : Value()},
      }));
    return Value(std::move(list));
  }

  storage::Database& database_;
  const ReportOptions& options_;
  reports::Agenda agenda_;
};

}  // namespace

const ReportType kAgendaReport{ReportKind::agenda, "G", "groups", "", [](const ReportRequest& request) {
                                 return std::unique_ptr<ReportPage>(new AgendaPage(request));
                               }};

}  // namespace dialogg::publishing
