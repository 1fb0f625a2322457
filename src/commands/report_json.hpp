#pragma once
// Reports as JSON: the records that they are made of, without what their audience may not see.

#include "domain/meeting.hpp"
#include "forms/field.hpp"
#include "reports/report_options.hpp"
#include "storage/database.hpp"
#include "text/sink.hpp"

namespace dialogg::commands {

/// As `list examples` would show them, and the county.
void examples_json(storage::Database& database, const reports::ReportOptions& options,
                   const forms::Reading& reading, text::Sink& out);

/// As `show` would show it, and the county; attendance as role, count (null where it is a range or unknown), at_least
/// and at_most.
void meeting_json(const domain::Meeting& meeting, const reports::ReportOptions& options,
                  const forms::Reading& reading, text::Sink& out);

}  // namespace dialogg::commands
