#include "storage/database/integrity.hpp"

#include <doctest/doctest.h>

#include <stdexcept>

#include "storage/database/errors.hpp"
#include "support/caught.hpp"
#include "support/sample_log.hpp"
#include "support/temporary_folder.hpp"

using namespace dialogg;
using storage::Access;
using storage::Database;
using support::TemporaryFolder;
using Names = std::vector<std::string>;

namespace {

std::string make_log(const TemporaryFolder& folder) {
  Database database(folder.path("log.db"), Access::write);
  support::plan_visit(database, "2026-12-03", {"one"});
  return folder.path("log.db");
}

/// Overwrites the first page of the table.
void damage_table(const TemporaryFolder& folder, const std::string& table) {
  std::size_t page = 0;
  {
    Database database(folder.path("log.db"), Access::read);
    page = std::stoul(
        support::rows(database, "SELECT rootpage FROM sqlite_schema WHERE name = '" + table + "'").front());
  }
  std::string bytes = folder.read("log.db");
  bytes.replace((page - 1) * 4096, 4096, 4096, '\xff');
  folder.write("log.db", bytes);
}

Names faulty_fields(Database& database) {
  Names names;
  for (const storage::ValueFault& fault : storage::value_faults(database))
    names.push_back(fault.table + "." + fault.key + "." + fault.column);
  return names;
}

messages::Message meaning(const std::exception& exception, const std::string& path) {
  return storage::as_error(exception, path).value().message.message;
}

}  // namespace

TEST_CASE("faults: none in a whole file, else the tables that are damaged") {
  const TemporaryFolder folder;
  const std::string path = make_log(folder);
  {
    Database database(path, Access::read);
    CHECK(storage::faults(database).tables.empty());
    CHECK_FALSE(storage::faults(database).elsewhere);
  }
  damage_table(folder, "visit_wish");
  damage_table(folder, "search_index_data");
  Database database(path, Access::read);
  CHECK(storage::faults(database).tables == Names{"search_index_data", "visit_wish"});
  CHECK_FALSE(storage::faults(database).elsewhere);
}

TEST_CASE("value_faults: dates, instants and bytes that are none, whichever the table") {
  Database database = Database::in_memory();
  support::plan_visit(database, "2026-12-03", {"one"});
  CHECK(faulty_fields(database).empty());
  database.execute(
      "UPDATE visit SET date = '202>-11-27', created_at = '2026-11-27T1x:42', place = CAST(x'ff' AS TEXT); "
      "UPDATE visit_wish SET text = 'x' || char(27); UPDATE operation SET command = 'edit' || char(7); "
      "UPDATE theme SET updated_at = '2026-02-30T09:30:00Z' WHERE code = 'work'");
  CHECK(faulty_fields(database) == Names{"operation.1.command", "theme.work.updated_at", "visit.1.created_at",
                                         "visit.1.date", "visit.1.place", "visit_wish.1.text"});
}

TEST_CASE("schema_faults: what is missing, changed or acts by itself, and not what is written otherwise") {
  Database database = Database::in_memory();
  const auto faults = [&] { return storage::schema_faults(database.connection(), storage::migrations()); };
  CHECK(faults().empty());
  database.execute("CREATE TABLE other (x); ANALYZE");
  CHECK(faults().empty());
  database.execute("CREATE TRIGGER busy AFTER INSERT ON visit BEGIN DELETE FROM theme; END");
  database.execute("DROP INDEX visit_by_date; ALTER TABLE visit RENAME COLUMN updated_at TO updcted_at");
  CHECK(faults() == Names{"visit", "visit_by_date", "busy"});
  database.execute("DROP TRIGGER busy; ALTER TABLE visit RENAME COLUMN updcted_at TO updated_at");
  database.execute("CREATE INDEX  visit_by_date\n ON visit -- of another version\n (date)");
  CHECK(faults().empty());
}

TEST_CASE("as_error: what nobody expected is damage where the log is damaged, else a fault of the program") {
  const TemporaryFolder folder;
  const std::string path = make_log(folder);
  const SQLite::Exception no_table("no such table", SQLITE_ERROR);
  CHECK(meaning(no_table, path) == messages::Message::log_unexpected);
  CHECK_FALSE(storage::as_error(std::out_of_range("at"), path));
  CHECK_FALSE(storage::as_error(std::out_of_range("at"), folder.path("none.db")));
  const SQLite::Exception no_parent("FOREIGN KEY constraint failed", SQLITE_CONSTRAINT);
  CHECK(meaning(no_parent, path) == messages::Message::log_unexpected);
  SQLite::Database(path, SQLite::OPEN_READWRITE).exec("UPDATE visit SET municipality_id = 99");
  CHECK(meaning(no_parent, path) == messages::Message::log_damaged);
  SQLite::Database(path, SQLite::OPEN_READWRITE)
      .exec("UPDATE visit SET municipality_id = NULL; DROP INDEX visit_by_date");
  CHECK(meaning(no_table, path) == messages::Message::log_damaged);
  CHECK(meaning(std::out_of_range("at"), path) == messages::Message::log_damaged);
}

TEST_CASE("as_error: too little memory is no fault of the program") {
  CHECK(meaning(std::bad_alloc(), "log.db") == messages::Message::log_no_memory);
  CHECK(meaning(SQLite::Exception("out of memory", SQLITE_NOMEM), "log.db") ==
        messages::Message::log_no_memory);
  CHECK(storage::error_of(SQLITE_IOERR_NOMEM, "log.db").message.message == messages::Message::log_no_memory);
  CHECK(storage::error_of(SQLITE_IOERR_READ, "log.db").message.message == messages::Message::log_io_error);
}
