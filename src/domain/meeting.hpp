#pragma once
// A meeting that was held: who sat at the table, what was said, and what it led to. One with no output at all
// is valid: bringing people to one table is itself a step.

#include <optional>
#include <string>
#include <vector>

#include "domain/attendance.hpp"
#include "domain/dates/date.hpp"
#include "domain/decision.hpp"
#include "domain/follow_up.hpp"
#include "domain/free_text.hpp"
#include "domain/group_link.hpp"
#include "domain/id.hpp"
#include "domain/municipality.hpp"
#include "domain/names.hpp"
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
  course,
  lecture,
  guidance,
  network_meeting,
  other
};

template <>
struct Names<MeetingKind> {
  static constexpr messages::Message what = messages::Message::what_meeting_kind;
  // clang-format off
  static constexpr Name<MeetingKind> table[] = {
      {MeetingKind::dialogue_meeting,    "dialogue-meeting",    "dialogmøte",         "dialogmøte",         "dialogue meeting"},
      {MeetingKind::dialogue_conference, "dialogue-conference", "dialogkonferanse",   "dialogkonferanse",   "dialogue conference"},
      {MeetingKind::group_session,       "group-session",       "samling",            "samling",            "group session",       "gruppemøte"},
      {MeetingKind::planning_meeting,    "planning-meeting",    "planleggingsmøte",   "planleggingsmøte",   "planning meeting"},
      {MeetingKind::reflection_session,  "reflection-session",  "refleksjonssamling", "refleksjonssamling", "reflection session"},
      {MeetingKind::course,              "course",              "kurs",               "kurs",               "course",              "opplæring"},
      {MeetingKind::lecture,             "lecture",             "foredrag",           "foredrag",           "lecture",             "innlegg|forelesning|førelesing"},
      {MeetingKind::guidance,            "guidance",            "veiledning",         "rettleiing",         "guidance",            "rettledning|vegleiing"},
      {MeetingKind::network_meeting,     "network-meeting",     "nettverksmøte",      "nettverksmøte",      "network meeting",     "nettverkssamling|nettverk"},
      {MeetingKind::other,               "other",               "annet møte",         "anna møte",          "other meeting",       "annet|anna"},
  };
  // clang-format on
};

enum class MeetingForm { in_person, digital, hybrid };

template <>
struct Names<MeetingForm> {
  static constexpr messages::Message what = messages::Message::what_meeting_form;
  // clang-format off
  static constexpr Name<MeetingForm> table[] = {
      {MeetingForm::in_person, "in-person", "fysisk",   "fysisk",   "in person", "fysisk møte|oppmøte"},
      {MeetingForm::digital,   "digital",   "digitalt", "digitalt", "digital", "teams|nett|på nett|zoom"},
      {MeetingForm::hybrid,    "hybrid",    "hybrid",   "hybrid",   "hybrid",    "hybridt"},
  };
  // clang-format on
};

struct Meeting {
  MeetingId id;
  Stamp stamp;
  std::optional<MeetingKind> kind;  // always there in a stored meeting
  FreeText title;                   // of its own; empty: named by its kind and place
  std::optional<PartialDate> date;  // always there in a stored meeting; never in the future
  std::optional<Date> until;        // the last day of one that took several
  std::string time;                 // "10:00", when it began; empty: not known
  MunicipalityLink municipality;    // none only for a group that belongs to none
  MunicipalityLinks with;           // the others at the same table, where it was for several
  GroupLink group;                  // whose session it was
  std::optional<VisitId> visit;     // the visit it fulfils
  std::optional<MeetingForm> form;
  FreeText place;
  std::optional<int> duration;   // minutes
  std::optional<int> drivers;    // pådrivere among those present, whatever their role
  std::optional<int> newcomers;  // there for the first time
  FreeTexts facilitators;        // names: internal
  std::vector<Attendance> attended;
  std::optional<int> total;         // all who were present but facilitators, where the split is not known
  std::vector<std::string> themes;  // codes
  FreeText summary;                 // Markdown
  std::vector<Point> points;
  std::vector<Point> disagreements;
  std::vector<Decision> decisions;
  std::vector<Outcome> outcomes;
  std::vector<FollowUp> follow_ups;
  std::vector<Point> next_themes;  // for the group's next session, with the side that proposed them
  std::vector<Photo> photos;
  FreeTexts links;              // web addresses, and paths of files: internal
  FreeText note;                // Markdown: internal
  Naming naming = Naming::yes;  // no: external reports do not name the municipality
};

/// All who were present: the total where it is said, else the sum of the roles.
Headcount present_at(const Meeting& meeting);

/// What is logged has been held. Error{invalid} for a day, a month or a year of which no day has come yet.
void require_not_future(const PartialDate& date, Date today);

}  // namespace dialogg::domain
