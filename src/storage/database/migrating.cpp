#include "storage/database/migrating.hpp"

#include <sqlite3.h>
#include <unistd.h>

#include "storage/database/errors.hpp"
#include "storage/database/log_file.hpp"
#include "storage/database/operation_parts.hpp"
#include "storage/search/search_index.hpp"
#include "storage/select.hpp"

namespace dialogg::storage {

namespace {

constexpr std::string_view kChecksums = "0016_checksums.sql";  // whose sums SQL cannot compute

bool is_file(Database& database) {
  const char* path = sqlite3_db_filename(database.handle(), "main");
  return path != nullptr && *path != '\0';
}

bool has_tables(Database& database) {
  return first_value<int>(database.statement("SELECT EXISTS (SELECT 1 FROM sqlite_schema)")) == 1;
}

void run(Database& database, std::span<const Migration> steps, int version) {
  for (const Migration& step : steps.subspan(static_cast<std::size_t>(version))) {
    database.connection().exec(std::string(step.sql));
    if (step.name == kChecksums)
      OperationParts(database).seal();
  }
  // No migration can fold text. (Tests also migrate by steps of their own, to where there is no index.)
  if (version > 0 && steps.data() == migrations().data() && steps.size() == migrations().size())
    SearchIndex(database).follow_all();
  database.connection().exec("PRAGMA application_id = " + std::to_string(kApplicationId));
  database.connection().exec("PRAGMA user_version = " + std::to_string(steps.size()));
}

void migrate_in_transaction(Database& database, std::span<const Migration> steps) {
  SQLite::Transaction transaction(database.connection(), SQLite::TransactionBehavior::IMMEDIATE);
  const int version = database.schema_version();  // again, now that nobody else can change it
  const int known = static_cast<int>(steps.size());
  // A log that is being made has tables and a version at once.
  if (version < 0 || version > known || (version == 0 && has_tables(database)))
    throw error_of(SQLITE_CORRUPT, database.path());
  if (version == known)
    return;
  const std::string copy = version > 0 && is_file(database) ? make_copy(database.path(), version) : "";
  try {
    run(database, steps, version);
    if (!copy.empty())
      put_in_place(copy, backup_path(database.path(), version));
    transaction.commit();
  } catch (...) {
    unlink(copy.c_str());
    throw;
  }
}

}  // namespace

void migrate(Database& database, std::span<const Migration> steps) {
  try {
    migrate_in_transaction(database, steps);
  } catch (const SQLite::Exception&) {
    // A version that is not the log's own, or a table that is no longer as it was made: every migration is tried by the tests.
    const int version = database.schema_version();
    if (version > 0 &&
        !schema_faults(database.connection(), steps.first(static_cast<std::size_t>(version))).empty())
      throw error_of(SQLITE_CORRUPT, database.path());
    throw;
  }
}

}  // namespace dialogg::storage
