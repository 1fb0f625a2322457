#pragma once
// The report `municipality`: what the log knows of one, what it gave and what it got.

#include <cstdint>
#include <limits>
#include <string>

#include "domain/municipality.hpp"
#include "reports/parts/blocks.hpp"
#include "reports/parts/report_options.hpp"
#include "storage/database/database.hpp"

namespace dialogg::reports {

std::string municipality_title(const ReportOptions& options, const domain::Municipality& municipality);

/// To outsiders nothing that may not be named with the municipality: no such visit, meeting or example, and no note.
void report_municipality(storage::Database& database, const domain::Municipality& municipality,
                         const ReportOptions& options, BlockSink& sink);

/// What the parts below leave out says how much it is.
inline constexpr std::int64_t kAll = std::numeric_limits<std::int64_t>::max();

/// Who contacted whom, and what it led to. Nothing to outsiders.
void write_approaches(storage::Database& database, domain::MunicipalityId id, const ReportOptions& options,
                      class Sections& sections);

/// What has been, oldest first: a line for each of the last `most` meetings, with what it led to.
void write_history(storage::Database& database, domain::MunicipalityId id, const ReportOptions& options,
                   class Sections& sections, std::int64_t most = kAll);
/// Open follow-ups of its meetings, the first `most` to fall due.
void write_promises(storage::Database& database, domain::MunicipalityId id, const ReportOptions& options,
                    class Sections& sections, std::int64_t most = kAll);

/// What may be said of the municipality's meetings to the audience.
domain::Filter meetings_of(domain::MunicipalityId id, const ReportOptions& options);

}  // namespace dialogg::reports
