#pragma once
// The report `agenda`: a group's next session, to send out ahead.

#include <optional>
#include <string>

#include "domain/group.hpp"
#include "domain/visit.hpp"
#include "privacy/gate.hpp"
#include "reports/parts/blocks.hpp"
#include "reports/parts/report_options.hpp"
#include "storage/database/database.hpp"

namespace dialogg::reports {

/// What the agenda is made of, found once.
struct Agenda {
  privacy::Released<domain::Group> group;
  std::optional<privacy::Released<domain::Visit>> session;  // the next one that is prepared; nothing: none is
  std::vector<domain::Point> themes;  // of the session, and those put forward at the last one
  std::string feeding_group;          // whose themes are carried over; empty: none, or not to be named
  /// Its themes since this group last met, and those of its next session.
  std::vector<domain::Point> carried_over;
};

/// `options` say for whom; `today` which session is the next.
Agenda find_agenda(storage::Database& database, const domain::Group& group, const ReportOptions& options,
                   domain::Date today);

/// "Samling i Dialoggruppa, 12. mars 2026"; without the date where none is set.
std::string agenda_title(const ReportOptions& options, const Agenda& agenda);

void report_agenda(storage::Database& database, const Agenda& agenda, const ReportOptions& options,
                   BlockSink& sink);

}  // namespace dialogg::reports
