// Contacts and approaches in a file: what the agenda asks for.

#include "storage/contact_store.hpp"

#include <doctest/doctest.h>

#include "support/sample_log.hpp"

using namespace dialogg;
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
