#pragma once
// The parts of the reports `quarter` and `year` that name what was heard, what came of it, and what comes next.

#include "domain/dates/date.hpp"
#include "reports/parts/report_options.hpp"
#include "reports/parts/sections.hpp"
#include "storage/database/database.hpp"
#include "storage/figure_store.hpp"

namespace dialogg::reports {

/// `figures`: the period's, which say how many there are where a list is cut.
void write_period_lists(Sections& sections, storage::Database& database, const domain::Period& period,
                        const storage::RecordFigures& figures);

}  // namespace dialogg::reports
