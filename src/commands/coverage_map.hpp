#pragma once
// The map beside the report `coverage`.

#include "reports/report_options.hpp"
#include "storage/database.hpp"

namespace dialogg::commands {

/// Writes an SVG to options.map, whole or not at all. To outsiders a municipality that may not be named is drawn as those
/// that are not reached, and the legend says so. Error{conflict} where a file is there that is neither empty nor SVG, but
/// with `force`; Error{storage} where it cannot be written.
void write_coverage_map(storage::Database& database, const reports::ReportOptions& options, bool force);

}  // namespace dialogg::commands
