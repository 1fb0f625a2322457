// A full text that is damaged, and what depends on it: nothing but searching.

#include <doctest/doctest.h>

#include "storage/database/operation_parts.hpp"
#include "storage/search/search_check.hpp"
#include "storage/search/search_index.hpp"
#include "storage/search/search_store.hpp"
#include "support/search_log.hpp"
#include "support/temporary_folder.hpp"

using namespace dialogg;
using storage::Database;
using storage::History;
using storage::Operation;
using storage::Transaction;
using support::change_wish;
using support::check_index;
using support::found;
using support::plan_visit;
using support::redo;
using support::Refs;
using support::undo;

namespace {

struct Damage {
  std::string sql;
  bool is_met;  // by whoever records something; else by `check` alone
};

/// As a disk or another program would do it.
const Damage kDamages[] = {
    {"DELETE FROM search_index_data", true},
    {"UPDATE search_index_data SET block = x'00'", true},
    {"DELETE FROM search_index_config", true},
    {"DROP TABLE search_index_data", true},
    {"DROP TABLE search_word", true},
    {"DELETE FROM search_index_content", false},
    {"DELETE FROM search_index_docsize", false},
};

void damage(const std::string& path, const std::string& sql) {
  SQLite::Database other(path, SQLite::OPEN_READWRITE);
  other.exec("PRAGMA writable_schema = ON");
  other.exec(sql);
}

bool is_whole(Database& database) {
  const storage::SearchFaults faults = storage::search_faults(database, 10);
  return !faults.damaged && faults.refs.empty();
}

}  // namespace

TEST_CASE("SearchIndex: a damaged index keeps nobody from recording and undoing, and is made anew") {
  for (const Damage& one : kDamages) {
    CAPTURE(one.sql);
    const support::TemporaryFolder folder;
    const std::string path = folder.path("log.db");
    {
      Database database(path, storage::Access::write);
      plan_visit(database, "2026-12-03", {"Ventetid"});
    }
    damage(path, one.sql);
    {
      Database database(path, storage::Access::change);
      CHECK_FALSE(is_whole(database));
    }
    Database database(path, storage::Access::change);
    change_wish(database, plan_visit(database, "2026-12-04", {"Ventetid igjen"}).id, "Ventetid og tillit");
    undo(database);
    redo(database);
    CHECK(is_whole(database) == one.is_met);
    CHECK((database.notices() == std::vector{messages::Message::search_index_made_anew}) == one.is_met);
    {
      Transaction transaction(database);
      CHECK(storage::SearchIndex(database).rebuild(transaction));
      transaction.commit();
    }
    CHECK(is_whole(database));
    CHECK(found(database, {"ventetid"}) == Refs{"V1", "V2"});
    CHECK(support::rows(database, "PRAGMA integrity_check") == Refs{"ok"});
  }
}

namespace {

/// A log with one visit, whose entry cannot be read. Returns its path.
std::string make_with_damaged_pages(const support::TemporaryFolder& folder) {
  const std::string path = folder.path("log.db");
  std::size_t page = 0;
  {
    Database database(path, storage::Access::write);
    plan_visit(database, "2026-12-03", {"Ventetid"});
    const char* sql = "SELECT rootpage FROM sqlite_schema WHERE name = 'search_index_content'";
    page = std::stoul(support::rows(database, sql).front());
  }
  std::string bytes = folder.read("log.db");
  folder.write("log.db", bytes.replace((page - 1) * 4096, 4096, 4096, '\xff'));
  return path;
}

}  // namespace

