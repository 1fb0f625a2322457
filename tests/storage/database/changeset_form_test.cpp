#include "storage/database/changeset_form.hpp"

#include <doctest/doctest.h>

#include "storage/database/operation_parts.hpp"
#include "support/sample_log.hpp"

using namespace dialogg;
using storage::Database;
using storage::is_well_formed;

namespace {

/// Of a visit and its wishes: added, changed and removed.
std::vector<std::string> changesets() {
  Database database = Database::in_memory();
  const auto id = support::plan_visit(database, "2026-12-03", {"one", "two"}).id;
  support::move_visit(database, id, "2026-12-10");
  {
    storage::Operation operation(database, "remove", "2026-11-21T09:32:00Z");
    storage::VisitStore(database).remove(id);
    operation.touch(id.ref());
    operation.commit();
  }
  std::vector<std::string> found;
  for (int operation = 1; operation <= 3; ++operation)
    found.push_back(storage::OperationParts(database).read(operation, 0).value());
  return found;
}

}  // namespace

TEST_CASE("is_well_formed: what a session has recorded, and nothing") {
  for (const std::string& changeset : changesets()) {
    CHECK(is_well_formed(changeset));
    CHECK(is_well_formed(changeset + changeset));
  }
  CHECK(is_well_formed(""));
}

TEST_CASE("is_well_formed: not what is cut short, but between two rows") {
  for (const std::string& changeset : changesets()) {
    int whole = 0;
    for (std::size_t size = 1; size < changeset.size(); ++size)
      whole += is_well_formed(std::string_view(changeset).substr(0, size)) ? 1 : 0;
    CHECK(whole < 8);  // after a table's name, and after a row
    CHECK_FALSE(is_well_formed(changeset.substr(1)));
    CHECK_FALSE(is_well_formed(changeset + "x"));
  }
}

TEST_CASE(
    "is_well_formed: not a table without columns or a key, a text longer than the rest, or a row without a "
    "key") {
  using namespace std::string_literals;
  const std::string table = "T\2\1\0visit\0"s;
  CHECK(is_well_formed(table));
  CHECK_FALSE(is_well_formed("T\0visit\0"s));
  CHECK_FALSE(is_well_formed("T\2\0\0visit\0"s));
  CHECK_FALSE(is_well_formed("T\xff\xff\xff\x7f\1visit\0"s));
  CHECK_FALSE(is_well_formed("T\2\1\0visit"s));
  const std::string number = "\1\0\0\0\0\0\0\0\7"s;
  CHECK(is_well_formed(table + "\x12\0"s + number + "\3\2ab"s));
  CHECK_FALSE(is_well_formed(table + "\x12\0"s + number + "\3\4ab"s));
  CHECK_FALSE(is_well_formed(table + "\x12\0"s + number +
                             "\3\xff\xff\xff\xff\xff\xff\xff\xff\xff"
                             "ab"s));
  CHECK_FALSE(is_well_formed(table + "\x12\0"s + number + "\6"s));
  CHECK_FALSE(is_well_formed(table + "\x12\0"s + number + "\0"s));
  CHECK_FALSE(is_well_formed(table + "\x12\0\5\5"s));
  CHECK_FALSE(is_well_formed(table + "\x11\0"s + number + "\5"s));
  CHECK_FALSE(is_well_formed("\x12\0"s + number));
}
