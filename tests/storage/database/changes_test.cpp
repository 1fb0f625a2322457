#include "storage/database/changes.hpp"

#include <doctest/doctest.h>

#include "support/sample_log.hpp"

using namespace dialogg;
using storage::Changes;
using storage::Database;
using storage::FieldChange;
using storage::Operation;
using support::move_visit;
using support::plan_visit;

namespace {

using Lines = std::vector<std::string>;

/// "+ V1 date: - → 2026-12-03"
Lines shown(const Changes::Found& found) {
  Lines lines;
  for (const FieldChange& change : found.fields)
    lines.push_back(std::string(1, "+~-"[static_cast<int>(change.kind)]) + " " + change.record + " " +
                    change.field + ": " + change.before.value_or("-") + " → " + change.after.value_or("-"));
  return lines;
}

}  // namespace

TEST_CASE("Changes: a new record's fields, without what is only the tables' business") {
  Database database = Database::in_memory();
  {
    Operation operation(database, "plan-visit", "2026-11-21T09:30:00Z");
    support::add_visit(operation, "2026-12-03", support::add_municipality(operation, "1508", "Ålesund"),
                       {"one", "two"});
    operation.commit();
  }
  const auto record = Changes(database).keys().find("V1").value();
  CHECK(shown(Changes(database).to(1, record)) ==
        Lines{"+ V1 municipality: - → K1508", "+ V1 date: - → 2026-12-03", "+ V1 status: - → proposed",
              "+ V1 naming: - → yes", "+ V1 wish: - → one", "+ V1 wish: - → two"});
}

TEST_CASE("Changes: of a changed record only what changed, in its lists too") {
  Database database = Database::in_memory();
  const auto id = plan_visit(database, "2026-12-03", {"one", "two"}).id;
  {
    Operation operation(database, "edit", "2026-11-21T09:31:00Z");
    storage::VisitStore visits(database);
    domain::Visit visit = visits.find(id).value();
    visit.date.reset();
    visit.place = "NAV";
    visit.wishes = {"three"};
    visits.update(visit);
    operation.touch(id.ref());
    operation.commit();
  }
  CHECK(shown(Changes(database).first(2, 10)) == Lines{"~ V1 date: 2026-12-03 → -", "~ V1 place: - → NAV",
                                                       "~ V1 wish: one → three", "- V1 wish: two → -"});
}

TEST_CASE("Changes: only operations that touched a record are about it") {
  Database database = Database::in_memory();
  const auto first = plan_visit(database, "2026-12-03").id;
  const auto second = plan_visit(database, "2026-12-04").id;
  move_visit(database, first, "2026-12-10");
  Changes changes(database);
  const auto touched = [&](std::int64_t operation, domain::VisitId id) {
    return changes.touched(operation, changes.keys().find(id.ref()).value());
  };
  CHECK(touched(1, first));
  CHECK_FALSE(touched(2, first));
  CHECK(touched(3, first));
  CHECK_FALSE(touched(3, second));
  CHECK_FALSE(touched(99, first));
}

TEST_CASE("Changes: of a large batch the first records by number, and how many more there are") {
  Database database = Database::in_memory();
  {
    Operation operation(database, "plan-visit", "2026-11-21T09:30:00Z");
    for (int i = 0; i < 1'200; ++i) support::add_visit(operation, "2026-12-03");
    operation.commit();
  }
  const Changes::Found found = Changes(database).first(1, 11);
  CHECK(found.more_records == 1'189);
  REQUIRE(found.fields.size() == 33);
  CHECK(found.fields.front().record == "V1");
  CHECK(found.fields[6].record == "V3");
  CHECK(found.fields.back().record == "V11");
}

TEST_CASE("Changes: a municipality is known by its number after it was removed") {
  Database database = Database::in_memory();
  {
    Operation operation(database, "add-municipality", "2026-11-21T09:30:00Z");
    support::add_municipality(operation, "1508", "Ålesund");
    operation.commit();
  }
  database.execute("DELETE FROM municipality");
  Changes changes(database);
  CHECK(changes.keys().find("k1508")->key == "1");
  CHECK(shown(changes.first(1, 10)).front() == "+ K1508 number: - → 1508");
  CHECK_FALSE(changes.keys().find("K1507"));
}

TEST_CASE("RecordKeys: references to keys, and back") {
  Database database = Database::in_memory();
  storage::RecordKeys keys(database);
  for (const char* ref :
       {"V7", "M12", "E1", "F3", "D4", "O5", "recovery", "K10003", "G2", "S3", "I4", "C1", "A2"})
    CHECK(keys.ref(keys.find(ref).value()) == ref);
  CHECK(keys.find("v7")->table == "visit");
  for (const char* ref : {"no-such-theme", "V", "X7", ""}) CHECK_FALSE(keys.find(ref));
}

TEST_CASE("owner_of: rows of a list belong to the record that the list's table is named after") {
  CHECK(storage::owner_of("visit_theme", "7") == storage::RecordKey{"visit", "7"});
  CHECK(storage::owner_of("theme", "work") == storage::RecordKey{"theme", "work"});
  CHECK(storage::owner_of("municipality_theme", "3") == storage::RecordKey{"municipality", "3"});
  CHECK(storage::owner_of("follow_up", "3") == storage::RecordKey{"follow_up", "3"});
}
