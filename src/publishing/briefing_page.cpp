#include "app/municipalities.hpp"
#include "app/visits.hpp"
#include "domain/error.hpp"
#include "publishing/blocks_page.hpp"
#include "reports/municipality/briefing.hpp"

namespace dialogg::publishing {

using domain::Error;
using domain::ErrorKind;
using messages::Message;
using messages::Phrase;

namespace {

reports::Briefed find(const ReportRequest& request) {
  reports::Briefed about;
  if (const auto visit = domain::read_id<domain::VisitId>(request.ref)) {
    about.visit = app::require_visit(request.database, *visit);
    if (about.visit->municipality.none())
      throw Error(ErrorKind::invalid, Phrase{Message::briefing_of_group, {request.ref}},
                  Phrase{Message::briefing_of_group_mend, {about.visit->group.id.ref()}});
    for (const domain::MunicipalityLink& municipality : municipalities_of(*about.visit))
      about.municipalities.push_back(app::require_municipality(request.database, municipality.ref()));
  } else {
    about.municipalities = {app::require_municipality(request.database, request.ref)};
  }
  if (about.visit && !request.options.gate->may_name(privacy::whose(*about.visit)))
    throw Error(ErrorKind::invalid, Phrase{Message::briefing_unnamed, {request.ref}},
                Phrase{Message::report_use_internal});
  return about;
}

}  // namespace

const ReportType kBriefingReport{
    ReportKind::briefing, "VK", "visits", "",
    [](const ReportRequest& request) -> std::unique_ptr<ReportPage> {
      const reports::Briefed about = find(request);
      const std::string date = about.visit && about.visit->date ? about.visit->date->iso() : "";
      return std::make_unique<BlocksPage>(
          "briefing", reports::briefing_title(request.options, about), date, request.options,
          [about, &database = request.database](const reports::ReportOptions& options,
                                                reports::BlockSink& sink) {
            reports::report_briefing(database, about, options, sink);
          });
    }};

}  // namespace dialogg::publishing
