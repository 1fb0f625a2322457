#pragma once
// The reports `quarter` and `year`: what was done in a period, whom it reached and whom not, what was heard and what
// came of it; its key figures beside those of the period before it and of the same one a year earlier.

#include <string>
#include <vector>

#include "domain/dates/date.hpp"
#include "reports/parts/blocks.hpp"
#include "reports/parts/report_options.hpp"
#include "storage/database/database.hpp"

namespace dialogg::reports {

/// --title, else "Dialogmøter, 3. kvartal 2026".
std::string period_title(const ReportOptions& options, const domain::Period& period);

/// Whose figures stand beside the period's: the one before it, and the same one a year earlier where that is another.
std::vector<domain::Period> compared_with(const domain::Period& period);

/// `options.today` says what is overdue.
void report_period(storage::Database& database, const domain::Period& period, const ReportOptions& options,
                   BlockSink& sink);

}  // namespace dialogg::reports
