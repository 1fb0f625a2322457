#pragma once
// What a meeting led to, and how far it has come. An impetus to establish something (hoped) is not the thing
// itself (in place): the two are kept apart.

#include <optional>
#include <string>

#include "domain/free_text.hpp"
#include "domain/id.hpp"
#include "domain/names.hpp"
#include "domain/record.hpp"

namespace dialogg::domain {

enum class OutcomeKind {
  knowledge,
  impetus,
  contact,
  decision,
  new_initiative,
  changed_initiative,
  new_body,
  statement,
  relation
};

template <>
struct Names<OutcomeKind> {
  static constexpr messages::Message what = messages::Message::what_outcome_kind;
  // clang-format off
  static constexpr Name<OutcomeKind> table[] = {
      {OutcomeKind::knowledge,          "knowledge",          "ny kunnskap",   "ny kunnskap",  "new knowledge",      "kunnskap|læring|innsikt"},
      {OutcomeKind::impetus,            "impetus",            "ny giv",        "ny giv",       "fresh impetus", "giv|ny drivkraft"},
      {OutcomeKind::contact,            "contact",            "ny kontakt",    "ny kontakt",   "new contact",        "kontakt|nettverk|network"},
      {OutcomeKind::decision,           "decision",           "beslutning",    "avgjerd",      "decision",           "avgjerelse|avgjørelse|vedtak|bestemmelse"},
      {OutcomeKind::new_initiative,     "new-initiative",     "nytt tiltak",   "nytt tiltak",  "new initiative", "tiltak|initiative"},
      {OutcomeKind::changed_initiative, "changed-initiative", "endret tiltak", "endra tiltak", "changed initiative", "endring|endret|endra"},
      {OutcomeKind::new_body,           "new-body",           "nytt organ",    "nytt organ",   "new body", "organ|råd|brukerråd|brukarråd"},
      {OutcomeKind::statement,          "statement",          "uttalelse",     "fråsegn",      "statement"},
      {OutcomeKind::relation,           "relation",           "relasjon",      "relasjon",     "relation", "relasjoner|relasjonar|tillit|trygghet|tryggleik|trust"},
  };
  // clang-format on
};

enum class OutcomeState { hoped, under_way, in_place, fell_through };

template <>
struct Names<OutcomeState> {
  static constexpr messages::Message what = messages::Message::what_outcome_state;
  // clang-format off
  static constexpr Name<OutcomeState> table[] = {
      {OutcomeState::hoped,        "hoped",        "ønsket",    "ønskt",      "hoped for",    "håp|håpet på|håpa på|håpet|ønske|ønskje"},
      {OutcomeState::under_way,    "under-way",    "på vei",    "på veg",     "under way", "i gang|under arbeid|påbegynt|påbyrja|underveis|undervegs|started"},
      {OutcomeState::in_place,     "in-place",     "på plass",  "på plass",   "in place", "ferdig|etablert|gjennomført|done"},
      {OutcomeState::fell_through, "fell-through", "falt bort", "falle bort", "fell through", "bortfalt|droppet|droppa|ikke noe av|ikkje noko av"},
  };
  // clang-format on
};

struct Outcome {
  OutcomeId id;
  Stamp stamp;
  MeetingId meeting;
  FreeText text;
  std::optional<OutcomeKind> kind;
  OutcomeState state = OutcomeState::hoped;
};

}  // namespace dialogg::domain
