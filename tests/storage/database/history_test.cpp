#include "storage/database/history.hpp"

#include <doctest/doctest.h>

#include "support/caught.hpp"
#include "support/history_log.hpp"

using namespace dialogg;
using domain::OperationState;
using storage::Database;
using storage::History;
using storage::Operation;
using support::content;
using support::count;
using support::kNow;
using support::move_visit;
using support::plan_visit;
using support::plan_visit_to_added;
using support::rows;
using support::states;
using support::undo_last;
using support::undoing;
using Lines = std::vector<std::string>;

namespace {

void redo_last(Database& database) {
  History history(database);
  const storage::Transaction transaction(database);
  history.redo(history.next_to_redo().value());
  database.execute("COMMIT");
}

std::string redoing(Database& database, std::int64_t id) {
  return caught([&] {
    History history(database);
    const storage::Transaction transaction(database);
    history.redo(history.find(id).value());
  });
}

}  // namespace

TEST_CASE("undo: each takes back one further, and redo does them again in turn") {
  Database database = Database::in_memory();
  const auto id = plan_visit(database, "2026-12-03", {"one", "two"}).id;
  const Lines planned = content(database);
  move_visit(database, id, "2026-12-10");
  const Lines moved = content(database);

  undo_last(database);
  CHECK(content(database) == planned);
  undo_last(database);
  CHECK(content(database).empty());
  CHECK(states(database) == Lines{"H1 undone", "H2 undone"});
  redo_last(database);
  CHECK(content(database) == planned);
  redo_last(database);
  CHECK(content(database) == moved);
  CHECK(states(database) == Lines{"H1 done", "H2 done"});
}

TEST_CASE("undo: a removed record comes back with its number and its lists") {
  Database database = Database::in_memory();
  const auto id = plan_visit(database, "2026-12-03", {"one", "two"}).id;
  const Lines before = content(database);
  {
    Operation operation(database, "remove", kNow);
    storage::VisitStore(database).remove(id);
    operation.touch(id.ref());
    operation.commit();
  }
  CHECK(content(database).empty());
  undo_last(database);
  CHECK(content(database) == before);
}

TEST_CASE("undo: a number is never used again") {
  Database database = Database::in_memory();
  plan_visit(database, "2026-12-03");
  undo_last(database);
  CHECK(plan_visit(database, "2026-12-04").id.ref() == "V2");
}

TEST_CASE("redo: not after something new was recorded") {
  Database database = Database::in_memory();
  plan_visit(database, "2026-12-03");
  undo_last(database);
  plan_visit(database, "2026-12-04");
  CHECK_FALSE(History(database).next_to_redo());
  CHECK(states(database) == Lines{"H1 replaced", "H2 done"});
}

TEST_CASE("undo: refuses what a later operation has changed, and names it") {
  Database database = Database::in_memory();
  const auto id = plan_visit(database, "2026-12-03").id;
  plan_visit(database, "2027-01-01");
  move_visit(database, id, "2026-12-10");
  const Lines before = content(database);
  CHECK(
      undoing(database, 1) ==
      "Cannot undo plan-visit V1: V1 has changed since. / That was done by H3, move-visit V1. Undo it first: "
      "dialogg undo H3");
  CHECK(content(database) == before);
  CHECK(states(database) == Lines{"H1 done", "H2 done", "H3 done"});
}

TEST_CASE("undo: of two changes to a record the first alone cannot be taken back, whatever they changed") {
  Database database = Database::in_memory();
  const auto id = plan_visit(database, "2026-12-03").id;
  move_visit(database, id, "2026-12-10", "2026-11-21T09:31:00Z");
  move_visit(database, id, "2026-12-10", "2026-11-21T09:32:00Z");  // only updated_at differs
  CHECK(undoing(database, 2)
            .starts_with("Cannot undo move-visit V1: V1 has changed since. / That was done by H3"));
}

