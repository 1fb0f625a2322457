#include "storage/database/database.hpp"

#include <SQLiteCpp/Backup.h>
#include <fcntl.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <filesystem>
#include <utility>
#include <vector>

#include "storage/database/errors.hpp"
#include "storage/search/search_index.hpp"
#include "text/embedded.hpp"

namespace dialogg::storage {

using domain::Error;
using domain::ErrorKind;
using messages::Message;
using messages::Phrase;

namespace {

constexpr off_t kSmallestPage = 512;  // SQLite's

/// A reader may have to finish what a killed writer began, so it too opens for writing. No two threads use a
/// connection at once, so it needs no locks; nor does anybody ask how much memory SQLite uses, which it would count under another.
int open_flags() {
  [[maybe_unused]] static const int once = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
  return SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX;
}

Error choose_another(Message what, const std::string& path) {
  return {ErrorKind::storage, Phrase{what, {path}}, Phrase{Message::log_choose_another}};
}

/// Makes each missing folder readable by its owner alone: the log is personal work. Adds those that it made to `made`.
void make_folders(const std::filesystem::path& folder, std::vector<std::string>& made) {
  if (folder.empty() || std::filesystem::exists(folder))
    return;
  make_folders(folder.parent_path(), made);
  if (mkdir(folder.c_str(), S_IRWXU) == 0)
    made.push_back(folder.string());
  else if (errno != EEXIST)
    throw Error(ErrorKind::storage, Phrase{Message::log_cannot_make_folder, {folder.string()}},
                Phrase{Message::log_cannot_open_mend});
}

/// Those that nobody has put anything in.
void remove_folders(const std::vector<std::string>& made) {
  for (auto folder = made.rbegin(); folder != made.rend(); ++folder) rmdir(folder->c_str());
}

bool make_file(const std::string& path) {
  const int file = open(path.c_str(), O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, S_IRUSR | S_IWUSR);
  if (file >= 0)
    close(file);
  return file >= 0;
}

/// The name SQLite opens: one that begins with "file:" must not be read as a URI, nor ":memory:" as no file.
std::string plain_path(const std::string& path) {
  return path.starts_with('/') ? path : "./" + path;
}

int column_of(SQLite::Database& connection, const char* sql) {
  SQLite::Statement statement(connection, sql);
  return statement.executeStep() ? statement.getColumn(0).getInt() : 0;
}

/// What can be said of the path before SQLite opens it. Returns whether the file was made here.
bool prepare_path(const std::string& path, Access access, std::vector<std::string>& made_folders) {
  struct stat status {};
  if (stat(path.c_str(), &status) == 0) {
    if (!S_ISREG(status.st_mode))
      throw error_of(SQLITE_CANTOPEN, path);
    if (status.st_size == 0 && access != Access::write)
      throw choose_another(Message::log_empty_file, path);
    // SQLite takes a file shorter than a page for an empty one, and would write over it.
    if (status.st_size > 0 && status.st_size < kSmallestPage)
      throw error_of(SQLITE_NOTADB, path);
    return false;
  }
  if (errno != ENOENT && errno != ENOTDIR)
    throw error_of(SQLITE_CANTOPEN, path);
  if (access != Access::write)
    throw Error(ErrorKind::storage, Phrase{Message::log_not_there, {path}},
                Phrase{Message::log_not_there_mend});
  const std::filesystem::path file = path;
  if (!file.has_filename())  // it ends as a folder's name does
    throw error_of(SQLITE_CANTOPEN, path);
  try {
    make_folders(file.parent_path(), made_folders);
  } catch (...) {
    remove_folders(made_folders);
    throw;
  }
  return make_file(path);
}

}  // namespace

std::span<const Migration> migrations() {
  static const std::vector<Migration> steps = [] {
    std::vector<Migration> found;
    for (const auto& file : text::embedded_files())
      if (file.name.ends_with(".sql"))
        found.push_back({file.name, file.content});
    return found;
  }();
  return steps;
}

Database::Database(const std::string& path, int flags) : path_(path), connection_(path, flags) {
  migrate(migrations());
  execute("PRAGMA foreign_keys = ON");
}

Database::Database(const std::string& path, Access access, std::span<const Migration> steps,
                   std::chrono::milliseconds patience) try
    : path_(path),
      created_(prepare_path(path, access, made_folders_)),
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
  throw error_of(exception.getExtendedErrorCode(), path);
}

Database::Database(Database&& other) noexcept
    : path_(std::move(other.path_)),
      made_folders_(std::move(other.made_folders_)),
      created_(std::exchange(other.created_, false)),
      patience_(std::move(other.patience_)),
      connection_(std::move(other.connection_)),
      statements_(std::move(other.statements_)) {}

Database Database::in_memory() {
  return {":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE};
}

Database Database::copied_to_memory(const std::string& path) {
  Database source(path, Access::read);
  Database copy = in_memory();
  SQLite::Backup(copy.connection_, source.connection_).executeStep();
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
  int version = schema_version();
  // A writer that was killed while it made the log left nothing; that is not a reader's to mend.
  if (version == 0 && access != Access::write)
    throw choose_another(Message::log_empty_file, path_);
  if (version < known) {
    if (access == Access::read)
      execute("ROLLBACK");
    migrate(steps);
    if (access == Access::read)
      execute("BEGIN");
    version = schema_version();
  }
  if (version > known)
    throw Error(ErrorKind::storage, Phrase{Message::log_too_new, {path_, version, known}},
                Phrase{Message::log_too_new_mend});
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

void Database::migrate(std::span<const Migration> steps) {
  SQLite::Transaction transaction(connection_, SQLite::TransactionBehavior::IMMEDIATE);
  const int version = schema_version();  // again, now that nobody else can change it
  if (version >= static_cast<int>(steps.size()))
    return;
  if (version > 0)
    back_up(version);
  for (const Migration& step : steps.subspan(static_cast<std::size_t>(version)))
    connection_.exec(std::string(step.sql));
  // No migration can fold text. (Tests also migrate by steps of their own, to where there is no index.)
  if (version > 0 && steps.data() == migrations().data() && steps.size() == migrations().size())
    SearchIndex(*this).follow_all();
  connection_.exec("PRAGMA application_id = " + std::to_string(kApplicationId));
  connection_.exec("PRAGMA user_version = " + std::to_string(steps.size()));
  transaction.commit();
}

void Database::back_up(int version) {
  const std::string copy_path = path_ + ".v" + std::to_string(version) + "-backup";
  unlink(copy_path.c_str());
  make_file(copy_path);
  // By SQLite: closing a file that was opened beside it would give up the process's locks on it. And on a
  // connection of its own: a transaction that writes cannot be copied from.
  SQLite::Database source(plain_path(path_), SQLite::OPEN_READONLY);
  SQLite::Database copy(plain_path(copy_path), SQLite::OPEN_READWRITE);
  SQLite::Backup(copy, source).executeStep();
}

}  // namespace dialogg::storage
