#pragma once
// The report `meeting`: the minutes of one meeting, to send out.

#include <string>

#include "domain/meeting.hpp"
#include "reports/parts/blocks.hpp"
#include "reports/parts/report_options.hpp"
#include "storage/database/database.hpp"

namespace dialogg::reports {

/// "Dialogmøte i Ålesund, 12. mars 2026"; "Dialogmøte i en kommune i Trøndelag, 12. mars 2026".
std::string meeting_title(const ReportOptions& options, const domain::Meeting& meeting);

void report_meeting(storage::Database& database, const domain::Meeting& meeting, const ReportOptions& options,
                    BlockSink& sink);

/// The examples heard there that may stand beside its name, or its lack of one: nothing that other reports name may
/// stand in the minutes of a meeting whose municipality is not to be named.
std::vector<domain::Example> examples_heard(storage::Database& database, const domain::Meeting& meeting,
                                            privacy::Audience audience);

}  // namespace dialogg::reports
