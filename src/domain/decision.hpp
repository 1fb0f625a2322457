#pragma once
// A decision, and who took it.

#include <optional>
#include <string>

#include "domain/free_text.hpp"
#include "domain/id.hpp"
#include "domain/names.hpp"
#include "domain/record.hpp"

namespace dialogg::domain {

enum class DecidedBy { users, jointly, staff, municipality };

template <>
struct Names<DecidedBy> {
  static constexpr messages::Message what = messages::Message::what_decided_by;
  // clang-format off
  static constexpr Name<DecidedBy> table[] = {
      {DecidedBy::users,   "users",   "brukerne",                        "brukarane",                         "the users",               "brukere|brukarar|bruker|brukar|user"},
      {DecidedBy::jointly, "jointly", "brukere og ansatte i fellesskap", "brukarar og tilsette i fellesskap", "users and staff jointly", "i fellesskap|sammen|saman|felles|fellesskap|begge|alle|together"},
      {DecidedBy::staff,   "staff",   "de ansatte",                      "dei tilsette",                      "the staff",               "ansatte|tilsette|ansatt|tilsett|fagfolk"},
      {DecidedBy::municipality, "municipality", "kommunen",              "kommunen",                          "the municipality",        "kommune|ledelsen|leiinga|kommuneledelsen|kommuneleiinga|ledere|leiarar|politikerne|politikarane|politikere|politikarar|kommunestyret|leaders|politicians"},
  };
  // clang-format on
};

struct Decision {
  DecisionId id;
  Stamp stamp;
  MeetingId meeting;
  FreeText text;
  std::optional<DecidedBy> by;
};

}  // namespace dialogg::domain
