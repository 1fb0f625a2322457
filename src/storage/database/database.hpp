#pragma once
// The file that is the log: opening it, telling it from other files, and statements prepared once.
// It knows no table; those are the stores'.

#include <SQLiteCpp/SQLiteCpp.h>

#include <chrono>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "messages/message.hpp"
#include "storage/database/migrations.hpp"
#include "storage/database/patience.hpp"

namespace dialogg::storage {

/// In the header of every log, so that other programs' databases are told apart: "dlog".
inline constexpr int kApplicationId = 0x646c6f67;

enum class Access {
  read,     // the file must be there; one view of the log, and one lock, until it is closed
  change,   // the file must be there
  write,    // made where there is none: its folders 0700, itself 0600
  try_out,  // a dry run: as `change`, but an empty file will do
};

/// How long to wait for another program that has the log locked.
inline constexpr std::chrono::milliseconds kPatience{5'000};

class Database {
 public:
  /// Opens and, where needed, migrates (with a copy of what was there beside the file: NAME.v1-backup). Who changes nothing
  /// (read, try_out) gets an older log as a copy in memory that is migrated, and the file stays as it is.
  /// Error{storage}: not there, or empty (read), not a log, another program's database, from a newer version,
  /// damaged, locked for longer than `patience`, cannot be opened or made. A file made here is then taken away.
  Database(const std::string& path, Access access, std::span<const Migration> steps = migrations(),
           std::chrono::milliseconds patience = kPatience);
  /// An empty log in memory: tests, and a dry run where there is no log yet.
  static Database in_memory();
  /// The log at `path` as it is now, to try something on: a dry run of a log that may only be read.
  static Database copied_to_memory(const std::string& path);
  /// A log that this process made, and in which nothing was recorded, is taken away again, with its folders.
  ~Database();
  Database(Database&& other) noexcept;
  Database(const Database&) = delete;
  Database& operator=(const Database&) = delete;
  Database& operator=(Database&&) = delete;

  /// The statement for `sql`, reset and with nothing bound. Valid until asked for again with the same text.
  /// REQUIRES: `sql` is a literal (its address is the key).
  SQLite::Statement& statement(const char* sql);
  void execute(const char* sql);
  SQLite::Database& connection() { return connection_; }
  sqlite3* handle() { return connection_.getHandle(); }
  const std::string& path() const { return path_; }
  int schema_version();
  /// True where the file was moved or deleted since it was opened: what is written would be lost.
  bool has_moved();
  /// Writes the file anew, without the pages that no table has. REQUIRES: no transaction.
  void rewrite() { execute("VACUUM"); }
  /// The log as it is now, in memory: to try what must not be done to the file.
  Database copy_in_memory();

  /// Whether the full text is to follow what is recorded: see SearchIndex.
  bool has_index() const { return has_index_; }
  void give_up_index() { has_index_ = false; }

  /// What was mended on the way and the user should know, each once.
  const std::vector<messages::Message>& notices() const { return notices_; }
  void notice(messages::Message message);

 private:
  Database(const std::string& path, SQLite::Database connection);
  void prepare(Access access, std::span<const Migration> steps);
  void check_kind();
  void bring_up_to_date(Access access, std::span<const Migration> steps);
  void remove_if_unused();
  void remove_files();

  std::string path_;
  std::vector<std::string> made_folders_;  // for the file, outermost first
  bool created_ = false;  // by this process, which may still find that it has nothing to keep
  std::unique_ptr<Patience> patience_;
  SQLite::Database connection_;
  std::unordered_map<const char*, std::unique_ptr<SQLite::Statement>> statements_;
  std::vector<messages::Message> notices_;
  bool has_index_ = true;
};

}  // namespace dialogg::storage
