#pragma once
// The report `passed-on`: which example went where, and what came of it.

#include <string>
#include <vector>

#include "domain/pass_on.hpp"
#include "reports/parts/blocks.hpp"
#include "reports/parts/report_options.hpp"
#include "storage/database/database.hpp"

namespace dialogg::reports {

/// Those that the audience may know of, in the Norwegian order of the examples' titles, each one's in the order of time.
std::vector<domain::PassOn> find_passed_on(storage::Database& database, const ReportOptions& options);

std::string passed_on_title(const ReportOptions& options);
void report_passed_on(storage::Database& database, const ReportOptions& options, BlockSink& sink);

}  // namespace dialogg::reports
