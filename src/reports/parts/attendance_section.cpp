#include "reports/parts/attendance_section.hpp"

#include <algorithm>

#include "domain/dates/dates.hpp"
#include "privacy/attendance.hpp"
#include "reports/parts/chart.hpp"
#include "reports/parts/plain_text.hpp"
#include "text/joined.hpp"

namespace dialogg::reports {

using messages::Message;
using privacy::Count;
using privacy::missing;
using privacy::Present;
using privacy::RolePresent;
using privacy::share_sentence;

namespace {

void write_table(Sections& sections, const Present& at_table) {
  const bool organisations = std::any_of(at_table.roles.begin(), at_table.roles.end(),
                                         [](const RolePresent& role) { return !role.organisations.empty(); });
  std::vector<Message> titles{Message::report_role, Message::report_number};
  if (organisations)
    titles.insert(titles.begin() + 1, Message::report_organisation);
  std::vector<std::vector<std::string>> rows;
  const auto add = [&](std::string what, const std::string& organisation, const Count& count) {
    capitalise(what);
    rows.push_back({std::move(what), sections.count(count)});
    if (organisations)
      rows.back().insert(rows.back().begin() + 1, organisation);
  };
  for (const RolePresent& role : at_table.roles)
    add(sections.label(role.role), sections.read(role.organisations), role.count);
  add(sections.say(Message::report_total), "", at_table.total);
  sections.table(titles, rows, 1);
}

/// Without the sum, beside which no role could be told from another.
void write_chart_of(Sections& sections, const Present& at_table, const domain::Meeting& meeting) {
  std::vector<ChartRow> rows;
  for (const RolePresent& role : at_table.roles) {
    rows.push_back({sections.label(role.role), role.count});
    capitalise(rows.back().label);
  }
  const std::string date = domain::plain_date(sections.language(), *meeting.date);
  write_chart(sections, "attendance", {Message::chart_of_meeting, {date}}, Message::chart_people, rows);
}

std::string missing_phrase(const Sections& sections, const Present& at_table,
                           const std::vector<domain::Role>& invited) {
  std::vector<std::string> roles;
  for (const domain::Role role : missing(invited, at_table)) roles.push_back(sections.label(role));
  return roles.empty() ? "" : sections.say({Message::report_missing, {text::joined(roles)}});
}

}  // namespace

std::string share_over_time(Sections& sections, const Count& user_side, const Count& people) {
  std::string share = privacy::share_over_time(sections.language(), user_side, people);
  capitalise(share);  // "Om lag 85 av …"
  return share;
}

void write_attendance(Sections& sections, const privacy::Released<domain::Meeting>& meeting,
                      const std::vector<domain::Role>& invited) {
  const Present& at_table = meeting.figures().at_table;
  std::vector<Sections::Line> lines;
  const auto add = [&lines](std::string text) {
    capitalise(text);  // "Om lag 85 av …"
    if (!text.empty())
      lines.push_back({.text = std::move(text)});
  };
  const auto counted = [&](Message what, const std::optional<Count>& shown) {
    return shown ? sections.say({what, {sections.count(*shown)}}) : std::string();
  };
  if (at_table.roles.empty())
    add(counted(Message::report_total_alone, meeting.figures().total));
  add(share_sentence(sections.language(), at_table));
  add(counted(Message::report_drivers, meeting.figures().drivers));
  add(counted(Message::report_newcomers, meeting.figures().newcomers));
  add(missing_phrase(sections, at_table, invited));
  if (at_table.roles.empty() && lines.empty())
    return;
  sections.heading(Message::report_attendance);
  if (!at_table.roles.empty())
    write_table(sections, at_table);
  if (sections.options().charts)
    write_chart_of(sections, at_table, *meeting);
  sections.list(lines);
  sections.notes();
}

}  // namespace dialogg::reports
