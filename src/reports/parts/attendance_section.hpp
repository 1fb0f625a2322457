#pragma once
// Who sat at the table, and who was missing: a section of a meeting's minutes.

#include <vector>

#include "domain/meeting.hpp"
#include "privacy/audience.hpp"
#include "reports/parts/report_options.hpp"
#include "reports/parts/sections.hpp"

namespace dialogg::reports {

/// `invited` are the roles of the visit that the meeting fulfils. Nothing where nothing is known.
void write_attendance(Sections& sections, const privacy::Released<domain::Meeting>& meeting,
                      const std::vector<domain::Role>& invited);

/// "120 av 200 deltakelser (60 %) var fra brukersiden."; nothing where nobody was counted.
std::string share_over_time(Sections& sections, const privacy::Count& user_side,
                            const privacy::Count& people);

}  // namespace dialogg::reports
