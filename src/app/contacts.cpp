#include "app/contacts.hpp"

#include "app/municipalities.hpp"
#include "app/references.hpp"
#include "app/scrutiny.hpp"
#include "domain/error.hpp"
#include "domain/role.hpp"
#include "storage/contact_store.hpp"
#include "storage/person_store.hpp"

namespace dialogg::app {

using domain::Contact;
using domain::Role;
using messages::Message;
using messages::Phrase;
using storage::ContactStore;

namespace {

/// Someone may work for a user organisation; but to be a user, a carer or their representative is no work role, and
/// such a role beside a name tells of somebody's health.
void require_work_role(const Contact& contact) {
  const auto words = domain::terms_of<Role>();
  const auto row = domain::find_term(words, contact.title.written());
  if (!row)
    return;
  const Role role = domain::table_of<Role>()[*row].value;
  if (!domain::is_user_side(role) || role == Role::user_organisation)
    return;
  domain::Error error(domain::ErrorKind::invalid,
                      Phrase{Message::contact_of_user_side, {contact.title.written()}},
                      Phrase{Message::contact_of_user_side_mend});
  error.where = "--title";
  throw error;
}

void check(Desk& desk, Contact& contact) {
  require_work_role(contact);
  resolve_municipality(desk, contact.municipality);
}

}  // namespace

void add_contact(Desk& desk, Contact& contact) {
  check(desk, contact);
  contact.stamp = desk.new_stamp();
  ContactStore(desk.database()).insert(contact);
  desk.operation.touch(contact.id.ref());
  scrutinise(desk, contact, {});
}

Contact require_contact(storage::Database& database, domain::ContactId id) {
  if (auto contact = ContactStore(database).find(id))
    return *contact;
  throw no_such_record(id.ref(), "contacts");
}

void edit_contact(Desk& desk, Contact& contact) {
  check(desk, contact);
  contact.stamp.updated_at = desk.operation.now();
  ContactStore(desk.database()).update(contact);
  desk.operation.touch(contact.id.ref());
  scrutinise(desk, contact, {});
}

void remove_contact(Desk& desk, domain::ContactId id) {
  storage::PersonStore(desk.database()).keep_name(require_contact(desk.database(), id));
  ContactStore(desk.database()).remove(id);
  desk.operation.touch(id.ref());
}

}  // namespace dialogg::app
