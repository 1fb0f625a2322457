#pragma once
// A planned dialogue meeting: who asked for it, what the municipality wants of it, and how far the plan has
// come.

#include <optional>
#include <string>
#include <vector>

#include "domain/date.hpp"
#include "domain/id.hpp"
#include "domain/municipality.hpp"
#include "domain/naming.hpp"
#include "domain/record.hpp"
#include "domain/role.hpp"

namespace dialogg::domain {

enum class VisitStatus { proposed, agreed, held, cancelled, postponed };
enum class Initiator { host, municipality, other };
enum class Occasion { general, priority, change, other };
enum class ThemesBy { host, municipality, jointly };

struct Visit {
  VisitId id;
  Stamp stamp;
  MunicipalityLink municipality;
  std::optional<PartialDate> date;  // a month while it is being agreed
  std::string time;                 // "14:00"; empty: not known
  std::string place;
  VisitStatus status = VisitStatus::proposed;
  std::string reason;  // why it was cancelled or postponed
  std::optional<Initiator> initiated_by;
  std::optional<Occasion> occasion;
  std::vector<std::string> wishes;  // the municipality's own words
  std::vector<std::string> themes;  // codes
  std::optional<ThemesBy> themes_by;
  std::vector<Role> invited;
  std::vector<std::string> facilitators;  // names: internal
  Naming naming = Naming::yes;            // no: external reports do not name the municipality
};

}  // namespace dialogg::domain
