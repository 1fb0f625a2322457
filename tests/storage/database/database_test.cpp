#include "storage/database/database.hpp"

#include <doctest/doctest.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>

#include "storage/database/errors.hpp"
#include "storage/database/transaction.hpp"
#include "support/caught.hpp"
#include "support/sample_log.hpp"
#include "support/temporary_folder.hpp"

using namespace dialogg;
using storage::Access;
using storage::Database;
using support::TemporaryFolder;
using namespace std::chrono_literals;

namespace {

std::string opening(const std::string& path, Access access = Access::read) {
  return caught([&] { Database(path, access, storage::migrations(), 1ms); });
}

/// A log with one visit. Returns its path.
std::string make_log(const TemporaryFolder& folder, const std::string& name = "log.db") {
  Database database(folder.path(name), Access::write);
  support::plan_visit(database, "2026-12-03");
  return folder.path(name);
}

/// A database that this SQL makes.
std::string make_database(const TemporaryFolder& folder, const std::string& sql) {
  const std::string path = folder.path("other.db");
  SQLite::Database(path, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE).exec(sql);
  return path;
}

bool says(const std::string& error, const std::string& beginning) {
  return error.starts_with(beginning);
}

mode_t mode_of(const std::string& path) {
  struct stat status {};
  REQUIRE(stat(path.c_str(), &status) == 0);
  return status.st_mode & 0777;
}

}  // namespace

TEST_CASE("Database: a reader of a log that is not there is told so, and nothing is made") {
  const TemporaryFolder folder;
  CHECK(says(opening(folder.path("sub/log.db")), "There is no log at " + folder.path("sub/log.db")));
  CHECK(folder.names().empty());
}

TEST_CASE("Database: a writer makes the log, readable by its owner alone, and so its folders") {
  const TemporaryFolder folder;
  umask(0);
  const std::string path = make_log(folder, "a/b/log.db");
  CHECK(mode_of(path) == 0600);
  CHECK(mode_of(folder.path("a")) == 0700);
  CHECK(mode_of(folder.path("a/b")) == 0700);
}

TEST_CASE("Database: a folder, a pipe and a device cannot be the log") {
  const TemporaryFolder folder;
  REQUIRE(mkfifo(folder.path("pipe").c_str(), 0600) == 0);
  for (const Access access : {Access::read, Access::write}) {
    CHECK(says(opening(folder.path(), access), "Cannot open the log: " + folder.path()));
    CHECK(says(opening(folder.path("pipe"), access), "Cannot open the log"));
    CHECK(says(opening("/dev/null", access), "Cannot open the log"));
  }
}

TEST_CASE("Database: an empty file is no log to a reader, and becomes one for a writer") {
  const TemporaryFolder folder;
  const std::string path = folder.write("log.db", "");
  CHECK(says(opening(path), "The file is empty and not a dialogg log"));
  CHECK(opening(path, Access::write) == "");
  CHECK(opening(path, Access::read) == "");
}

