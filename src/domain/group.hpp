#pragma once
// A dialogue group: how it began, what it runs by, where and how often it meets. That it is user-led is a rule,
// not a label: see charter.hpp.

#include <optional>
#include <string>
#include <vector>

#include "domain/dates/date.hpp"
#include "domain/free_text.hpp"
#include "domain/group_link.hpp"
#include "domain/id.hpp"
#include "domain/municipality.hpp"
#include "domain/names.hpp"
#include "domain/naming.hpp"
#include "domain/record.hpp"

namespace dialogg::domain {

enum class GroupKind { dialogue_group, reflection_group, user_council, other };

template <>
struct Names<GroupKind> {
  static constexpr messages::Message what = messages::Message::what_group_kind;
  // clang-format off
  static constexpr Name<GroupKind> table[] = {
      {GroupKind::dialogue_group,   "dialogue-group",   "dialoggruppe",    "dialoggruppe",    "dialogue group"},
      {GroupKind::reflection_group, "reflection-group", "refleksjonsgruppe", "refleksjonsgruppe", "reflection group", "veiledningsgruppe|rettleiingsgruppe"},
      {GroupKind::user_council,     "user-council",     "brukerråd",       "brukarråd",       "user council"},
      {GroupKind::other,            "other",            "annen gruppe",    "anna gruppe",     "other group", "annen|anna"},
  };
  // clang-format on
};

enum class GroupStatus { idea, forming, active, paused, ended };

template <>
struct Names<GroupStatus> {
  static constexpr messages::Message what = messages::Message::what_group_status;
  // clang-format off
  static constexpr Name<GroupStatus> table[] = {
      {GroupStatus::idea,    "idea",    "idé",            "idé",           "idea"},
      {GroupStatus::forming, "forming", "under oppstart", "under oppstart", "forming"},
      {GroupStatus::active,  "active",  "aktiv",          "aktiv",         "active",  "i drift|i gang"},
      {GroupStatus::paused,  "paused",  "i pause",        "i pause",       "paused",  "pause"},
      {GroupStatus::ended,   "ended",   "avsluttet",      "avslutta",      "ended", "nedlagt"},
  };
  // clang-format on
};

enum class Cadence { weekly, fortnightly, monthly, quarterly, irregular };

template <>
struct Names<Cadence> {
  static constexpr messages::Message what = messages::Message::what_cadence;
  // clang-format off
  static constexpr Name<Cadence> table[] = {
      {Cadence::weekly,      "weekly",      "hver uke",       "kvar veke",        "weekly",      "ukentlig|vekentleg"},
      {Cadence::fortnightly, "fortnightly", "annenhver uke",  "annakvar veke",    "fortnightly", "hver annen uke|kvar andre veke"},
      {Cadence::monthly,     "monthly",     "hver måned",     "kvar månad",       "monthly",     "månedlig|månadleg"},
      {Cadence::quarterly,   "quarterly",   "hvert kvartal",  "kvart kvartal",    "quarterly",   "kvartalsvis"},
      {Cadence::irregular,   "irregular",   "uregelmessig",   "uregelmessig",     "irregularly", "irregular"},
  };
  // clang-format on
};

struct Group {
  GroupId id;
  Stamp stamp;
  FreeText name;
  MunicipalityLink municipality;
  FreeText host_unit;  // the unit that houses it
  GroupKind kind = GroupKind::dialogue_group;
  GroupStatus status = GroupStatus::active;
  std::optional<bool> user_led;      // nothing: not said
  FreeText origin;                   // how the idea came up: Markdown
  FreeText question;                 // that it is to answer
  std::optional<PartialDate> began;  // its first meeting
  std::optional<int> days_to_start;  // from the idea to the first meeting
  std::optional<Cadence> cadence;
  FreeTexts venues;        // the houses it meets in
  FreeTexts spread_goals;  // where another such group is wanted
  FreeTexts principles;
  FreeTexts channels;  // how it makes itself known
  FreeText purpose;
  FreeText recruitment;           // how people come to it
  std::optional<bool> rotating;   // those who take part change
  std::optional<GroupId> parent;  // the group that it grew out of
  std::optional<GroupId> fed_by;  // the group whose themes it takes up
  Naming naming = Naming::yes;    // no: external reports do not name it

  GroupLink link() const { return {id, name}; }
};

}  // namespace dialogg::domain
