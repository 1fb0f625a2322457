#include "storage/contact_store.hpp"

#include "storage/query.hpp"
#include "storage/select.hpp"

namespace dialogg::storage {

using domain::Contact;

namespace {

constexpr const char* kSelect =
    "SELECT contact.id, contact.uid, contact.created_at, contact.updated_at, municipality_id, "
    "municipality.number, municipality.name, municipality.county, contact.name, title, email, phone, basis, "
    "erase_by, contact.note FROM contact JOIN municipality ON municipality.id = municipality_id";

Contact row_to_contact(SQLite::Statement& row) {
  Contact contact;
  Row(row) >> contact.id >> contact.stamp >> contact.municipality.id >> contact.municipality.number >>
      contact.municipality.name >> contact.municipality.county >> contact.name >> contact.title >>
      contact.email >> contact.phone >> contact.basis >> contact.erase_by >> contact.note;
  return contact;
}

void bind_fields(Bind& bind, const Contact& contact) {
  bind << contact.stamp.updated_at << contact.municipality.id << contact.name << contact.title
       << contact.email << contact.phone << contact.basis << contact.erase_by << contact.note;
}

}  // namespace

void ContactStore::insert(Contact& contact) {
  auto& statement = database_.statement(
      "INSERT INTO contact (uid, created_at, updated_at, municipality_id, name, title, email, phone, basis, "
      "erase_by, note) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
  Bind bind(statement);
  bind.uid(contact.stamp.uid) << contact.stamp.created_at;
  bind_fields(bind, contact);
  statement.exec();
  contact.id.value = database_.connection().getLastInsertRowid();
}

void ContactStore::update(const Contact& contact) {
  auto& statement = database_.statement(
      "UPDATE contact SET updated_at = ?, municipality_id = ?, name = ?, title = ?, email = ?, phone = ?, "
      "basis = ?, erase_by = ?, note = ? WHERE id = ?");
  Bind bind(statement);
  bind_fields(bind, contact);
  bind << contact.id;
  statement.exec();
}

void ContactStore::remove(domain::ContactId id) {
  auto& statement = database_.statement("DELETE FROM contact WHERE id = ?");
  Bind(statement) << id;
  statement.exec();
}

std::optional<Contact> ContactStore::find(domain::ContactId id) {
  return Query(kSelect).where("contact.id = ?", id).first(database_, row_to_contact);
}

void ContactStore::for_each(const domain::Filter& filter, const std::function<void(const Contact&)>& each) {
  Query query(kSelect);
  query.in_place("municipality_id", filter).then(" ORDER BY contact.id");
  query.for_each(database_, [&](SQLite::Statement& row) { each(row_to_contact(row)); });
}

std::vector<std::string> ContactStore::names() {
  return first_column<std::string>(database_.statement("SELECT name FROM contact ORDER BY id"));
}

std::vector<Contact> ContactStore::to_erase_by(domain::Date day) {
  Query query(kSelect);
  query.where("erase_by <= ?", day).then(" ORDER BY erase_by, contact.id");
  return query.all(database_, row_to_contact);
}

}  // namespace dialogg::storage
