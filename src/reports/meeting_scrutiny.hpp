#pragma once
// The texts of external minutes, looked through before they are printed.

#include <vector>

#include "domain/example.hpp"
#include "domain/meeting.hpp"
#include "reports/scrutiny.hpp"

namespace dialogg::reports {

/// Nothing of internal ones.
void scrutinise(const domain::Meeting& meeting, const std::vector<domain::Example>& examples,
                const ReportOptions& options);

}  // namespace dialogg::reports
