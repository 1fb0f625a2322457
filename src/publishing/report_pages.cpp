#include <algorithm>

#include "publishing/report_page.hpp"

namespace dialogg::publishing {

const ReportType& type_of(ReportKind kind) {
  static const ReportType types[] = {kExamplesReport, kMeetingReport,   kGroupReport,    kAgendaReport,
                                     kQuarterReport,  kYearReport,      kBriefingReport, kMunicipalityReport,
                                     kCoverageReport, kFollowUpsReport, kPassedOnReport};
  return *std::ranges::find(types, kind, &ReportType::kind);
}

}  // namespace dialogg::publishing
