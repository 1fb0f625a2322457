#pragma once
// An example brought to another municipality (brakt videre), and what came of it there.

#include <optional>
#include <string>

#include "domain/dates/date.hpp"
#include "domain/example.hpp"
#include "domain/free_text.hpp"
#include "domain/id.hpp"
#include "domain/municipality.hpp"
#include "domain/names.hpp"
#include "domain/naming.hpp"
#include "domain/record.hpp"

namespace dialogg::domain {

enum class BroughtAs { idea, solution };

template <>
struct Names<BroughtAs> {
  static constexpr messages::Message what = messages::Message::what_brought_as;
  // clang-format off
  static constexpr Name<BroughtAs> table[] = {
      {BroughtAs::idea,     "idea",     "idé",              "idé",              "idea"},
      {BroughtAs::solution, "solution", "forslag til løsning", "framlegg til løysing", "proposed solution", "løsning|løysing|forslag|løsningsforslag|løysingsforslag|framlegg"},
  };
  // clang-format on
};

enum class PassOnState { mentioned, interested, considering, adapting, trial, adopted, not_relevant };

template <>
struct Names<PassOnState> {
  static constexpr messages::Message what = messages::Message::what_pass_on_state;
  // clang-format off
  static constexpr Name<PassOnState> table[] = {
      {PassOnState::mentioned,    "mentioned",    "nevnt",          "nemnt",           "mentioned"},
      {PassOnState::interested,   "interested",   "interessert",    "interessert",     "interested"},
      {PassOnState::considering,  "considering",  "vurderes",       "blir vurdert",    "being considered", "vurderer"},
      {PassOnState::adapting,     "adapting",     "tilpasses",      "blir tilpassa",   "being adapted",    "tilpasser|tilpassar"},
      {PassOnState::trial,        "trial",        "prøves ut",      "blir prøvd ut",   "on trial",         "prøver|prøver ut|utprøving"},
      {PassOnState::adopted,      "adopted",      "tatt i bruk",    "teke i bruk",     "adopted", "i bruk|innført"},
      {PassOnState::not_relevant, "not-relevant", "ikke aktuelt",   "ikkje aktuelt",   "not relevant", "uaktuelt"},
  };
  // clang-format on
};

/// No more is to come of it.
constexpr bool is_settled(PassOnState state) {
  return state == PassOnState::adopted || state == PassOnState::not_relevant;
}

struct PassOn {
  PassOnId id;
  Stamp stamp;
  std::optional<ExampleId> example;  // always there in a stored one
  FreeText example_title;            // read, never written
  ExampleStatus example_status{};    // read, never written
  MunicipalityLink from;             // the example's, as the next: read, never written
  Naming example_naming = Naming::yes;
  MunicipalityLink to;
  std::optional<PartialDate> date;  // always there in a stored one
  std::optional<VisitId> visit;     // where it was brought up
  std::optional<MeetingId> meeting;
  Naming naming = Naming::yes;  // read, never written: that visit's or meeting's
  std::optional<BroughtAs> as;
  PassOnState state = PassOnState::mentioned;
  FreeText reason;                // why it is not relevant
  std::optional<Date> review_on;  // the day to ask again
  std::string review_words = {};  // it, as given without a year, until that is read from `date`
  FreeText result;                // what came of it
  FreeText note;                  // internal
};

}  // namespace dialogg::domain
