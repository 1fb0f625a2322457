#include "storage/search/search_index.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "storage/municipality_store.hpp"
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

void remove_visit(Database& database, domain::VisitId id) {
  Operation operation(database, "remove", "2026-11-21T09:32:00Z");
  storage::VisitStore(database).remove(id);
  operation.touch(id.ref());
  operation.commit();
}

}  // namespace

TEST_CASE("search: all words must be in the record, whichever of its texts they are in") {
  Database database = Database::in_memory();
  plan_visit(database, "2026-12-03", {"Brukerråd for ungdom", "Mer medvirkning"});
  plan_visit(database, "2026-12-04", {"Brukerråd for eldre"});
  CHECK(found(database, {"brukerråd", "medvirkning"}) == Refs{"V1"});
  CHECK(found(database, {"brukerråd"}) == Refs{"V2", "V1"});
  CHECK(found(database, {"brukerråd", "skole"}).empty());
}

TEST_CASE("search: spellings, beginnings and parts of words, the beginnings first") {
  Database database = Database::in_memory();
  plan_visit(database, "2026-12-03", {"Medvirkninga i Ålesund"});
  plan_visit(database, "2026-12-04", {"Brukermedvirkning"});
  plan_visit(database, "2026-12-05", {"Medvirkning"});
  CHECK(found(database, {"medvirkning"}) == Refs{"V3", "V1", "V2"});
  CHECK(found(database, {"virkning"}).size() == 3);
  for (const char* spelling : {"alesund", "Ålesund", "A\u030Alesund", "Aalesund"})
    CHECK(found(database, {spelling}) == Refs{"V1"});
  CHECK(found(database, {"al"}) == Refs{"V1"});
  CHECK(found(database, {"å", "m"}) == Refs{"V1"});
  CHECK(found(database, {"es"}).empty());
}

TEST_CASE("search: the query language of the index means nothing") {
  Database database = Database::in_memory();
  plan_visit(database, "2026-12-03", {"Hun sa \"nei\" og near", "a-b * (c)"});
  plan_visit(database, "2026-12-04", {"ja"});
  for (const char* query :
       {"\"", "*", "NEAR(", "-", "(", ")", "\"nei", "nei*", "^nei", "nei:", "{nei}", "\"*\""}) {
    CAPTURE(query);
    CHECK_NOTHROW(found(database, {query}));
  }
  CHECK(found(database, {"\""}) == Refs{"V1"});
  CHECK(found(database, {"*", "-"}) == Refs{"V1"});
  CHECK(found(database, {"AND"}).empty());
  CHECK(found(database, {"NEAR("}) == Refs{"V1"});
  CHECK(found(database, {"title:nei"}).empty());
  CHECK(found(database, {"%"}).empty());
}

TEST_CASE("search: in step with a change, its undo and its redo") {
  Database database = Database::in_memory();
  const auto id = plan_visit(database, "2026-12-03", {"skole"}).id;
  change_wish(database, id, "bolig");
  CHECK(found(database, {"skole"}).empty());
  CHECK(found(database, {"bolig"}) == Refs{"V1"});
  undo(database);
  CHECK(found(database, {"skole"}) == Refs{"V1"});
  CHECK(found(database, {"bolig"}).empty());
  redo(database);
  CHECK(found(database, {"bolig"}) == Refs{"V1"});
  CHECK(found(database, {"skole"}).empty());
  check_index(database);
}

TEST_CASE("search: in step with removal and its undo, and with the undo of recording") {
  Database database = Database::in_memory();
  const auto id = plan_visit(database, "2026-12-03", {"skole"}).id;
  remove_visit(database, id);
  CHECK(found(database, {"skole"}).empty());
  undo(database);
  CHECK(found(database, {"skole"}) == Refs{"V1"});
  undo(database);
  CHECK(found(database, {"skole"}).empty());
  redo(database);
  CHECK(found(database, {"skole"}) == Refs{"V1"});
  check_index(database);
}

