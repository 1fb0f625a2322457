#pragma once
// The parts of the reports `quarter` and `year` that name what was heard, what came of it, and what comes next.

#include "domain/date.hpp"
#include "reports/report_options.hpp"
#include "reports/scrutiny_sink.hpp"
#include "reports/sections.hpp"
#include "storage/database.hpp"

namespace dialogg::reports {

void write_period_lists(Sections& sections, ScrutinySink& sink, storage::Database& database,
                        const domain::Period& period, const ReportOptions& options);

}  // namespace dialogg::reports
