#include "reports/group/group_charter.hpp"

#include "domain/dates/dates.hpp"
#include "text/joined.hpp"

namespace dialogg::reports {

using domain::Group;
using messages::Message;
using privacy::Released;

namespace {

using Line = Sections::Line;

class Lines {
 public:
  explicit Lines(const Sections& sections) : sections_(sections) {}

  void add(Message label, std::string text) {
    if (!text.empty())
      lines_.push_back({sections_.say(label), std::move(text)});
  }
  const std::vector<Line>& all() const { return lines_; }

 private:
  const Sections& sections_;
  std::vector<Line> lines_;
};

/// "42 dager (6 uker)"
std::string days(const Sections& sections, int count) {
  if (count == 1)
    return sections.say(Message::report_one_day);
  if (count == 7)
    return sections.say(Message::report_one_week_in_days);
  if (count % 7 != 0 || count == 0)
    return sections.say({Message::report_days, {count}});
  return sections.say({Message::report_days_in_weeks, {count, count / 7}});
}

}  // namespace

void write_beginning(Sections& sections, const Released<Group>& group, const GroupNamed& named) {
  Lines lines(sections);
  lines.add(Message::report_question, sections.read(group->question));
  if (group->began)
    lines.add(Message::report_began, domain::plain_date(sections.language(), *group->began));
  if (group->days_to_start)
    lines.add(Message::report_days_to_start, days(sections, *group->days_to_start));
  lines.add(Message::report_parent, group->parent ? named(*group->parent) : "");
  lines.add(Message::report_fed_by, group->fed_by ? named(*group->fed_by) : "");
  if (group->origin.empty() && lines.all().empty())
    return;
  sections.heading(Message::report_beginning);
  if (!group->origin.empty())
    sections.sink().add(Prose{sections.gate().read(group->origin), Sections::kLevel});
  sections.list(lines.all());
}

void write_principles(Sections& sections, const Released<Group>& group) {
  std::vector<Line> principles;
  for (const domain::FreeText& principle : group->principles)
    principles.push_back({.text = sections.read(principle)});
  Lines ways(sections);
  ways.add(Message::report_recruitment, sections.read(group->recruitment));
  ways.add(Message::report_channels, sections.read(group->channels));
  if (group->rotating)
    ways.add(Message::report_membership,
             sections.say(*group->rotating ? Message::report_rotating : Message::report_not_rotating));
  if (principles.empty() && ways.all().empty() && !group->user_led)
    return;
  sections.heading(Message::report_principles);
  if (group->user_led)
    sections.paragraph(
        sections.say(*group->user_led ? Message::report_user_led : Message::report_not_user_led));
  principles.insert(principles.end(), ways.all().begin(), ways.all().end());
  sections.list(principles);
}

void write_meeting_place(Sections& sections, const Released<Group>& group) {
  Lines lines(sections);
  if (group->cadence)
    lines.add(Message::report_cadence, sections.label(*group->cadence));
  lines.add(Message::report_venues, sections.read(group->venues));
  for (const domain::FreeText& goal : group->spread_goals)
    lines.add(Message::report_spread_goal, sections.read(goal));
  if (lines.all().empty())
    return;
  sections.heading(Message::report_where_and_when);
  sections.list(lines.all());
}

}  // namespace dialogg::reports