TEST_CASE("search: in step with a batch of several parts, back and forth") {
  Database database = Database::in_memory();
  {
    Operation operation(database, "plan-visit", "2026-11-21T09:30:00Z");
    for (int i = 0; i < 1'200; ++i)
      support::add_visit(operation, "2026-12-03", {}, {"skole nummer " + std::to_string(i)});
    operation.commit();
  }
  CHECK(found(database, {"skole"}, "", 5'000).size() == 1'200);
  CHECK(found(database, {"1199"}) == Refs{"V1200"});
  undo(database);
  CHECK(found(database, {"skole"}).empty());
  redo(database);
  CHECK(found(database, {"skole"}, "visits", 5'000).size() == 1'200);
  CHECK(found(database, {"skole"}, "meetings").empty());
  CHECK(found(database, {"skole"}, "", 7).size() == 7);
  check_index(database);
}

TEST_CASE("search: what was not committed is not found") {
  Database database = Database::in_memory();
  {
    Operation operation(database, "plan-visit", "2026-11-21T09:30:00Z");
    for (int i = 0; i < 600; ++i) support::add_visit(operation, "2026-12-03", {}, {"skole"});
  }
  CHECK(found(database, {"skole"}).empty());
}

TEST_CASE("search: the history holds nothing of the index") {
  Database database = Database::in_memory();
  plan_visit(database, "2026-12-03", {"skole"});
  const auto changes = support::rows(database, "SELECT changeset FROM operation_part").front();
  CHECK(changes.find("visit_wish") != changes.npos);
  CHECK(changes.find("search_") == changes.npos);
}

TEST_CASE("search: a part of more words than are looked up one by one is still found") {
  Database database = Database::in_memory();
  {
    Operation operation(database, "plan-visit", "2026-11-21T09:30:00Z");
    for (int i = 0; i < 300; ++i)
      support::add_visit(operation, "2026-12-03", {}, {"x" + std::to_string(i) + "medvirkning og ål"});
    operation.commit();
  }
  CHECK(found(database, {"medvirkning"}, "", 1'000).size() == 300);
  CHECK(found(database, {"medvirkning", "al"}, "", 1'000).size() == 300);
  CHECK(found(database, {"medvirkning", "l"}, "", 1'000).empty());
  CHECK(found(database, {"medvirkning"}, "", 3).size() == 3);
}

TEST_CASE("search: the texts of every kind can be read, also of a record that is not there") {
  Database database = Database::in_memory();
  for (const storage::SearchedKind& kind : storage::searched_kinds()) {
    CAPTURE(kind.name);
    CHECK_FALSE(search_texts(database, kind, 7).has_value());
  }
}

TEST_CASE("0006_search: a log from before there was an index has one made of what is in it") {
  const support::TemporaryFolder folder;
  const auto steps = storage::migrations();
  const auto before = std::ranges::find(steps, "0006_search.sql", &storage::Migration::name) - steps.begin();
  {
    Database old(folder.path("log.db"), storage::Access::write,
                 steps.first(static_cast<std::size_t>(before)));
    old.execute(
        "INSERT INTO visit (uid, created_at, updated_at, status, naming) "
        "VALUES (zeroblob(16), '', '', 'agreed', 'yes')");
    old.execute("INSERT INTO visit_wish VALUES (1, 0, 'En skole')");
    old.execute("INSERT INTO operation (created_at, command, records, state) VALUES ('', '', 1, 'done')");
  }
  Database database(folder.path("log.db"), storage::Access::read);
  CHECK(found(database, {"kole"}) == Refs{"V1"});
  check_index(database);
}

TEST_CASE("search: a visit and a meeting by where they are, also when a place gets another name") {
  Database database = Database::in_memory();
  {
    Operation operation(database, "plan-visit", "2026-11-21T09:30:00Z");
    domain::Municipality place{.stamp = support::stamp(), .name = "Saupstad"};
    place.official_name = place.name;
    storage::MunicipalityStore(database).insert(place);
    support::add_visit(operation, "2026-12", {.id = place.id}, {"Brukerråd"});
    operation.touch("V1");
    operation.commit();
  }
  CHECK(found(database, {"saupstad", "brukerråd"}) == Refs{"V1"});
  {
    Operation operation(database, "edit", "2026-11-21T09:31:00Z");
    domain::Municipality place = storage::MunicipalityStore(database).find({1}).value();
    place.name = "Kolstad";
    storage::MunicipalityStore(database).update(place);
    operation.touch("K10001");
    operation.commit();
  }
  CHECK(found(database, {"kolstad"}, "visits") == Refs{"V1"});
  CHECK(found(database, {"saupstad"}).empty() == false);  // its official name
  CHECK(found(database, {"saupstad"}, "visits").empty());
}
