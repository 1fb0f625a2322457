#pragma once
// A log in memory with an operation open on it, for tests of use cases and stores.

#include <string>

#include "app/desk.hpp"
#include "app/municipality_links.hpp"
#include "app/visits.hpp"
#include "domain/visit.hpp"
#include "storage/database/database.hpp"
#include "storage/database/operation.hpp"

namespace dialogg::support {

inline constexpr domain::Date kToday = std::chrono::year{2026} / 11 / 21;

/// Uids are numbered: 00…01, 00…02.
struct Log {
  storage::Database database = storage::Database::in_memory();
  storage::Operation operation{database, "test", "2026-11-21T09:00:00Z"};
  int uids = 0;
  app::Desk desk{operation,
                 kToday,
                 [this] {
                   std::string uid = std::to_string(++uids);
                   return std::string(32 - uid.size(), '0') + uid;
                 },
                 {},
                 {}};

  domain::MunicipalityLink municipality(const std::string& name) {
    domain::MunicipalityLink link{.given = name};
    app::resolve_municipality(desk, link);
    return link;
  }

  domain::Visit visit(const std::string& municipality, std::string_view date, domain::VisitStatus status) {
    domain::Visit visit;
    visit.municipality.given = municipality;
    visit.date = domain::partial_date_from_iso(date);
    visit.status = status;
    app::plan_visit(desk, visit);
    return visit;
  }
};

}  // namespace dialogg::support
