#pragma once
// The report `group`: how a dialogue group began, what it runs by, its sessions and who decided what, its statements,
// and its part in new measures.

#include <string>
#include <vector>

#include "domain/group.hpp"
#include "domain/meeting.hpp"
#include "reports/parts/blocks.hpp"
#include "reports/parts/report_options.hpp"
#include "storage/database/database.hpp"

namespace dialogg::reports {

/// The group's name, or what may be told of it: "Dialoggruppe i en kommune i Trøndelag".
std::string group_name(const ReportOptions& options, const domain::Group& group);
/// --title, else its name.
std::string group_title(const ReportOptions& options, const domain::Group& group);

/// Its sessions in the period of the filter, in the order of time.
std::vector<domain::Meeting> sessions_of(storage::Database& database, const domain::Group& group,
                                         const ReportOptions& options);

void report_group(storage::Database& database, const domain::Group& group, const ReportOptions& options,
                  BlockSink& sink);

}  // namespace dialogg::reports
