#pragma once
// The part of the report `group` about its sessions: when, how many, who, and what was talked about.

#include <vector>

#include "reports/group/sessions.hpp"
#include "reports/parts/report_options.hpp"
#include "reports/parts/sections.hpp"
#include "storage/database/database.hpp"

namespace dialogg::reports {

void write_sessions(Sections& sections, const std::vector<Session>& sessions, storage::Database& database);

}  // namespace dialogg::reports
