#include "storage/database/integrity.hpp"

#include "storage/select.hpp"

namespace dialogg::storage {

std::vector<std::string> faults(Database& database) {
  std::vector<std::string> found = first_column<std::string>(database.statement("PRAGMA integrity_check"));
  if (found.size() == 1 && found.front() == "ok")
    found.clear();
  return found;
}

std::vector<std::string> tables_with_loose_ends(Database& database) {
  return first_column<std::string>(
      database.statement("SELECT DISTINCT \"table\" FROM pragma_foreign_key_check ORDER BY 1"));
}

}  // namespace dialogg::storage
