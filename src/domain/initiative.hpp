#pragma once
// A measure (tiltak) that a group has a part in, from being asked to sharing the responsibility.

#include <optional>
#include <string>

#include "domain/free_text.hpp"
#include "domain/group_link.hpp"
#include "domain/id.hpp"
#include "domain/names.hpp"
#include "domain/record.hpp"

namespace dialogg::domain {

enum class Change { adapt, new_one };

template <>
struct Names<Change> {
  static constexpr messages::Message what = messages::Message::what_change;
  // clang-format off
  static constexpr Name<Change> table[] = {
      {Change::adapt,   "adapt", "tilpasning av et tiltak som finnes", "tilpassing av eit tiltak som finst", "adapting an existing measure", "tilpasning|tilpassing|tilpasse|adapt existing"},
      {Change::new_one, "new",   "nytt tiltak",                        "nytt tiltak",                        "a new measure",                "nytt|ny"},
  };
  // clang-format on
};

enum class InitiativeStatus { idea, planning, running, completed, stopped };

template <>
struct Names<InitiativeStatus> {
  static constexpr messages::Message what = messages::Message::what_initiative_status;
  // clang-format off
  static constexpr Name<InitiativeStatus> table[] = {
      {InitiativeStatus::idea,      "idea",      "idé",              "idé",               "idea"},
      {InitiativeStatus::planning,  "planning",  "under planlegging", "under planlegging", "being planned", "planlegging"},
      {InitiativeStatus::running,   "running",   "i gang",           "i gang",            "running", "i drift|pågår|under arbeid"},
      {InitiativeStatus::completed, "completed", "gjennomført",      "gjennomført",       "completed", "ferdig"},
      {InitiativeStatus::stopped,   "stopped",   "stanset",          "stansa",            "stopped", "stoppet|stoppa|avsluttet|avslutta"},
  };
  // clang-format on
};

/// The group's part, each step more than the one before it.
enum class Part { consulted, sparring, statement, delivery, shared };

template <>
struct Names<Part> {
  static constexpr messages::Message what = messages::Message::what_part;
  // clang-format off
  static constexpr Name<Part> table[] = {
      {Part::consulted, "consulted", "konsultert",                    "konsultert",                     "consulted"},
      {Part::sparring,  "sparring",  "sparringspartner",              "sparringspartnar",               "sparring partner",              "diskusjonspartner|diskusjonspartnar|discussion partner"},
      {Part::statement, "statement", "skrev en uttalelse",            "skreiv ei fråsegn",              "wrote a statement",             "uttalelse|fråsegn"},
      {Part::delivery,  "delivery",  "deltok i gjennomføringen",      "deltok i gjennomføringa",        "took part in delivery",         "gjennomføring"},
      {Part::shared,    "shared",    "tok initiativ og delte ansvaret", "tok initiativ og delte ansvaret", "took the initiative and shared the responsibility", "tok initiativ og delte ansvar|delt ansvar|delte ansvar|initiativ"},
  };
  // clang-format on
};

struct Initiative {
  InitiativeId id;
  Stamp stamp;
  GroupLink group;
  FreeText title;
  FreeText need;  // that it meets
  std::optional<Change> change;
  FreeText owner;  // the unit that runs it
  std::optional<InitiativeStatus> status;
  std::optional<Part> part;  // the group's
  FreeText result;
};

}  // namespace dialogg::domain
