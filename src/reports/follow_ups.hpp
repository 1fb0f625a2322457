#pragma once
// The report `follow-ups`: what was promised, overdue, open, done and dropped.

#include <string>

#include "reports/parts/blocks.hpp"
#include "reports/parts/report_options.hpp"
#include "storage/database/database.hpp"

namespace dialogg::reports {

std::string follow_ups_title(const ReportOptions& options);
/// `options.today` says what is overdue.
void report_follow_ups(storage::Database& database, const ReportOptions& options, BlockSink& sink);

}  // namespace dialogg::reports
