// Contacts and approaches in a file: what the agenda asks for, and a log from before there were any.

#include "storage/contact_store.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "storage/approach_store.hpp"
#include "support/sample_log.hpp"
#include "support/temporary_folder.hpp"

using namespace dialogg;
using storage::Access;
using storage::Database;

namespace {

using std::chrono::year;

domain::Contact add(storage::Operation& operation, const domain::MunicipalityLink& place, const char* name,
                    std::optional<domain::Date> erase_by) {
  domain::Contact contact{
      .stamp = support::stamp(), .municipality = place, .name = name, .erase_by = erase_by};
  storage::ContactStore(operation.database()).insert(contact);
  return contact;
}

std::string due(Database& database, domain::Date day) {
  std::string names;
  for (const domain::Contact& contact : storage::ContactStore(database).to_erase_by(day))
    names += contact.name.written();
  return names;
}

}  // namespace

TEST_CASE("to_erase_by: the last day is among them, the earliest first; those without a day never") {
  Database database = Database::in_memory();
  storage::Operation operation(database, "test", "2026-11-21T09:30:00Z");
  const auto place = support::add_municipality(operation, "1508", "Ålesund");
  add(operation, place, "b", year{2026} / 11 / 21);
  add(operation, place, "a", year{2026} / 1 / 2);
  add(operation, place, "c", year{2026} / 11 / 22);
  add(operation, place, "d", std::nullopt);
  CHECK(due(database, year{2026} / 1 / 1).empty());
  CHECK(due(database, year{2026} / 11 / 21) == "ab");
  CHECK(due(database, year{2030} / 1 / 1) == "abc");
}

TEST_CASE("ContactStore: what is stored comes back, changed or not") {
  Database database = Database::in_memory();
  storage::Operation operation(database, "test", "2026-11-21T09:30:00Z");
  storage::ContactStore contacts(database);
  domain::Contact contact =
      add(operation, support::add_municipality(operation, "1508", "Ålesund"), "Kari", year{2026} / 11 / 21);
  contact.title = "leder";
  contact.email = "kari@kommune.no";
  contact.phone = "113";
  contact.basis = "samtykke";
  contact.note = "Merk";
  contacts.update(contact);
  const domain::Contact found = contacts.find(contact.id).value();
  CHECK(found.name.written() + found.title.written() + found.email + found.phone + found.basis.written() +
            found.note.written() ==
        "Karilederkari@kommune.no113samtykkeMerk");
  CHECK(found.erase_by == contact.erase_by);
  CHECK(found.municipality.ref() == "K1508");
  contacts.remove(contact.id);
  CHECK_FALSE(contacts.find(contact.id));
}

TEST_CASE(
    "0005_contacts: a log from the version before keeps its visits, and takes contacts and approaches") {
  const support::TemporaryFolder folder;
  const auto steps = storage::migrations();
  const auto at = std::ranges::find_if(steps, [](const auto& step) { return step.name.starts_with("0005"); });
  REQUIRE(at != steps.end());
  {
    Database old(folder.path("log.db"), Access::write, std::span(steps.begin(), at));
    old.execute(
        "INSERT INTO visit (uid, created_at, updated_at, date, status, naming) VALUES (randomblob(16), "
        "'2026-11-21T09:30:00Z', '2026-11-21T09:30:00Z', '2026-12-03', 'proposed', 'yes')");
    old.execute(  // a log in which nothing was done would go when it is closed
        "INSERT INTO operation (created_at, command, records, state) VALUES ('2026-11-21T09:30:00Z', "
        "'plan-visit', 1, "
        "'done')");
  }
  Database database(folder.path("log.db"), Access::write, steps);
  CHECK(support::count(database, "visit") == 1);
  storage::Operation operation(database, "test", "2026-11-21T09:30:00Z");
  const auto place = support::add_municipality(operation, "1508", "Ålesund");
  add(operation, place, "Kari", std::nullopt);
  domain::Approach approach{.stamp = support::stamp(),
                            .municipality = place,
                            .from = domain::ApproachSide::host,
                            .date = domain::partial_date_from_iso("2026-10"),
                            .led_to = domain::VisitId{1}};
  storage::ApproachStore(database).insert(approach);
  operation.commit();
  CHECK(storage::ApproachStore(database).that_led_to(domain::VisitId{1}) == std::vector{approach.id});
  CHECK(storage::MunicipalityStore(database).used_by(place.id) == "C1");
}
