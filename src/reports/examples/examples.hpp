#pragma once
// The report `examples`: which good examples can we carry on?

#include "reports/parts/blocks.hpp"
#include "reports/parts/report_options.hpp"
#include "storage/database/database.hpp"

namespace dialogg::reports {

std::string examples_title(const ReportOptions& options);

/// Each example stands in full once, under its first group, and as a line with a link under the others. Memory does
/// not grow with them but for some bytes each.
void report_examples(storage::Database& database, const ReportOptions& options, BlockSink& sink);

}  // namespace dialogg::reports
