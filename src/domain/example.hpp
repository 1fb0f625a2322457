#pragma once
// A good example heard in a municipality, to be carried on to others. The card follows TIDieR, the EU's
// criteria for best practice and Interreg's form.

#include <optional>
#include <string>
#include <vector>

#include "domain/dates/date.hpp"
#include "domain/free_text.hpp"
#include "domain/id.hpp"
#include "domain/municipality.hpp"
#include "domain/names.hpp"
#include "domain/naming.hpp"
#include "domain/photo.hpp"
#include "domain/record.hpp"

namespace dialogg::domain {

enum class Level { individual, service, system };

template <>
struct Names<Level> {
  static constexpr messages::Message what = messages::Message::what_level;
  // clang-format off
  static constexpr Name<Level> table[] = {
      {Level::individual, "individual", "individnivå",  "individnivå", "individual level", "individ|individet|person|personnivå"},
      {Level::service,    "service",    "tjenestenivå", "tenestenivå", "service level",    "tjeneste|tjenesten|teneste|tenesta"},
      {Level::system,     "system",     "systemnivå",   "systemnivå",  "system level",     "systemet"},
  };
  // clang-format on
};

enum class ClaimedBy { municipality, users, host, figures, evaluation };

template <>
struct Names<ClaimedBy> {
  static constexpr messages::Message what = messages::Message::what_claimed_by;
  // clang-format off
  static constexpr Name<ClaimedBy> table[] = {
      {ClaimedBy::municipality, "municipality", "kommunen",           "kommunen",           "the municipality",      "kommune"},
      {ClaimedBy::users,        "users",        "brukerne",           "brukarane",          "the users",             "brukere|brukarar|bruker|brukar"},
      {ClaimedBy::host,         "host",         "kompetansesenteret", "kompetansesenteret", "the competence centre", "vert|verten|oss|kbt|kompetansesenter|us"},
      {ClaimedBy::figures,      "figures",      "tall",               "tal",                "figures"},
      {ClaimedBy::evaluation,   "evaluation",   "en evaluering",      "ei evaluering",      "an evaluation",         "evaluering"},
  };
  // clang-format on
};

enum class Maturity { idea, trial, operation, spread, embedded };

template <>
struct Names<Maturity> {
  static constexpr messages::Message what = messages::Message::what_maturity;
  // clang-format off
  static constexpr Name<Maturity> table[] = {
      {Maturity::idea,      "idea",      "idé",       "idé",           "idea"},
      {Maturity::trial,     "trial",     "prøves ut", "blir prøvd ut", "on trial",     "utprøving|prøve|prøves|prosjekt|pilot|prøveprosjekt"},
      {Maturity::operation, "operation", "i drift",   "i drift",       "in operation", "drift|i bruk"},
      {Maturity::spread,    "spread",    "spredt",    "spreidd",       "spread", "tatt i bruk flere steder|teke i bruk fleire stader"},
      {Maturity::embedded,  "embedded",  "forankret", "forankra",      "embedded", "fast|varig"},
  };
  // clang-format on
};

enum class ExampleStatus { draft, published, withdrawn };

template <>
struct Names<ExampleStatus> {
  static constexpr messages::Message what = messages::Message::what_example_status;
  // clang-format off
  static constexpr Name<ExampleStatus> table[] = {
      {ExampleStatus::draft,     "draft",     "utkast",          "utkast",        "draft"},
      {ExampleStatus::published, "published", "publisert",       "publisert",     "published"},
      {ExampleStatus::withdrawn, "withdrawn", "trukket tilbake", "trekt tilbake", "withdrawn"},
  };
  // clang-format on
};

struct Example {
  ExampleId id;
  Stamp stamp;
  FreeText title;    // 1 to 200 characters
  FreeText summary;  // Markdown, at most 280 characters
  std::optional<MeetingId> meeting;
  MunicipalityLink municipality;        // where it comes from; the meeting's, where that has one
  std::optional<PartialDate> heard_on;  // the meeting's date, else the day it was recorded
  Naming naming = Naming::not_asked;
  std::optional<Level> level;
  std::vector<std::string> themes;  // codes; it stands in full under the first
  FreeText target_group;
  FreeText challenge;
  FreeText practice;  // what is done
  FreeText carried_out_by;
  FreeText user_part;
  FreeText effect;
  std::optional<ClaimedBy> claimed_by;  // whose word the effect is
  FreeText prerequisites;
  FreeText obstacles;
  FreeText lessons;
  std::optional<Maturity> maturity;
  FreeText source;
  ExampleStatus status = ExampleStatus::published;
  FreeText reason;  // why it was withdrawn
  std::vector<Photo> photos;
};

/// How much of the card is filled, in per cent: the share of the fields another municipality needs in order
/// to judge and copy it (summary, level, themes, target group, challenge, practice, carried out by, user
/// part, effect with claimed by, prerequisites, obstacles, lessons, maturity).
int completeness(const Example& example);

}  // namespace dialogg::domain
