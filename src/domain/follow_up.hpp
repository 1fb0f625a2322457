#pragma once
// Something promised: what, by whom, by when.

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

struct FollowUp {
  FollowUpId id;
  Stamp stamp;
  std::optional<MeetingId> meeting;  // where it was promised
  MunicipalityLink municipality;     // the meeting's, as the next three: read, never written
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

}  // namespace dialogg::domain
