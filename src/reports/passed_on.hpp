#pragma once
// The report `passed-on`: which example went where, and what came of it.

#include <string>

#include "reports/blocks.hpp"
#include "reports/report_options.hpp"
#include "storage/database.hpp"

namespace dialogg::reports {

std::string passed_on_title(const ReportOptions& options);
void report_passed_on(storage::Database& database, const ReportOptions& options, BlockSink& sink);

}  // namespace dialogg::reports
