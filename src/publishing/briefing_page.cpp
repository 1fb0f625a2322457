#include "app/groups.hpp"
#include "app/municipalities.hpp"
#include "app/visits.hpp"
#include "domain/error.hpp"
#include "publishing/blocks_page.hpp"
#include "reports/municipality/briefing.hpp"
#include "storage/visit_store.hpp"

namespace dialogg::publishing {

using domain::Error;
using domain::ErrorKind;
using messages::Message;
using messages::Phrase;

namespace {

/// Its history and its matches are the municipality's.
void require_municipality(const domain::Visit& visit) {
  if (visit.municipality.none())
    throw Error(ErrorKind::invalid, Phrase{Message::briefing_of_group, {visit.id.ref()}},
                Phrase{Message::briefing_of_group_mend, {visit.group.id.ref()}});
}

bool may_name(const ReportRequest& request, const domain::Visit& visit) {
  return request.options.gate->may_name(privacy::whose(visit));
}

void require_named(const ReportRequest& request, const domain::Visit& visit) {
  if (!may_name(request, visit))
    throw Error(ErrorKind::invalid, Phrase{Message::briefing_unnamed, {visit.id.ref()}},
                Phrase{Message::report_use_internal});
}

domain::Visit next_session(const ReportRequest& request, domain::GroupId id) {
  const domain::Group group = app::require_group(request.database, id);
  if (auto session = storage::VisitStore(request.database).next_session(id, request.reading.today))
    return *session;
  throw Error(ErrorKind::not_found, Phrase{Message::briefing_without_session, {group.id.ref()}},
              Phrase{Message::briefing_without_session_mend, {group.id.ref()}});
}

/// The municipality's, where readers may know of it.
std::optional<domain::Visit> next_visit(const ReportRequest& request) {
  const domain::MunicipalityId id = app::require_municipality(request.database, request.ref).id;
  auto visit = storage::VisitStore(request.database).next_visit(id, request.reading.today);
  return visit && may_name(request, *visit) ? visit : std::nullopt;
}

std::vector<domain::Municipality> municipalities_of(const ReportRequest& request,
                                                    const std::optional<domain::Visit>& visit) {
  if (!visit)
    return {app::require_municipality(request.database, request.ref)};
  std::vector<domain::Municipality> municipalities;
  for (const domain::MunicipalityLink& one : domain::municipalities_of(*visit))
    municipalities.push_back(app::require_municipality(request.database, one.ref()));
  return municipalities;
}

/// What a reference is about: the visit, the group's next session, or the municipality's next visit where readers may know of it.
reports::Briefed find(const ReportRequest& request) {
  reports::Briefed about;
  if (const auto visit = domain::read_id<domain::VisitId>(request.ref))
    about.visit = app::require_visit(request.database, *visit);
  else if (const auto group = domain::read_id<domain::GroupId>(request.ref))
    about.visit = next_session(request, *group);
  if (about.visit) {
    require_municipality(*about.visit);
    require_named(request, *about.visit);
  } else {
    about.visit = next_visit(request);
  }
  about.municipalities = municipalities_of(request, about.visit);
  return about;
}

}  // namespace

const ReportType kBriefingReport{
    ReportKind::briefing, "VKG", "visits", "",
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