TEST_CASE("Database: a text file is left as it is, however short") {
  const TemporaryFolder folder;
  for (const std::string& content : {std::string("x"), std::string(5'000, 'a')}) {
    const std::string path = folder.write("notes.txt", content);
    CHECK(says(opening(path), "This is not a dialogg log"));
    CHECK(says(opening(path, Access::write), "This is not a dialogg log"));
    CHECK(folder.read("notes.txt") == content);
  }
}

TEST_CASE("Database: another program's database is left as it is, with or without a mark of its own") {
  for (const char* sql : {"CREATE TABLE t (x)", "PRAGMA application_id = 77",
                          "PRAGMA application_id = 77; CREATE TABLE t (x)"}) {
    const TemporaryFolder folder;
    const std::string path = make_database(folder, sql);
    const std::string before = folder.read("other.db");
    CHECK(says(opening(path), "The file is another program's database"));
    CHECK(says(opening(path, Access::write), "The file is another program's database"));
    CHECK(folder.read("other.db") == before);
  }
}

TEST_CASE("Database: a database in which there is nothing is empty to a reader") {
  const TemporaryFolder folder;
  const std::string path = make_database(folder, "CREATE TABLE t (x); DROP TABLE t");
  CHECK(says(opening(path), "The file is empty"));
}

TEST_CASE("Database: a log from a newer version is refused, naming both") {
  const TemporaryFolder folder;
  const std::string path = make_log(folder);
  SQLite::Database(path, SQLite::OPEN_READWRITE).exec("PRAGMA user_version = 99");
  const std::string expected = "The log was made by a newer dialogg (schema 99, this one knows " +
                               std::to_string(storage::migrations().size()) + ")";
  CHECK(says(opening(path), expected));
  CHECK(says(opening(path, Access::write), expected));
}

TEST_CASE("Database: a damaged page is told apart from a file that is no log") {
  const TemporaryFolder folder;
  const std::string path = make_log(folder);
  std::string bytes = folder.read("log.db");
  bytes.replace(100, 8, 8, '\xff');  // the first page's header, after the file's
  folder.write("log.db", bytes);
  Database database(path, Access::read);  // which reads no more than it must
  try {
    support::count(database, "visit");
    FAIL("the damage was not seen");
  } catch (const SQLite::Exception& exception) {
    CHECK(storage::as_error(exception, path)->message.message == messages::Message::log_damaged);
  }
}

TEST_CASE("Database: whoever finds the log locked is told so when patience is at an end") {
  const TemporaryFolder folder;
  const std::string path = make_log(folder);
  Database holder(path, Access::write);
  const storage::Transaction transaction(holder);
  CHECK(opening(path) == "");
  Database other(path, Access::write, storage::migrations(), 1ms);
  try {
    const storage::Transaction second(other);
    FAIL("the lock was not seen");
  } catch (const SQLite::Exception& exception) {
    CHECK(says(say(messages::Language::english, storage::as_error(exception, path)->message),
               "Another program has kept the log locked for more than 5 seconds"));
  }
}

TEST_CASE("error_of: each kind of failure has its own words") {
  const auto message = [](int code) { return storage::error_of(code, "x").message.message; };
  using messages::Message;
  CHECK(message(SQLITE_FULL) == Message::log_disk_full);
  CHECK(message(SQLITE_BUSY_SNAPSHOT) == Message::log_locked);
  CHECK(message(SQLITE_READONLY_DIRECTORY) == Message::log_read_only);
  CHECK(message(SQLITE_NOTADB) == Message::log_not_a_database);
  CHECK(message(SQLITE_CORRUPT_INDEX) == Message::log_damaged);
  CHECK(message(SQLITE_CANTOPEN_ISDIR) == Message::log_cannot_open);
  CHECK(message(SQLITE_IOERR_FSYNC) == Message::log_io_error);
  CHECK(message(SQLITE_TOOBIG) == Message::log_unexpected);
}

TEST_CASE("Database: a file and a folder that may not be written to say so") {
  if (geteuid() == 0)
    return;  // root may always; see error_of
  const TemporaryFolder folder;
  const std::string path = make_log(folder);
  chmod(path.c_str(), 0400);
  Database database(path, Access::write);
  CHECK_THROWS_AS(storage::Transaction{database}, SQLite::Exception);
  chmod(path.c_str(), 0600);
  chmod(folder.path().c_str(), 0500);
  Database beside(path, Access::write);
  CHECK_THROWS_AS(support::plan_visit(beside, "2026-12-03"), SQLite::Exception);
  chmod(folder.path().c_str(), 0700);
}

TEST_CASE("Database: what a record of a log in a file points at cannot be taken away") {
  const TemporaryFolder folder;
  Database database(folder.path("log.db"), Access::write);
  storage::Operation operation(database, "test", "2026-11-21T09:30:00Z");
  support::add_visit(operation, "2026-12-03", support::add_municipality(operation, "1508", "Ålesund"));
  CHECK_THROWS_AS(database.execute("DELETE FROM municipality"), SQLite::Exception);
  CHECK(support::count(database, "municipality") == 1);
}

TEST_CASE("Database: a file's name is never read as anything else") {
  const TemporaryFolder folder;
  const std::string home = std::filesystem::current_path();
  std::filesystem::current_path(folder.path());
  for (const char* name : {":memory:", "file:log.db?mode=memory", "en logg æøå.db", "a%20b.db", "-x.db"}) {
    {
      Database database(name, Access::write);
      support::plan_visit(database, "2026-12-03");
    }
    CHECK(folder.names() == std::vector<std::string>{name});
    std::filesystem::remove(name);
  }
  std::filesystem::current_path(home);
}

TEST_CASE("Database: a log in which nothing was recorded is taken away by its maker alone") {
  const TemporaryFolder folder;
  const std::string path = folder.path("log.db");
  { Database database(path, Access::write); }
  CHECK(folder.names().empty());

  make_log(folder);
  { Database database(path, Access::write); }
  CHECK(folder.names() == std::vector<std::string>{"log.db"});
}

TEST_CASE("Database: a log that another process has recorded in meanwhile is kept") {
  const TemporaryFolder folder;
  const std::string path = folder.path("log.db");
  {
    Database maker(path, Access::write);
    Database other(path, Access::write);
    support::plan_visit(other, "2026-12-03");
  }
  CHECK(opening(path) == "");
}

TEST_CASE("Database: when it is moved, its new owner alone takes an unused log away") {
  const TemporaryFolder folder;
  Database first(folder.path("log.db"), Access::write);
  {
    Database second(std::move(first));
    support::plan_visit(second, "2026-12-03");
  }
  CHECK(folder.names() == std::vector<std::string>{"log.db"});
}

TEST_CASE("Transaction: refuses a log that was deleted or replaced since it was opened") {
  const TemporaryFolder folder;
  const std::string path = make_log(folder);
  Database database(path, Access::write);
  CHECK_FALSE(database.has_moved());
  std::filesystem::rename(path, folder.path("elsewhere.db"));
  CHECK(database.has_moved());
  CHECK(says(caught([&] { storage::Transaction{database}; }), "The log was moved or deleted while in use"));
}

TEST_CASE("Transaction: takes back what was not committed") {
  Database database = Database::in_memory();
  {
    const storage::Transaction transaction(database);
    database.execute("DELETE FROM theme");
  }
  CHECK(support::count(database, "theme") > 0);
}

TEST_CASE("Database: folders made for a log in which nothing was recorded go with it") {
  const TemporaryFolder folder;
  { const Database database(folder.path("a/b/log.db"), Access::write); }
  CHECK(folder.names().empty());
  folder.folder("a");
  { const Database database(folder.path("a/b/log.db"), Access::write); }
  CHECK(folder.names() == std::vector<std::string>{"a"});
}

TEST_CASE("Database: a path that ends as a folder's does is refused, and no folder made") {
  const TemporaryFolder folder;
  CHECK(says(opening(folder.path("new") + "/", Access::write), "Cannot open the log"));
  CHECK(folder.names().empty());
}

TEST_CASE("Database: a copy in memory holds what the log does, and changes nothing in it") {
  const TemporaryFolder folder;
  const std::string path = make_log(folder);
  const std::string before = folder.read("log.db");
  Database copy = Database::copied_to_memory(path);
  copy.execute("CREATE TABLE tried (x)");
  CHECK(support::count(copy, "operation") == 1);
  CHECK(folder.read("log.db") == before);
}
