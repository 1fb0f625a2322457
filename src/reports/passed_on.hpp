#pragma once
// The report `passed-on`: which example went where, and what came of it.

#include <string>
#include <vector>

#include "domain/pass_on.hpp"
#include "privacy/gate.hpp"
#include "reports/parts/blocks.hpp"
#include "reports/parts/report_options.hpp"
#include "storage/database/database.hpp"

namespace dialogg::reports {

struct PassedOn {
  /// In the Norwegian order of the examples' titles, each one's in the order of time.
  std::vector<privacy::Released<domain::PassOn>> all;
  std::size_t municipalities = 0;  // that they went to
};

/// Those that the audience may know of.
PassedOn find_passed_on(storage::Database& database, const ReportOptions& options);

std::string passed_on_title(const ReportOptions& options);
void report_passed_on(storage::Database& database, const ReportOptions& options, BlockSink& sink);

}  // namespace dialogg::reports
