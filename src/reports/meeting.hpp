#pragma once
// The report `meeting`: the minutes of one meeting, to send out.

#include <string>

#include "domain/example.hpp"
#include "domain/meeting.hpp"
#include "privacy/gate.hpp"
#include "reports/parts/blocks.hpp"
#include "reports/parts/report_options.hpp"
#include "storage/database/database.hpp"

namespace dialogg::reports {

/// "Dialogmøte i Ålesund, 12. mars 2026"; "Dialogmøte i en kommune i Trøndelag, 12. mars 2026".
std::string meeting_title(const ReportOptions& options, const privacy::Released<domain::Meeting>& meeting);

void report_meeting(storage::Database& database, const privacy::Released<domain::Meeting>& meeting,
                    const ReportOptions& options, BlockSink& sink);

/// The examples heard there that may stand beside its name, or its lack of one: nothing that other reports name may
/// stand in the minutes of a meeting whose municipality is not to be named.
std::vector<privacy::Released<domain::Example>> examples_heard(
    storage::Database& database, const privacy::Released<domain::Meeting>& meeting, privacy::Gate& gate);

}  // namespace dialogg::reports
