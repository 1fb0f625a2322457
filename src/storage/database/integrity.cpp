#include "storage/database/integrity.hpp"

#include <sqlite3.h>

#include <algorithm>
#include <charconv>

#include "storage/database/errors.hpp"
#include "storage/select.hpp"

namespace dialogg::storage {

/// SQLite lists a page that the disk would not give among the faults, with the code of its error.
static bool is_of_disk(const std::string& fault) {
  constexpr std::string_view kCode = "error code=";
  const std::size_t at = fault.find(kCode);
  int code = 0;
  if (at != fault.npos)
    std::from_chars(fault.data() + at + kCode.size(), fault.data() + fault.size(), code);
  return (code & 0xff) == SQLITE_IOERR;
}

std::vector<std::string> faults(Database& database) {
  std::vector<std::string> found = first_column<std::string>(database.statement("PRAGMA integrity_check"));
  if (found.size() == 1 && found.front() == "ok")
    found.clear();
  if (std::ranges::any_of(found, is_of_disk))
    throw error_of(SQLITE_IOERR, database.path());
  return found;
}

std::vector<std::string> tables_with_loose_ends(Database& database) {
  return first_column<std::string>(
      database.statement("SELECT DISTINCT \"table\" FROM pragma_foreign_key_check ORDER BY 1"));
}

}  // namespace dialogg::storage
