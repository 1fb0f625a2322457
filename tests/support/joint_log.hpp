#pragma once
// A log of meetings and visits that several municipalities share.

#include <string>
#include <vector>

#include "app/visits.hpp"
#include "storage/meeting_store.hpp"
#include "support/report_log.hpp"

namespace dialogg::support {

struct JointLog : ReportLog {
  domain::MunicipalityLinks places(const std::vector<std::string>& names) {
    domain::MunicipalityLinks links;
    for (const std::string& name : names) links.push_back({.given = name});
    return links;
  }
  domain::Meeting hold_jointly(const std::string& first, const std::vector<std::string>& others,
                               std::string_view date = "2026-10-05", const Also<domain::Meeting>& also = {}) {
    domain::Meeting meeting{.date = domain::partial_date_from_iso(date)};
    meeting.municipality.given = first;
    meeting.with = places(others);
    if (also)
      also(meeting);
    app::log_meeting(desk, meeting);
    return meeting;
  }
  domain::Visit agree_jointly(const std::string& first, const std::vector<std::string>& others) {
    domain::Visit visit{.date = domain::partial_date_from_iso("2026-10-05"),
                        .status = domain::VisitStatus::agreed};
    visit.municipality.given = first;
    visit.with = places(others);
    app::plan_visit(desk, visit);
    return visit;
  }
  domain::Meeting stored(const domain::Meeting& meeting) {
    return app::require_meeting(database, meeting.id);
  }
  std::vector<std::string> found(const std::string& place) {
    domain::Filter filter;
    filter.municipality = municipality(place).id;
    return refs(filter);
  }
  std::vector<std::string> refs(const domain::Filter& filter) {
    std::vector<std::string> refs;
    storage::MeetingStore(database).for_each(
        filter, [&](const domain::Meeting& one) { refs.push_back(one.id.ref()); });
    return refs;
  }
};

}  // namespace dialogg::support
