#pragma once
// Records and operations for tests of the log: visits, as the stores write them.

#include <string>
#include <vector>

#include "domain/visit.hpp"
#include "storage/database/database.hpp"
#include "storage/database/history.hpp"
#include "storage/database/operation.hpp"
#include "storage/municipality_store.hpp"
#include "storage/visit_store.hpp"

namespace dialogg::support {

inline domain::Stamp stamp(const std::string& now = "2026-11-21T09:30:00Z") {
  return {"00112233445566778899aabbccddeeff", now, now};
}

inline domain::MunicipalityLink add_municipality(storage::Operation& operation, const std::string& number,
                                                 const std::string& name) {
  domain::Municipality added{.stamp = stamp(operation.now()),
                             .number = number,
                             .name = name,
                             .official_name = name,
                             .county = "Vestland"};
  storage::MunicipalityStore(operation.database()).insert(added);
  operation.touch(added.ref());
  return {"", added.id, added.number, added.name, added.county};
}

inline domain::Visit add_visit(storage::Operation& operation, const std::string& date,
                               const domain::MunicipalityLink& municipality = {},
                               const domain::FreeTexts& wishes = {}) {
  domain::Visit visit{.stamp = stamp(operation.now()),
                      .municipality = municipality,
                      .date = domain::partial_date_from_iso(date),
                      .wishes = wishes};
  storage::VisitStore(operation.database()).insert(visit);
  operation.touch(visit.id.ref());
  return visit;
}

/// A visit planned in an operation of its own.
inline domain::Visit plan_visit(storage::Database& database, const std::string& date,
                                const domain::FreeTexts& wishes = {}) {
  storage::Operation operation(database, "plan-visit", "2026-11-21T09:30:00Z");
  const domain::Visit visit = add_visit(operation, date, {}, wishes);
  operation.commit();
  return visit;
}

inline void move_visit(storage::Database& database, domain::VisitId id, const std::string& date,
                       const std::string& now = "2026-11-21T09:31:00Z") {
  storage::Operation operation(database, "move-visit", now);
  storage::VisitStore visits(database);
  domain::Visit visit = visits.find(id).value();
  visit.date = domain::partial_date_from_iso(date);
  visit.stamp.updated_at = now;
  visits.update(visit);
  operation.touch(id.ref());
  operation.commit();
}

/// The only column of each row, as text.
inline std::vector<std::string> rows(storage::Database& database, const std::string& sql) {
  SQLite::Statement statement(database.connection(), sql);
  std::vector<std::string> found;
  while (statement.executeStep()) found.push_back(statement.getColumn(0).getString());
  return found;
}

inline int count(storage::Database& database, const std::string& table) {
  return std::stoi(rows(database, "SELECT count(*) FROM " + table).front());
}

}  // namespace dialogg::support
