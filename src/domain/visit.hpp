#pragma once
// A planned meeting: a visit to a municipality, with who asked for it and what is wanted of it, or a group's next
// session; and how far the plan has come.

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
#include "domain/point.hpp"
#include "domain/record.hpp"
#include "domain/role.hpp"

namespace dialogg::domain {

enum class VisitStatus { proposed, agreed, held, cancelled, postponed };

template <>
struct Names<VisitStatus> {
  static constexpr messages::Message what = messages::Message::what_visit_status;
  // clang-format off
  static constexpr Name<VisitStatus> table[] = {
      {VisitStatus::proposed,  "proposed",  "foreslått",   "føreslått",   "proposed",  "foreslege"},
      {VisitStatus::agreed,    "agreed",    "avtalt",      "avtalt",      "agreed"},
      {VisitStatus::held,      "held",      "gjennomført", "gjennomført", "held", "holdt|halde|ferdig"},
      {VisitStatus::cancelled, "cancelled", "avlyst",      "avlyst",      "cancelled", "canceled|avlyste"},
      {VisitStatus::postponed, "postponed", "utsatt",      "utsett",      "postponed"},
  };
  // clang-format on
};

enum class Initiator { host, municipality, other };

template <>
struct Names<Initiator> {
  static constexpr messages::Message what = messages::Message::what_initiator;
  // clang-format off
  static constexpr Name<Initiator> table[] = {
      {Initiator::host,         "host",         "kompetansesenteret", "kompetansesenteret", "the competence centre", "vert|verten|oss|kbt|kompetansesenter|us"},
      {Initiator::municipality, "municipality", "kommunen",           "kommunen",           "the municipality",      "kommune"},
      {Initiator::other,        "other",        "andre",              "andre",              "others", "annen|annet|annan|anna"},
  };
  // clang-format on
};

enum class Occasion { general, priority, change, other };

template <>
struct Names<Occasion> {
  static constexpr messages::Message what = messages::Message::what_occasion;
  // clang-format off
  static constexpr Name<Occasion> table[] = {
      {Occasion::general,  "general",  "generelt tilbud", "generelt tilbod", "general offer",      "generelt|tilbud|tilbod"},
      {Occasion::priority, "priority", "særlig satsing",  "særleg satsing",  "priority programme", "satsing|special priority effort|særskilt satsing|prioritert"},
      {Occasion::change,   "change",   "endringsarbeid",  "endringsarbeid",  "change process", "endring|endringsprosess"},
      {Occasion::other,    "other",    "annet",           "anna",            "other", "andre|annen|annan"},
  };
  // clang-format on
};

enum class ThemesBy { host, municipality, jointly };

template <>
struct Names<ThemesBy> {
  static constexpr messages::Message what = messages::Message::what_themes_by;
  // clang-format off
  static constexpr Name<ThemesBy> table[] = {
      {ThemesBy::host,         "host",         "kompetansesenteret", "kompetansesenteret", "the competence centre", "vert|verten|oss|kbt|kompetansesenter|us"},
      {ThemesBy::municipality, "municipality", "kommunen",           "kommunen",           "the municipality",      "kommune"},
      {ThemesBy::jointly,      "jointly",      "i fellesskap",       "i fellesskap",       "jointly",               "sammen|saman|felles|begge|together"},
  };
  // clang-format on
};

struct Visit {
  VisitId id;
  Stamp stamp;
  MunicipalityLink municipality;    // none only for a group that belongs to none
  MunicipalityLinks with;           // the others that it is for, where they are several
  GroupLink group;                  // a session of it
  std::optional<PartialDate> date;  // a month while it is being agreed
  std::string time;                 // "14:00"; empty: not known
  FreeText place;
  VisitStatus status = VisitStatus::proposed;
  FreeText reason;  // why it was cancelled or postponed
  std::optional<Initiator> initiated_by;
  std::optional<Occasion> occasion;
  FreeTexts wishes;                 // the municipality's own words
  std::vector<std::string> themes;  // codes
  std::vector<Point> proposals;     // themes of a group's session, in words, with the side that proposed them
  std::optional<ThemesBy> themes_by;
  std::vector<Role> invited;
  FreeTexts facilitators;       // names: internal
  Naming naming = Naming::yes;  // no: external reports do not name the municipality
};

}  // namespace dialogg::domain
