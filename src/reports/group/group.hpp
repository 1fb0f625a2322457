#pragma once
// The report `group`: how a dialogue group began, what it runs by, its sessions and who decided what, its statements,
// and its part in new measures.

#include <string>
#include <vector>

#include "domain/group.hpp"
#include "domain/initiative.hpp"
#include "domain/statement.hpp"
#include "privacy/gate.hpp"
#include "reports/group/sessions.hpp"
#include "reports/parts/blocks.hpp"
#include "reports/parts/report_options.hpp"
#include "storage/database/database.hpp"

namespace dialogg::reports {

/// The group's name, or what may be told of it: "Dialoggruppe i en kommune i Trøndelag".
std::string group_name(const ReportOptions& options, const privacy::Released<domain::Group>& group);
/// --title, else its name.
std::string group_title(const ReportOptions& options, const privacy::Released<domain::Group>& group);

/// Its sessions in the period of the filter, in the order of time.
std::vector<Session> sessions_of(storage::Database& database, const privacy::Released<domain::Group>& group,
                                 const ReportOptions& options);

std::vector<privacy::Released<domain::Statement>> statements_of(storage::Database& database,
                                                                const privacy::Released<domain::Group>& group,
                                                                privacy::Gate& gate);
std::vector<privacy::Released<domain::Initiative>> initiatives_of(
    storage::Database& database, const privacy::Released<domain::Group>& group, privacy::Gate& gate);

void report_group(storage::Database& database, const privacy::Released<domain::Group>& group,
                  const ReportOptions& options, BlockSink& sink);

}  // namespace dialogg::reports
