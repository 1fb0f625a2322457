#pragma once
// What waits: the next visits and sessions, promises that fall due, and what was left undone.

#include <optional>
#include <string>

#include "domain/dates/date.hpp"
#include "domain/names.hpp"
#include "domain/visit.hpp"

namespace dialogg::domain {

enum class AgendaKind { visit, session, follow_up, review, visit_past, erasure, approach };

template <>
struct Names<AgendaKind> {
  static constexpr messages::Message what = messages::Message::what_agenda_kind;
  // clang-format off
  static constexpr Name<AgendaKind> table[] = {
      {AgendaKind::visit,      "visit",      "besøk",              "besøk",              "visit"},
      {AgendaKind::session,    "session",    "samling",            "samling",            "session"},
      {AgendaKind::follow_up,  "follow-up",  "oppfølging",         "oppfølging",         "follow-up"},
      {AgendaKind::review,     "review",     "spør igjen",         "spør igjen",         "review"},
      {AgendaKind::visit_past, "visit-past", "besøk uten møte",    "besøk utan møte",    "visit without a meeting"},
      {AgendaKind::erasure,    "erasure",    "kontakt å slette",   "kontakt å slette",   "contact to erase"},
      {AgendaKind::approach,   "approach",   "henvendelse uten svar", "førespurnad utan svar", "approach without an answer"},
  };
  // clang-format on
};

enum class AgendaState { overdue, today, coming };

template <>
struct Names<AgendaState> {
  static constexpr messages::Message what = messages::Message::what_agenda_state;
  // clang-format off
  static constexpr Name<AgendaState> table[] = {
      {AgendaState::overdue, "overdue", "over fristen", "over fristen", "overdue", "over tida|forfalt|forfalle"},
      {AgendaState::today,   "today",   "i dag",        "i dag",        "today"},
      {AgendaState::coming,  "coming",  "kommer",       "kjem",         "coming"},
  };
  // clang-format on
};

struct AgendaItem {
  AgendaKind kind;
  std::string ref;
  std::string uid;         // of the record
  std::string updated_at;  // of the record
  PartialDate date;
  std::string time;   // "14:00"; empty: none
  std::string place;  // empty: none
  std::string whose;  // the municipality's or the group's name; empty: none
  std::string text;   // what is to be done; empty: the kind says it
  AgendaState state;
  std::optional<VisitStatus> visit_status = {};  // of a visit or session
};

}  // namespace dialogg::domain
