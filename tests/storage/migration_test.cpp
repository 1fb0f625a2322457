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

TEST_CASE("migrate: an older log is brought up to date, with a copy of the old one beside it") {
  const TemporaryFolder folder;
  const std::string path = make_first(folder);
  const Migration steps[] = {kFirst, kSecond};
  Database database(path, Access::read, steps);
  CHECK(database.schema_version() == 2);
  CHECK(support::rows(database, "SELECT text || language FROM note") == std::vector<std::string>{"heinb"});

  CHECK(folder.names() == std::vector<std::string>{"log.db", "log.db.v1-backup"});
  const Migration old[] = {kFirst};
  Database copy(folder.path("log.db.v1-backup"), Access::read, old);
  CHECK(support::rows(copy, "SELECT text FROM note") == std::vector<std::string>{"hei"});
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
