#pragma once
// A meeting that was held: who sat at the table, what was said, and what it led to. One with no output at all
// is valid: bringing people to one table is itself a step.

#include <optional>
#include <string>
#include <vector>

#include "domain/attendance.hpp"
#include "domain/date.hpp"
#include "domain/decision.hpp"
#include "domain/follow_up.hpp"
#include "domain/id.hpp"
#include "domain/municipality.hpp"
#include "domain/naming.hpp"
#include "domain/outcome.hpp"
#include "domain/photo.hpp"
#include "domain/point.hpp"
#include "domain/record.hpp"

namespace dialogg::domain {

enum class MeetingKind {
  dialogue_meeting,
  dialogue_conference,
  group_session,
  planning_meeting,
  reflection_session,
  other
};
enum class MeetingForm { in_person, digital, hybrid };

struct Meeting {
  MeetingId id;
  Stamp stamp;
  MeetingKind kind = MeetingKind::dialogue_meeting;
  std::optional<PartialDate> date;  // always there in a stored meeting; never in the future
  MunicipalityLink municipality;
  std::optional<VisitId> visit;  // the visit it fulfils
  std::optional<MeetingForm> form;
  std::string place;
  std::optional<int> duration;            // minutes
  std::optional<int> drivers;             // pådrivere among those present, whatever their role
  std::optional<int> newcomers;           // there for the first time
  std::vector<std::string> facilitators;  // names: internal
  std::vector<Attendance> attended;
  std::vector<std::string> themes;  // codes
  std::string summary;              // Markdown
  std::vector<Point> points;
  std::vector<Point> disagreements;
  std::vector<Decision> decisions;
  std::vector<Outcome> outcomes;
  std::vector<FollowUp> follow_ups;
  std::vector<Photo> photos;
  Naming naming = Naming::yes;  // no: external reports do not name the municipality
};

}  // namespace dialogg::domain
