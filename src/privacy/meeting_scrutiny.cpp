#include "privacy/meeting_scrutiny.hpp"

#include "privacy/audience.hpp"

namespace dialogg::privacy {

void scrutinise(const domain::Meeting& meeting, const std::vector<domain::Example>& examples,
                Scrutiny scrutiny) {
  if (!scrutiny.is_on())
    return;
  const bool named = may_name(Audience::external, meeting.naming);
  const auto* hidden = named || meeting.municipality.none() ? nullptr : &meeting.municipality;
  const auto read = [&](const std::string& text, const std::string& ref) {
    scrutiny.read(text, ref, hidden);
  };
  const std::string ref = meeting.id.ref();
  if (named)
    read(meeting.place, ref);
  read(meeting.summary, ref);
  for (const domain::Attendance& attendance : meeting.attended)
    if (named)
      read(attendance.organisation, ref);
  for (const auto* points : {&meeting.points, &meeting.disagreements})
    for (const domain::Point& point : *points) read(point.text, ref);
  for (const domain::Decision& decision : meeting.decisions) read(decision.text, decision.id.ref());
  for (const domain::Outcome& outcome : meeting.outcomes) read(outcome.text, outcome.id.ref());
  for (const domain::FollowUp& follow_up : meeting.follow_ups) {
    read(follow_up.text, follow_up.id.ref());
    read(follow_up.owner, follow_up.id.ref());
  }
  for (const domain::Point& theme : meeting.next_themes) read(theme.text, ref);
  for (const domain::Photo& photo : meeting.photos)
    for (const std::string* text : {&photo.path, &photo.caption, &photo.credit}) read(*text, ref);
  for (const domain::Example& example : examples) {
    read(example.title, example.id.ref());
    read(example.summary, example.id.ref());
  }
}

}  // namespace dialogg::privacy
