#pragma once
// The map beside the report `coverage`.

#include <string>

#include "reports/parts/report_options.hpp"
#include "storage/database/database.hpp"

namespace dialogg::publishing {

/// As SVG. To outsiders a municipality that may not be named is drawn as those that are not reached, and the legend says
/// so.
std::string coverage_map(storage::Database& database, const reports::ReportOptions& options);

}  // namespace dialogg::publishing
