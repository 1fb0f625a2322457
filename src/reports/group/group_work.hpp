#pragma once
// The part of the report `group` about what came of its work.

#include <vector>

#include "domain/group.hpp"
#include "domain/initiative.hpp"
#include "domain/meeting.hpp"
#include "domain/statement.hpp"
#include "privacy/audience.hpp"
#include "reports/parts/sections.hpp"
#include "storage/database/database.hpp"

namespace dialogg::reports {

/// Who took how many, and the latest of them.
void write_decisions(Sections& sections, const std::vector<domain::Meeting>& sessions);
void write_outcomes(Sections& sections, const std::vector<domain::Meeting>& sessions);
void write_statement(Sections& sections, const domain::Statement& statement);
void write_initiative(Sections& sections, const domain::Initiative& initiative);
/// The open follow-ups of all its sessions, those due first.
/// Those of sessions that may be spoken of together with the group.
void write_open_tasks(Sections& sections, storage::Database& database, const domain::Group& group,
                      privacy::Audience audience);

}  // namespace dialogg::reports
