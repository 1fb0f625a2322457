#pragma once
// Something promised or to be done: what, by whom, by when, and for which record.

#include <optional>
#include <string>

#include "domain/dates/date.hpp"
#include "domain/free_text.hpp"
#include "domain/group_link.hpp"
#include "domain/id.hpp"
#include "domain/municipality.hpp"
#include "domain/names.hpp"
#include "domain/naming.hpp"
#include "domain/record.hpp"

namespace dialogg::domain {

enum class FollowUpStatus { open, done, dropped };

template <>
struct Names<FollowUpStatus> {
  static constexpr messages::Message what = messages::Message::what_follow_up_status;
  // clang-format off
  static constexpr Name<FollowUpStatus> table[] = {
      {FollowUpStatus::open,    "open",    "åpen",              "open",               "open", "åpne|opne|opent|åpent|ikke gjort|ikkje gjort"},
      {FollowUpStatus::done,    "done",    "fullført",          "fullført",           "done",            "gjort|completed|ferdig|gjennomført"},
      {FollowUpStatus::dropped, "dropped", "ikke gjennomført",  "ikkje gjennomført",  "not carried out", "droppet|droppa"},
  };
  // clang-format on
};

/// What a follow-up is for where no meeting promised it: at most one of these.
struct About {
  VisitId visit;
  ApproachId approach;
  PassOnId pass_on;
  ExampleId example;
  GroupId group;
  MunicipalityId municipality;

  bool operator==(const About&) const = default;
};

struct FollowUp {
  FollowUpId id;
  Stamp stamp;
  std::optional<MeetingId> meeting;  // where it was promised
  About about;                       // none where there is a meeting, or where it is for nothing
  MunicipalityLink municipality;     // that record's, as the next three: read, never written
  MunicipalityLinks with;
  GroupLink group;
  Naming naming = Naming::yes;
  FreeText text;
  FreeText owner;  // a role or an organisation; a name only for a contact
  std::optional<Date> due;
  std::string due_words = {};  // it, as given without a year, until that is read from the record's own date
  FollowUpStatus status = FollowUpStatus::open;
  FreeText result;  // what came of it, or why it was dropped
};

/// The reference of the record that it is for; empty: nothing. REQUIRES: it was read from the log.
std::string subject_of(const FollowUp& follow_up);

/// Whether readers outside may be told of it: what a meeting promised, and a group's tasks. The house's own errands, before a visit or
/// about an example, are for nobody else.
bool may_be_told(const FollowUp& follow_up);

}  // namespace dialogg::domain
