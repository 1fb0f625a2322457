#pragma once
// The part of the report `group` about what came of its work.

#include <vector>

#include "domain/group.hpp"
#include "domain/initiative.hpp"
#include "domain/meeting.hpp"
#include "domain/statement.hpp"
#include "privacy/gate.hpp"
#include "reports/group/sessions.hpp"
#include "reports/parts/sections.hpp"
#include "storage/database/database.hpp"

namespace dialogg::reports {

/// Who took how many, and the latest of them.
void write_decisions(Sections& sections, const std::vector<Session>& sessions);
void write_outcomes(Sections& sections, const std::vector<Session>& sessions);
void write_statement(Sections& sections, const privacy::Released<domain::Statement>& statement);
void write_initiative(Sections& sections, const privacy::Released<domain::Initiative>& initiative);
/// The open follow-ups of its sessions, those due first: of sessions that may be spoken of together with the group.
std::vector<privacy::Released<domain::FollowUp>> open_tasks(storage::Database& database,
                                                            const privacy::Released<domain::Group>& group,
                                                            privacy::Gate& gate);
void write_open_tasks(Sections& sections, const std::vector<privacy::Released<domain::FollowUp>>& tasks);

}  // namespace dialogg::reports
