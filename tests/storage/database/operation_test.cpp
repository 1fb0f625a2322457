#include "storage/database/operation.hpp"

#include <doctest/doctest.h>

#include "support/caught.hpp"
#include "support/sample_log.hpp"
#include "support/temporary_folder.hpp"

using namespace dialogg;
using storage::Access;
using storage::Database;
using storage::Operation;
using support::count;
using support::rows;

namespace {

constexpr const char* kNow = "2026-11-21T09:30:00Z";

}  // namespace

TEST_CASE("Operation: what was done, about which record and when, is kept with the change") {
  Database database = Database::in_memory();
  support::plan_visit(database, "2026-12-03");
  CHECK(rows(database,
             "SELECT id || ' ' || created_at || ' ' || command || ' ' || subject || ' ' || records || ' ' "
             "|| state FROM operation") ==
        std::vector<std::string>{"1 2026-11-21T09:30:00Z plan-visit V1 1 done"});
  CHECK(count(database, "operation_part") == 1);
}

TEST_CASE("Operation: without a commit nothing is kept, neither change nor history") {
  Database database = Database::in_memory();
  {
    Operation operation(database, "plan-visit", kNow);
    support::add_visit(operation, "2026-12-03");
  }
  CHECK(count(database, "visit") == 0);
  CHECK(count(database, "operation") == 0);
}

TEST_CASE("Operation: one that changed nothing leaves no trace, and the next may begin") {
  Database database = Database::in_memory();
  {
    Operation operation(database, "add-municipality", kNow);
    CHECK(operation.commit() == Operation::Kept::nothing_changed);
  }
  CHECK(count(database, "operation") == 0);
  CHECK(support::plan_visit(database, "2026-12-03").id.ref() == "V1");
}

TEST_CASE("Operation: one that changed nothing leaves what was undone to be done again") {
  Database database = Database::in_memory();
  support::plan_visit(database, "2026-12-03");
  storage::History history(database);
  history.undo(history.next_to_undo().value());
  Operation(database, "add-municipality", kNow).commit();
  CHECK(history.next_to_redo().has_value());
}

TEST_CASE("Operation: a batch is kept in parts, each of a few hundred records") {
  Database database = Database::in_memory();
  Operation operation(database, "plan-visit", kNow);
  for (int i = 0; i < 1'200; ++i) support::add_visit(operation, "2026-12-03", {}, {"a wish"});
  CHECK(operation.commit() == Operation::Kept::yes);
  CHECK(count(database, "operation_part") == 3);
  CHECK(rows(database, "SELECT subject || ' ' || records FROM operation") ==
        std::vector<std::string>{"V1 1200"});
}

TEST_CASE("Operation: an open one keeps the log from others, and from readers nothing") {
  const support::TemporaryFolder folder;
  Database database(folder.path("log.db"), Access::write);
  support::plan_visit(database, "2026-12-03");
  Operation operation(database, "plan-visit", kNow);
  support::add_visit(operation, "2026-12-04");
  Database other(folder.path("log.db"), Access::write, storage::migrations(), std::chrono::milliseconds(1));
  CHECK_THROWS_AS(Operation(other, "plan-visit", kNow), SQLite::Exception);
  CHECK(count(other, "visit") == 1);
}

TEST_CASE("Operation: tables of the history and SQLite's own are not part of a change") {
  Database database = Database::in_memory();
  support::plan_visit(database, "2026-12-03");
  storage::Changes changes(database);
  std::vector<std::string> tables;
  storage::for_each_row(changes.part(1, 0).value(),
                        [&](const storage::ChangedRow& row) { tables.emplace_back(row.table()); });
  CHECK(tables == std::vector<std::string>{"visit"});
}