TEST_CASE("undo: refuses what another program has changed or removed, and a changed list") {
  for (const char* sql :
       {"UPDATE visit SET place = 'x'", "UPDATE visit SET time = '14:00'", "DELETE FROM visit_wish",
        "UPDATE visit_wish SET text = 'x'", "DELETE FROM visit_wish; DELETE FROM visit"}) {
    Database database = Database::in_memory();
    plan_visit(database, "2026-12-03", {"one"});
    database.execute(sql);
    CHECK(undoing(database, 1) ==
          "Cannot undo plan-visit V1: V1 has changed since. / No later operation did that; perhaps another "
          "program. "
          "See what was recorded: dialogg history V1");
  }
}

TEST_CASE("undo: refuses to take away what others refer to") {
  Database database = Database::in_memory();
  plan_visit_to_added(database);
  CHECK(
      undoing(database, 1) ==
      "Cannot undo add-municipality K1508: V1 refers to K1508. / That was done by H2, plan-visit V1. Undo it "
      "first: dialogg undo H2");
  database.execute("INSERT INTO visit_wish VALUES (1, 0, 'by hand')");
  CHECK(undoing(database, 2).starts_with("Cannot undo plan-visit V1: V1 refers to V1. / No later operation"));
}

TEST_CASE("redo: refuses what has changed since, and what refers to a record no longer there") {
  Database database = Database::in_memory();
  plan_visit_to_added(database);
  undo_last(database);
  database.execute(
      "INSERT INTO visit (id, uid, created_at, updated_at, status, naming) SELECT 1, uid, created_at, "
      "updated_at, 'proposed', 'yes' FROM municipality");
  CHECK(redoing(database, 2).starts_with("Cannot redo plan-visit V1: V1 has changed since."));
  database.execute("DELETE FROM visit; DELETE FROM municipality");
  CHECK(redoing(database, 2)
            .starts_with("Cannot redo plan-visit V1: V1 refers to K1508, which is no longer there."));
}

TEST_CASE("undo: a batch in several parts goes and comes back whole, with what its records refer to") {
  Database database = Database::in_memory();
  {
    Operation operation(database, "plan-visit", kNow);
    const auto place = support::add_municipality(operation, "1508", "Ålesund");
    for (int i = 0; i < 1'100; ++i) support::add_visit(operation, "2026-12-03", place, {"a wish"});
    operation.commit();
  }
  const Lines before = content(database);
  undo_last(database);
  CHECK(content(database).empty());
  redo_last(database);
  CHECK(content(database) == before);
}

TEST_CASE("undo: a batch that is refused in its first part is not taken back in its last") {
  Database database = Database::in_memory();
  {
    Operation operation(database, "plan-visit", kNow);
    for (int i = 0; i < 1'100; ++i) support::add_visit(operation, "2026-12-03");
    operation.commit();
  }
  database.execute("UPDATE visit SET place = 'x' WHERE id = 1");
  CHECK(undoing(database, 1) != "");
  CHECK(count(database, "visit") == 1'100);
}

TEST_CASE("History: newest first, over more than a page of them") {
  Database database = Database::in_memory();
  for (int i = 0; i < 1'001; ++i) plan_visit(database, "2026-12-03");
  std::vector<std::int64_t> ids;
  History(database).for_each([&](const storage::OperationRow& row) { ids.push_back(row.id); });
  REQUIRE(ids.size() == 1'001);
  CHECK(ids.front() == 1'001);
  CHECK(ids[500] == 501);
  CHECK(ids.back() == 1);
}

TEST_CASE("History: one undone alone is passed over by the next undo, and is the next redo") {
  Database database = Database::in_memory();
  plan_visit(database, "2026-12-03");
  plan_visit(database, "2026-12-04");
  History history(database);
  history.undo(history.find(1).value());
  CHECK(history.next_to_undo()->id == 2);
  CHECK(history.next_to_redo()->id == 1);
  CHECK_FALSE(history.find(3));
}

TEST_CASE("History: knows what is in the log, and what was once, and nothing else") {
  Database database = Database::in_memory();
  const auto id = plan_visit(database, "2026-12-03").id;
  plan_visit(database, "2026-12-04");
  undo_last(database);
  History history(database);
  const auto knows = [&](const char* ref) {
    return history.knows(history.changes().keys().find(ref).value());
  };
  CHECK(knows(id.ref().c_str()));
  CHECK(knows("V2"));
  CHECK(knows("recovery"));
  CHECK_FALSE(knows("V3"));
  CHECK_FALSE(knows("M1"));
}
