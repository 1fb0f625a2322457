#pragma once
// A log that is taken back and done again, and what it holds then.

#include <string>
#include <vector>

#include "storage/database/history.hpp"
#include "support/caught.hpp"
#include "support/sample_log.hpp"

namespace dialogg::support {

inline constexpr const char* kNow = "2026-11-21T09:30:00Z";

inline void undo_last(storage::Database& database) {
  storage::History history(database);
  const storage::Transaction transaction(database);
  history.undo(history.next_to_undo().value());
  database.execute("COMMIT");
}

/// What undoing H`id` is refused with; nothing of it stands.
inline std::string undoing(storage::Database& database, std::int64_t id) {
  return caught([&] {
    storage::History history(database);
    const storage::Transaction transaction(database);
    history.undo(history.find(id).value());
  });
}

/// H1 adds K1508, H2 plans V1 there.
inline void plan_visit_to_added(storage::Database& database) {
  {
    storage::Operation operation(database, "add-municipality", kNow);
    add_municipality(operation, "1508", "Ålesund");
    operation.commit();
  }
  storage::Operation operation(database, "plan-visit", kNow);
  add_visit(operation, "2026-12-03", storage::MunicipalityStore(database).find_number("1508").value());
  operation.commit();
}

/// Everything that the tables of records hold.
inline std::vector<std::string> content(storage::Database& database) {
  std::vector<std::string> all;
  for (const char* sql : {"SELECT quote(id) || quote(number) FROM municipality",
                          "SELECT quote(id) || quote(municipality_id) || quote(date) || quote(place) || "
                          "quote(updated_at) FROM visit",
                          "SELECT visit_id || '.' || position || text FROM visit_wish"})
    for (const std::string& row : rows(database, sql)) all.push_back(row);
  return all;
}

inline std::vector<std::string> states(storage::Database& database) {
  return rows(database, "SELECT 'H' || id || ' ' || state FROM operation ORDER BY id");
}

}  // namespace dialogg::support
