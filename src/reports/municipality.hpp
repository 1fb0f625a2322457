#pragma once
// The report `municipality`: what the log knows of one, what it gave and what it got.

#include <string>

#include "domain/municipality.hpp"
#include "reports/blocks.hpp"
#include "reports/report_options.hpp"
#include "storage/database.hpp"

namespace dialogg::reports {

std::string municipality_title(const ReportOptions& options, const domain::Municipality& municipality);

/// To outsiders nothing that may not be named with the municipality: no such visit, meeting or example, and no note.
void report_municipality(storage::Database& database, const domain::Municipality& municipality,
                         const ReportOptions& options, BlockSink& sink);

/// What has been, oldest first: a line for each meeting, with what it led to.
void write_history(storage::Database& database, domain::MunicipalityId id, const ReportOptions& options,
                   class Sections& sections);
/// Open follow-ups of its meetings. True where there are any.
bool write_promises(storage::Database& database, domain::MunicipalityId id, const ReportOptions& options,
                    class Sections& sections);

}  // namespace dialogg::reports