TEST_CASE("SearchIndex: one whose pages are damaged is marked, and made anew with the file") {
  const support::TemporaryFolder folder;
  const std::string path = make_with_damaged_pages(folder);
  {
    Database database(path, storage::Access::change);
    plan_visit(database, "2026-12-04", {"Ventetid"});
    CHECK(database.notices() == std::vector{messages::Message::search_index_outdated});
    CHECK(support::rows(database, "SELECT subject FROM operation") == Refs{"V1", "V2"});
    CHECK(storage::OperationParts(database).damaged().empty());
  }
  Database database(path, storage::Access::change);
  {
    History history(database);
    Transaction transaction(database);
    storage::with_or_without_index(database, transaction,
                                   [&] { history.undo(history.next_to_undo().value()); });
    transaction.commit();
  }
  CHECK(support::rows(database, "SELECT id FROM visit") == Refs{"1"});
  CHECK(storage::SearchIndex(database).is_outdated());
  {
    Transaction transaction(database);
    CHECK_FALSE(storage::SearchIndex(database).rebuild(transaction));
    transaction.commit();
  }
  database.rewrite();
  CHECK(is_whole(database));
  CHECK(found(database, {"ventetid"}) == Refs{"V1"});
  CHECK(support::rows(database, "PRAGMA integrity_check") == Refs{"ok"});
}

TEST_CASE("SearchIndex: a batch in several parts is stored whole though the index is in the way") {
  const support::TemporaryFolder folder;
  const std::string path = make_with_damaged_pages(folder);
  Database database(path, storage::Access::change);
  {
    Operation operation(database, "plan-visit", "2026-11-21T09:30:00Z");
    for (int i = 0; i < 1'100; ++i) support::add_visit(operation, "2026-12-05", {}, {"Bolig"});
    operation.commit();
  }
  CHECK(support::count(database, "visit") == 1'101);
  CHECK(storage::OperationParts(database).damaged().empty());
  CHECK(support::rows(database, "SELECT records FROM operation WHERE id = 2") == Refs{"1100"});
}

TEST_CASE("SearchIndex: one that cannot be made anew on the way is marked, and made anew when asked for") {
  Database database = Database::in_memory();
  plan_visit(database, "2026-12-03", {"Ventetid"});
  database.execute("INSERT INTO search_outdated VALUES (1)");
  CHECK(storage::search_faults(database, 10).damaged);
  {
    Transaction transaction(database);
    CHECK(storage::SearchIndex(database).rebuild(transaction));
    transaction.commit();
  }
  CHECK_FALSE(storage::SearchIndex(database).is_outdated());
  check_index(database);
}

TEST_CASE("SearchIndex: made anew it is what the migrations make") {
  Database database = Database::in_memory();
  Database fresh = Database::in_memory();
  Transaction transaction(database);
  CHECK(storage::SearchIndex(database).rebuild(transaction));
  const char* config = "SELECT k || '=' || v FROM search_index_config ORDER BY k";
  CHECK(support::rows(database, config) == support::rows(fresh, config));
  CHECK(storage::schema_faults(database.connection(), storage::migrations()).empty());
}

TEST_CASE("search_faults: names the records that the index has otherwise, lacks, or should not have") {
  Database database = Database::in_memory();
  for (int i = 0; i < 4; ++i) plan_visit(database, "2026-12-03", {"Ventetid nummer " + std::to_string(i)});
  CHECK(storage::search_faults(database, 10).refs.empty());
  database.execute(
      "UPDATE visit_wish SET text = 'x' WHERE visit_id = 1; DELETE FROM visit_wish WHERE visit_id = 2; "
      "DELETE FROM search_index WHERE rowid = 3 * 32 + 2; DELETE FROM search_word WHERE word = 'nummer'");
  CHECK(storage::search_faults(database, 10).refs == Refs{"V1", "V2", "V3", "V4"});
  CHECK(storage::search_faults(database, 1).refs == Refs{"V1"});
  CHECK(storage::search_faults(database, 1).more == 3);
  database.execute(
      "INSERT INTO search_index (rowid, title, body) VALUES (-31, '', 'ventetid'), (31, '', 'ventetid')");
  CHECK(found(database, {"ventetid"}) == Refs{"V4", "V2", "V1"});  // entries without a record are passed over
}
