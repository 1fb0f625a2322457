#include <algorithm>

#include "commands/report_page.hpp"

namespace dialogg::commands {

const ReportType& type_of(ReportKind kind) {
  static const ReportType types[] = {kExamplesReport, kMeetingReport, kGroupReport, kAgendaReport};
  return *std::ranges::find(types, kind, &ReportType::kind);
}

}  // namespace dialogg::commands
