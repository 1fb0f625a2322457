#include "storage/database/operation_parts.hpp"

#include <doctest/doctest.h>

#include "support/caught.hpp"
#include "support/sample_log.hpp"

using namespace dialogg;
using storage::Database;
using storage::History;
using storage::OperationParts;
using Ids = std::vector<std::int64_t>;

namespace {

/// H1 plans V1, H2 plans V2, H3 moves V1.
Database sample() {
  Database database = Database::in_memory();
  const auto id = support::plan_visit(database, "2026-12-03", {"one"}).id;
  support::plan_visit(database, "2026-12-04");
  support::move_visit(database, id, "2026-12-10");
  return database;
}

std::string undoing(Database& database, std::int64_t id) {
  return caught([&] {
    History history(database);
    const storage::Transaction transaction(database);
    history.undo(history.find(id).value());
  });
}

}  // namespace

TEST_CASE("OperationParts: what was written is read, and nothing after the last part") {
  Database database = sample();
  OperationParts parts(database);
  CHECK(parts.damaged().empty());
  CHECK(parts.count(1) == 1);
  CHECK(parts.read(1, 0));
  CHECK_FALSE(parts.read(1, 1));
}

TEST_CASE("OperationParts: a changeset that is not as it was written is given to nobody") {
  for (const char* sql :
       {"UPDATE operation_part SET changeset = substr(changeset, 1, length(changeset) - 29) WHERE "
        "operation_id = 1",
        "UPDATE operation_part SET changeset = x'' WHERE operation_id = 1",
        "UPDATE operation_part SET checksum = checksum + 1 WHERE operation_id = 1",
        "UPDATE operation_part SET checksum = NULL WHERE operation_id = 1",
        "UPDATE operation SET command = 'x' WHERE id = 1", "UPDATE operation SET subject = 'V2' WHERE id = 1",
        "UPDATE operation SET created_at = '' WHERE id = 1",
        "DELETE FROM operation_part WHERE operation_id = 1",
        "UPDATE operation_part SET part = 1 WHERE operation_id = 1"}) {
    Database database = sample();
    database.execute(sql);
    CAPTURE(sql);
    CHECK(OperationParts(database).damaged() == Ids{1});
    CHECK(undoing(database, 1)
              .starts_with(
                  "The history is damaged: what was done in H1 cannot be read, and cannot be undone."));
    CHECK(caught([&] { History(database).changes().first(1, 10); }) != "");
    CHECK(undoing(database, 2) == "");
  }
}

TEST_CASE("OperationParts: two that have changed places are damaged") {
  Database database = sample();
  database.execute("PRAGMA foreign_keys = OFF");
  database.execute(
      "UPDATE operation_part SET operation_id = -operation_id; "
      "UPDATE operation_part SET operation_id = 3 + operation_id WHERE operation_id > -3; "
      "UPDATE operation_part SET operation_id = 3 WHERE operation_id = -3");
  CHECK(OperationParts(database).damaged() == Ids{1, 2});
}

TEST_CASE("OperationParts: what is rightly signed, but no changeset of the log's tables, is damaged") {
  for (const char* sql :
       {"UPDATE operation_part SET checksum = NULL, changeset = x'5401' WHERE operation_id = 1",
        "UPDATE operation_part SET checksum = NULL, changeset = x'54010178001200050505'"}) {
    Database database = sample();
    database.execute(sql);
    OperationParts(database).seal();
    CAPTURE(sql);
    CHECK(undoing(database, 1).starts_with("The history is damaged"));
  }
  Database database = sample();
  database.execute(
      "UPDATE operation_part SET checksum = NULL, changeset = x'540101616263001200010000000000000001'");
  OperationParts(database).seal();
  CHECK(OperationParts(database).damaged().empty());  // well formed, and of no table that is there
  CHECK(undoing(database, 1).starts_with("The history is damaged"));
}

TEST_CASE(
    "History: an operation that is damaged hides no other's changes, nor where it undid a municipality") {
  Database database = Database::in_memory();
  {
    storage::Operation operation(database, "add-municipality", "2026-11-21T09:30:00Z");
    support::add_municipality(operation, "1508", "Ålesund");
    operation.commit();
  }
  database.execute("DELETE FROM municipality; UPDATE operation_part SET changeset = x'54'");
  CHECK(History(database).changes().keys().ref({"municipality", "1"}) == "K10001");
  CHECK(History(database).changes().keys().ref({"municipality", "x"}) == "Kx");
}
