#include "storage/erasing.hpp"

#include <doctest/doctest.h>

#include "storage/contact_store.hpp"
#include "storage/database/changeset.hpp"
#include "storage/database/changeset_form.hpp"
#include "storage/database/history.hpp"
#include "storage/database/operation_parts.hpp"
#include "storage/database/transaction.hpp"
#include "storage/visit_store.hpp"
#include "support/sample_log.hpp"
#include "support/temporary_folder.hpp"

using namespace dialogg;
using storage::Access;
using storage::Database;
using storage::Erasing;
using storage::Operation;

namespace {

constexpr domain::Date kDay = std::chrono::year{2026} / 11 / 30;

/// Kari, who is called Karin afterwards, and a visit whose wish named her once.
struct Log {
  support::TemporaryFolder folder;
  std::string path = folder.path("log.db");
  domain::Contact kari;

  Log() {
    Database database(path, Access::write);
    add_kari(database);
    change_kari(database);
    const domain::Visit visit = support::plan_visit(database, "2026-12-03", {"Ring Kari Nordmann"});
    Operation operation(database, "edit", "2026-11-21T09:33:00Z");
    domain::Visit changed = storage::VisitStore(database).find(visit.id).value();
    changed.wishes = {"Ring kommunen"};
    storage::VisitStore(database).update(changed);
    operation.touch("V1");
    operation.commit();
  }

  void add_kari(Database& database) {
    Operation operation(database, "add-contact", "2026-11-21T09:30:00Z");
    kari = {
        .stamp = support::stamp(), .name = "Kari Nordmann", .email = "kari@molde.no", .phone = "91234567"};
    kari.municipality = support::add_municipality(operation, "1506", "Molde");
    kari.note = "Best på torsdager";
    storage::ContactStore(database).insert(kari);
    operation.touch("C1");
    operation.commit();
  }
  void change_kari(Database& database) {
    Operation operation(database, "edit", "2026-11-21T09:31:00Z");
    kari.name = "Karin Nordmann";
    storage::ContactStore(database).update(kari);
    operation.touch("C1");
    operation.commit();
  }
  void erase(Erasing::Texts texts = Erasing::Texts::stay) {
    Database database(path, Access::change);
    {
      storage::Transaction transaction(database);
      Erasing(database).erase({kari.stamp.uid, kari.id, kDay}, texts);
      transaction.commit();
    }
    Erasing(database).finish();
  }
  std::string bytes() const { return folder.read("log.db"); }
};

bool has(const std::string& bytes, std::string_view text) {
  return bytes.find(text) != std::string::npos;
}

}  // namespace

TEST_CASE("marks_of: what the contact goes by now, and went by") {
  const Log log;
  Database database(log.path, Access::read);
  CHECK(Erasing(database).marks_of({1}) ==
        std::vector<std::string>{"91234567", "Kari Nordmann", "Karin Nordmann", "kari@molde.no"});
  CHECK(Erasing(database).marks_of({2}).empty());
}

TEST_CASE("erase: no byte of the contact is left in the file, nor of a text that named it once") {
  Log log;
  for (const char* text : {"Kari Nordmann", "Karin", "kari@molde.no", "91234567", "torsdager", "nordmann"})
    CHECK(has(log.bytes(), text));
  log.erase();
  for (const char* text : {"Kari", "kari@", "91234567", "torsdager", "ordmann"}) {
    CAPTURE(std::string(text));
    CHECK_FALSE(has(log.bytes(), text));
  }
}

TEST_CASE("erase: texts that name the contact stay in the log, and lose the name in a copy") {
  for (const auto texts : {Erasing::Texts::stay, Erasing::Texts::lose_it}) {
    Log log;
    {
      Database database(log.path, Access::change);
      support::plan_visit(database, "2026-12-04", {"Hils Karin Nordmann"});
    }
    log.erase(texts);
    Database database(log.path, Access::read);
    const bool stays = texts == Erasing::Texts::stay;
    CHECK(storage::VisitStore(database).find({2}).value().wishes ==
          domain::FreeTexts{stays ? "Hils Karin Nordmann" : "Hils …"});
    CHECK(has(log.bytes(), "Nordmann") == stays);
  }
}

TEST_CASE("erase: a trace stays, and what else was recorded") {
  Log log;
  log.erase();
  Database database(log.path, Access::change);
  const auto erased = Erasing(database).of({1});
  REQUIRE(erased);
  CHECK(erased->uid == log.kari.stamp.uid);
  CHECK(erased->day == kDay);
  CHECK(Erasing(database).all().size() == 1);
  CHECK(storage::VisitStore(database).find({1}).value().wishes == domain::FreeTexts{"Ring kommunen"});
  CHECK(storage::OperationParts(database).damaged().empty());
}

TEST_CASE("erase: neither undo nor redo brings the contact back") {
  Log log;
  {
    Database database(log.path, Access::change);
    storage::History history(database);
    storage::Transaction transaction(database);
    for (int i = 0; i < 4; ++i) history.undo(history.next_to_undo().value());
    transaction.commit();
  }
  log.erase();
  Database database(log.path, Access::change);
  storage::History history(database);
  storage::Transaction transaction(database);
  while (const auto next = history.next_to_redo()) history.redo(*next);
  CHECK_FALSE(storage::ContactStore(database).find({1}));
  while (const auto next = history.next_to_undo()) history.undo(*next);
  CHECK_FALSE(storage::ContactStore(database).find({1}));
}

TEST_CASE("without_row: the other rows of the changeset, in their tables") {
  const Log log;
  Database database(log.path, Access::read);
  const std::string changeset = storage::OperationParts(database).read(1, 0).value();
  const auto rows = [](const std::string& bytes) {
    std::string found;
    storage::for_each_row(
        bytes, [&](const storage::ChangedRow& row) { found += std::string(row.table()) + row.key() + " "; });
    return found;
  };
  CHECK(rows(changeset).find("contact1 ") != std::string::npos);
  CHECK(rows(storage::without_row(changeset, "contact", 1)) == "municipality1 ");
  CHECK(storage::without_row(changeset, "contact", 2) == changeset);
  CHECK(storage::without_row(changeset, "visit", 1) == changeset);
  CHECK(storage::is_well_formed(storage::without_row(changeset, "municipality", 1)));
}
