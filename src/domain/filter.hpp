#pragma once
// Which records a list or a report is about. What is absent does not narrow it.

#include <optional>
#include <string>
#include <vector>

#include "domain/dates/date.hpp"
#include "domain/example.hpp"
#include "domain/follow_up.hpp"
#include "domain/group.hpp"
#include "domain/id.hpp"
#include "domain/initiative.hpp"
#include "domain/naming.hpp"
#include "domain/pass_on.hpp"
#include "domain/visit.hpp"

namespace dialogg::domain {

struct Filter {
  std::optional<Date> since;  // the first day
  std::optional<Date> until;  // the day after the last
  std::optional<MunicipalityId> municipality;
  std::string county;            // of today, or of its time
  bool county_of_today = false;  // of today alone
  std::optional<GroupId> group;
  std::optional<Naming> naming;     // whether its municipality may be named
  bool unnamed_alone = false;       // of what may not be named, nothing that several municipalities share
  std::vector<std::string> themes;  // codes: any of them
  std::optional<Level> level;
  std::optional<VisitStatus> visit_status;
  std::optional<ExampleStatus> example_status;
  std::optional<FollowUpStatus> follow_up_status;
  std::optional<GroupStatus> group_status;
  std::optional<PassOnState> pass_on_state;
  std::optional<InitiativeStatus> initiative_status;
};

}  // namespace dialogg::domain
