#pragma once
// The report `briefing`: what to know before a visit, on two pages.

#include <optional>
#include <string>
#include <vector>

#include "domain/municipality.hpp"
#include "domain/visit.hpp"
#include "reports/parts/blocks.hpp"
#include "reports/parts/report_options.hpp"
#include "storage/database/database.hpp"

namespace dialogg::reports {

struct Briefed {
  std::vector<domain::Municipality> municipalities;  // one, or those that share the visit
  std::optional<domain::Visit> visit;  // or a group's session there; nothing: the municipality alone
};

/// "Før besøket i Molde, 3. desember 2026", "Før samlingen i Dialoggruppa"
std::string briefing_title(const ReportOptions& options, const Briefed& about);
void report_briefing(storage::Database& database, const Briefed& about, const ReportOptions& options,
                     BlockSink& sink);

}  // namespace dialogg::reports
