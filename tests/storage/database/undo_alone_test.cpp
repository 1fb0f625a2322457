// One operation alone taken back, wherever it stands, and what that does to the others.

#include <doctest/doctest.h>

#include "storage/database/history.hpp"
#include "support/caught.hpp"
#include "support/history_log.hpp"

using namespace dialogg;
using storage::Database;
using storage::History;
using storage::Operation;
using support::content;
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

domain::MunicipalityLink add_place(Database& database, const std::string& number, const std::string& name) {
  Operation operation(database, "add-municipality", kNow);
  auto place = support::add_municipality(operation, number, name);
  operation.commit();
  return place;
}

void remove_row(Database& database, const std::string& table, std::int64_t id, const std::string& ref) {
  Operation operation(database, "remove", kNow);
  SQLite::Statement statement(database.connection(), "DELETE FROM " + table + " WHERE id = ?");
  statement.bind(1, id);
  statement.exec();
  operation.touch(ref);
  operation.commit();
}

}  // namespace

TEST_CASE("undo: refuses to take away what a later operation needs to be undone, and names that") {
  Database database = Database::in_memory();
  plan_visit_to_added(database);           // H1, H2
  remove_row(database, "visit", 1, "V1");  // H3, which brings V1 back when it is undone
  const Lines before = content(database);
  CHECK(undoing(database, 1) ==
        "Cannot undo add-municipality K1508: H3, remove V1, came later, and could then not be undone. / Undo "
        "that first: "
        "dialogg undo H3");
  CHECK(content(database) == before);
  CHECK(states(database) == Lines{"H1 done", "H2 done", "H3 done"});
  for (int i = 0; i < 3; ++i) undo_last(database);
  CHECK(content(database).empty());
}

TEST_CASE("undo: what a later operation only looks at is no hindrance") {
  Database database = Database::in_memory();
  plan_visit(database, "2026-12-03");
  const auto second = plan_visit(database, "2026-12-04").id;
  move_visit(database, second, "2026-12-05");
  History history(database);
  history.undo(history.find(1).value());
  undo_last(database);
  undo_last(database);
  CHECK(content(database).empty());
}

TEST_CASE("undo: of a record whose place another has taken, that one and its operation are named") {
  Database database = Database::in_memory();
  add_place(database, "1506", "Molde");
  remove_row(database, "municipality", 1, "K1506");
  add_place(database, "1506", "Molde");
  CHECK(undoing(database, 2) ==
        "Cannot undo remove K1506: K1506 has taken the place of K1506. / That was done by H3, "
        "add-municipality K1506. Undo "
        "it first: dialogg undo H3");
}

TEST_CASE("undo: where what a record refers to was undone, that is said, and whether it can be done again") {
  Database database = Database::in_memory();
  plan_visit_to_added(database);
  remove_row(database, "visit", 1, "V1");
  // As earlier versions let it come about.
  database.execute(
      "DELETE FROM municipality; UPDATE operation SET state = 'undone', undone_as = 1 WHERE id = 1");
  CHECK(undoing(database, 3) ==
        "Cannot undo remove V1: V1 refers to K1508. / That is because H1, add-municipality K1508, was "
        "undone. Do it again "
        "first: dialogg redo");
  database.execute("UPDATE operation SET state = 'replaced', undone_as = NULL WHERE id = 1");
  CHECK(undoing(database, 3)
            .ends_with("H1, add-municipality K1508, was undone, and something new was recorded since. See: "
                       "dialogg history H1"));
}

TEST_CASE("undo: a later operation whose changes are damaged keeps nobody from undoing others") {
  Database database = Database::in_memory();
  plan_visit(database, "2026-12-03");
  plan_visit(database, "2026-12-04");
  database.execute("UPDATE operation_part SET changeset = x'' WHERE operation_id = 2");
  CHECK(undoing(database, 1) == "");
}

TEST_CASE("undo: what refers to nothing is not taken for what refers to a record that is gone") {
  Database database = Database::in_memory();
  plan_visit(database, "2026-12-03");    // of no municipality
  add_place(database, "1506", "Molde");  // H2
  {
    Operation operation(database, "plan-visit", kNow);
    support::add_visit(operation, "2026-12-04",
                       storage::MunicipalityStore(database).find_number("1506").value());
    operation.commit();
  }
  CHECK(undoing(database, 2)
            .starts_with("Cannot undo add-municipality K1506: V2 refers to K1506. / That was done by H3"));
}
