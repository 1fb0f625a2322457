#include "commands/report_json.hpp"

#include <algorithm>

#include "forms/example_form.hpp"
#include "forms/fields.hpp"
#include "forms/meeting_form.hpp"
#include "render/json.hpp"
#include "reports/attendance.hpp"
#include "reports/example_card.hpp"
#include "reports/examples.hpp"
#include "reports/masking.hpp"
#include "reports/meeting.hpp"
#include "reports/meeting_scrutiny.hpp"
#include "storage/example_store.hpp"

namespace dialogg::commands {

using domain::Example;
using domain::Meeting;
using domain::Value;
using domain::ValueMembers;
using reports::Audience;
using reports::ReportOptions;

namespace {

ValueMembers members_of(const forms::Fields& fields) {
  return *forms::to_value(fields).members();
}

void add_county(ValueMembers& members, const std::string& county) {
  const auto after = std::find_if(members.begin(), members.end(),
                                  [](const auto& member) { return member.first == "municipality_name"; });
  members.insert(after == members.end() ? after : after + 1, {"county", forms::text_value(county)});
}

Value number(std::optional<int> known) {
  return known ? Value(std::int64_t{*known}) : Value();
}

Value attended(const reports::Present& present) {
  domain::ValueList list;
  for (const reports::RolePresent& role : present.roles) {
    const reports::Count& count = role.count;
    list.emplace_back(ValueMembers{{"role", domain::code(role.role)},
                                   {"count", count.exact() ? Value(std::int64_t{count.least}) : Value()},
                                   {"at_least", Value(std::int64_t{count.least})},
                                   {"at_most", number(count.most)},
                                   {"organisation", forms::text_value(role.organisations)}});
  }
  return Value(std::move(list));
}

/// A number of people that may be of the user side.
void hide_if_small(Audience audience, std::optional<int>& people) {
  if (people && !reports::shown_count(audience, true, people).exact())
    people.reset();
}

}  // namespace

void examples_json(storage::Database& database, const ReportOptions& options, const forms::Reading& reading,
                   text::Sink& out) {
  Example shown;
  const forms::Fields fields = forms::example_fields(shown, reading);
  const reports::Places places(database, options.audience);
  reports::ExampleScrutiny scrutiny(options, places);
  render::JsonDocument document(out, "report.examples", {{"title", reports::examples_title(options)}});
  storage::ExampleStore(database).for_each(options.filter, [&](const Example& example) {
    shown = reports::masked(options.audience, example);
    scrutiny.read(example);
    ValueMembers members = members_of(fields);
    add_county(members, reports::shown_county(options.audience, example.naming, example.municipality));
    document.add(Value(std::move(members)));
  });
  document.finish();
}

void meeting_json(const Meeting& meeting, const ReportOptions& options, const forms::Reading& reading,
                  text::Sink& out) {
  Meeting shown = reports::masked(options.audience, meeting);
  hide_if_small(options.audience, shown.drivers);
  hide_if_small(options.audience, shown.newcomers);
  if (options.audience == Audience::external && options.warn)
    reports::scrutinise(meeting, {}, options.warn);
  ValueMembers members = members_of(forms::meeting_fields(shown, reading));
  add_county(members, reports::shown_county(options.audience, meeting.naming, meeting.municipality));
  for (auto& [key, value] : members)
    if (key == "attended")
      value = attended(reports::present(options.audience, meeting.naming, meeting.attended));
  render::JsonDocument document(out, "report.meeting", {{"title", reports::meeting_title(options, meeting)}});
  document.add(Value(std::move(members)));
  document.finish();
}

}  // namespace dialogg::commands
