#pragma once
// Looking for words in a log, and what changes them.

#include <string>
#include <vector>

#include "storage/search/search_store.hpp"
#include "support/sample_log.hpp"

namespace dialogg::support {

using Refs = std::vector<std::string>;

inline Refs found(storage::Database& database, const std::vector<std::string>& words,
                  const std::string& kind = "", std::int64_t limit = 100) {
  Refs refs;
  storage::SearchStore(database).for_each({.words = words::search_words(words), .kind = kind, .limit = limit},
                                          [&](const domain::SearchHit& hit) { refs.push_back(hit.ref); });
  return refs;
}

inline void undo(storage::Database& database) {
  storage::History history(database);
  storage::Transaction transaction(database);
  history.undo(history.next_to_undo().value());
  transaction.commit();
}

inline void redo(storage::Database& database) {
  storage::History history(database);
  storage::Transaction transaction(database);
  history.redo(history.next_to_redo().value());
  transaction.commit();
}

inline void change_wish(storage::Database& database, domain::VisitId id, const std::string& wish) {
  storage::Operation operation(database, "edit", "2026-11-21T09:31:00Z");
  storage::VisitStore visits(database);
  domain::Visit visit = visits.find(id).value();
  visit.wishes = {wish};
  visits.update(visit);
  operation.touch(id.ref());
  operation.commit();
}

/// What the index itself thinks of itself.
inline void check_index(storage::Database& database) {
  database.execute("INSERT INTO search_index (search_index) VALUES ('integrity-check')");
}

}  // namespace dialogg::support
