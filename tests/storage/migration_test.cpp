#include <doctest/doctest.h>

#include "storage/database/database.hpp"
#include "support/caught.hpp"
#include "support/sample_log.hpp"
#include "support/temporary_folder.hpp"

using namespace dialogg;
using storage::Access;
using storage::Database;
using storage::Migration;
using support::TemporaryFolder;

namespace {

constexpr Migration kFirst{"0001",
                           "CREATE TABLE note (text TEXT) STRICT; CREATE TABLE operation (id INTEGER)"};
constexpr Migration kSecond{"0002",
                            "ALTER TABLE note ADD COLUMN language TEXT; UPDATE note SET language = 'nb'"};
constexpr Migration kBroken{"0002", "DELETE FROM note; CREATE TABLE note (x)"};

/// A log at version 1, with one note.
std::string make_first(const TemporaryFolder& folder) {
  const Migration steps[] = {kFirst};
  Database database(folder.path("log.db"), Access::write, steps);
  database.execute("INSERT INTO note VALUES ('hei'); INSERT INTO operation VALUES (1)");
  return folder.path("log.db");
}

}  // namespace

TEST_CASE("migrate: a writer brings an older log up to date, with a copy of the old one beside it") {
  const TemporaryFolder folder;
  const std::string path = make_first(folder);
  folder.write("log.db.v1-backup", "of another time");
  const Migration steps[] = {kFirst, kSecond};
  Database database(path, Access::change, steps);
  CHECK(database.schema_version() == 2);
  CHECK(support::rows(database, "SELECT text || language FROM note") == std::vector<std::string>{"heinb"});

  CHECK(folder.names() == std::vector<std::string>{"log.db", "log.db.v1-backup"});
  const Migration old[] = {kFirst};
  Database copy(folder.path("log.db.v1-backup"), Access::read, old);
  CHECK(support::rows(copy, "SELECT text FROM note") == std::vector<std::string>{"hei"});
}

TEST_CASE("migrate: who changes nothing reads an older log as it would be, and leaves the file as it is") {
  const TemporaryFolder folder;
  const std::string path = make_first(folder);
  const std::string before = folder.read("log.db");
  const Migration steps[] = {kFirst, kSecond};
  for (const Access access : {Access::read, Access::try_out}) {
    Database database(path, access, steps);
    CHECK(database.schema_version() == 2);
    CHECK(support::rows(database, "SELECT text || language FROM note") == std::vector<std::string>{"heinb"});
    if (access == Access::try_out)
      database.execute("DELETE FROM note");
  }
  CHECK(folder.names() == std::vector<std::string>{"log.db"});
  CHECK(folder.read("log.db") == before);
}

TEST_CASE("migrate: an older log in another program's journal mode is read as well") {
  const TemporaryFolder folder;
  const std::string path = make_first(folder);
  SQLite::Database(path, SQLite::OPEN_READWRITE).exec("PRAGMA journal_mode = WAL");
  const Migration steps[] = {kFirst, kSecond};
  Database database(path, Access::read, steps);
  CHECK(support::rows(database, "SELECT text || language FROM note") == std::vector<std::string>{"heinb"});
}

TEST_CASE("migrate: where it fails, the copy of before stays, and no other is left") {
  const TemporaryFolder folder;
  const std::string path = make_first(folder);
  folder.write("log.db.v1-backup", "of another time");
  const Migration steps[] = {kFirst, kBroken};
  CHECK(caught([&] { Database(path, Access::change, steps); }) != "");
  CHECK(folder.names() == std::vector<std::string>{"log.db", "log.db.v1-backup"});
  CHECK(folder.read("log.db.v1-backup") == "of another time");
}

TEST_CASE("migrate: a version that is not the log's own is damage") {
  const TemporaryFolder folder;
  const std::string path = make_first(folder);
  const Migration steps[] = {kFirst, kSecond, kSecond};
  { Database database(path, Access::change, std::span(steps).first(2)); }
  for (const char* version :
       {"PRAGMA user_version = 1", "PRAGMA user_version = -1", "PRAGMA user_version = -100000"}) {
    SQLite::Database(path, SQLite::OPEN_READWRITE).exec(version);
    for (const Access access : {Access::read, Access::change})
      CHECK(caught([&] { Database(path, access, steps); }).starts_with("The log is damaged"));
  }
}

TEST_CASE("migrate: one that fails leaves the log as it was") {
  const TemporaryFolder folder;
  const std::string path = make_first(folder);
  const std::string before = folder.read("log.db");
  const Migration steps[] = {kFirst, kBroken};
  CHECK(caught([&] { Database(path, Access::write, steps); }).starts_with("Unexpected error from the log"));
  CHECK(folder.read("log.db") == before);
}

TEST_CASE("migrate: one that fails on a new log leaves no file") {
  const TemporaryFolder folder;
  const Migration steps[] = {kFirst, kBroken, kBroken};
  CHECK(caught([&] { Database(folder.path("log.db"), Access::write, steps); }) != "");
  CHECK(folder.names().empty());
}

TEST_CASE("migrations: the embedded ones are numbered without a gap, and make a sound log") {
  int number = 0;
  for (const Migration& step : storage::migrations()) CHECK(std::stoi(std::string(step.name)) == ++number);
  Database database = Database::in_memory();
  CHECK(database.schema_version() == number);
  CHECK(support::rows(database, "PRAGMA integrity_check") == std::vector<std::string>{"ok"});
  CHECK(support::rows(database,
                      "SELECT name FROM pragma_table_list WHERE schema = 'main' AND NOT strict "
                      "AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'search_index%'")
            .empty());
}
