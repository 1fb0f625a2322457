#include "storage/database/database.hpp"

#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <utility>

#include "storage/database/errors.hpp"
#include "storage/database/log_file.hpp"
#include "storage/database/migrating.hpp"

namespace dialogg::storage {

using domain::Error;
using domain::ErrorKind;
using messages::Message;
using messages::Phrase;

namespace {

/// A reader may have to finish what a killed writer began, so it too opens for writing. No two threads use a
/// connection at once, so it needs no locks; nor does anybody ask how much memory SQLite uses, which it would count under another.
int open_flags() {
  [[maybe_unused]] static const int once = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
  return SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX;
}

int column_of(SQLite::Database& connection, const char* sql) {
  SQLite::Statement statement(connection, sql);
  return statement.executeStep() ? statement.getColumn(0).getInt() : 0;
}

Absent wanted(Access access) {
  if (access == Access::write)
    return Absent::is_made;
  return access == Access::try_out ? Absent::may_be_empty : Absent::fails;
}

SQLite::Database nothing_in_memory() {
  return {":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE};
}

}  // namespace

Database::Database(const std::string& path, SQLite::Database connection)
    : path_(path), connection_(std::move(connection)) {}

Database::Database(const std::string& path, Access access, std::span<const Migration> steps,
                   std::chrono::milliseconds patience) try
    : path_(path),
      created_(prepare_path(path, wanted(access), made_folders_)),
      patience_(std::make_unique<Patience>(patience)),
      connection_(plain_path(path), open_flags()) {
  patience_->wait_for(handle());
  try {
    prepare(access, steps);
  } catch (...) {
    remove_if_unused();
    throw;
  }
} catch (const SQLite::Exception& exception) {
  throw error_met(exception, path);
}

Database::Database(Database&& other) noexcept
    : path_(std::move(other.path_)),
      made_folders_(std::move(other.made_folders_)),
      created_(std::exchange(other.created_, false)),
      patience_(std::move(other.patience_)),
      connection_(std::move(other.connection_)),
      statements_(std::move(other.statements_)),
      notices_(std::move(other.notices_)),
      has_index_(other.has_index_) {}

Database Database::in_memory() {
  Database database(":memory:", nothing_in_memory());
  migrate(database, migrations());
  database.execute("PRAGMA foreign_keys = ON");
  return database;
}

Database Database::copy_in_memory() {
  SQLite::Database copy = nothing_in_memory();
  copy_all(connection_, copy);
  return {path_, std::move(copy)};
}

Database Database::copied_to_memory(const std::string& path) {
  Database copy = Database(path, Access::read).copy_in_memory();
  copy.execute("PRAGMA foreign_keys = ON");
  return copy;
}

Database::~Database() {
  remove_if_unused();
}

void Database::prepare(Access access, std::span<const Migration> steps) {
  execute("PRAGMA foreign_keys = ON");
  if (access == Access::read)
    execute("BEGIN");
  check_kind();
  const int known = static_cast<int>(steps.size());
  const int version = schema_version();
  if (version < 0)
    throw error_of(SQLITE_CORRUPT, path_);
  // A writer that was killed while it made the log left nothing; that is not a reader's to mend.
  if (version == 0 && (access == Access::read || access == Access::change))
    throw choose_another(Message::log_empty_file, path_);
  if (version > known)
    throw Error(ErrorKind::storage, Phrase{Message::log_too_new, {path_, version, known}},
                Phrase{Message::log_too_new_mend});
  // Otherwise a power cut may bring back the journal of what was said to be stored.
  if (access == Access::change || access == Access::write)
    execute("PRAGMA synchronous = EXTRA");
  if (version < known)
    bring_up_to_date(access, steps);
}

void Database::bring_up_to_date(Access access, std::span<const Migration> steps) {
  if (access == Access::read || access == Access::try_out) {
    SQLite::Database copy = nothing_in_memory();
    copy_all(connection_, copy);
    statements_.clear();
    connection_ = std::move(copy);
    execute("PRAGMA foreign_keys = ON");
  }
  migrate(*this, steps);
}

void Database::remove_if_unused() {
  if (!created_)
    return;
  if (connection_.tryExec("BEGIN EXCLUSIVE") != SQLITE_OK) {
    if (struct stat status{}; stat(path_.c_str(), &status) == 0 && status.st_size == 0)
      remove_files();
    return;
  }
  // Under the lock, so that nobody else can be recording; whoever waits for it finds out by has_moved().
  const bool has_schema = column_of(connection_, "SELECT EXISTS (SELECT 1 FROM sqlite_schema)") != 0;
  if (!has_moved() && (!has_schema || column_of(connection_, "SELECT EXISTS (SELECT 1 FROM operation)") == 0))
    remove_files();
  connection_.tryExec("ROLLBACK");
}

void Database::remove_files() {
  unlink(path_.c_str());
  remove_folders(made_folders_);
}

SQLite::Statement& Database::statement(const char* sql) {
  auto& found = statements_[sql];
  if (!found)
    found = std::make_unique<SQLite::Statement>(connection_, sql);
  found->reset();
  found->clearBindings();
  return *found;
}

void Database::execute(const char* sql) {
  connection_.exec(sql);
}

int Database::schema_version() {
  return column_of(connection_, "PRAGMA user_version");
}

bool Database::has_moved() {
  int moved = 0;
  sqlite3_file_control(handle(), "main", SQLITE_FCNTL_HAS_MOVED, &moved);
  return moved != 0;
}

void Database::check_kind() {
  if (column_of(connection_, "PRAGMA application_id") == kApplicationId)
    return;
  // Both at once: another process may be making the log.
  const std::string is_of_another = "SELECT application_id NOT IN (0, " + std::to_string(kApplicationId) +
                                    ") OR (application_id = 0 AND EXISTS (SELECT 1 FROM sqlite_schema)) "
                                    "FROM pragma_application_id";
  if (column_of(connection_, is_of_another.c_str()) != 0)
    throw choose_another(Message::log_of_another_program, path_);
}

void Database::notice(Message message) {
  if (std::ranges::find(notices_, message) == notices_.end())
    notices_.push_back(message);
}

}  // namespace dialogg::storage
