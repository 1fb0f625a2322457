#include "app/contacts.hpp"

#include "app/municipality_links.hpp"
#include "app/references.hpp"
#include "app/scrutiny.hpp"
#include "app/twins.hpp"
#include "domain/contact_title.hpp"
#include "domain/error.hpp"
#include "domain/typed_names.hpp"
#include "storage/contact_store.hpp"
#include "storage/erasing.hpp"
#include "storage/person_store.hpp"

namespace dialogg::app {

using domain::Contact;
using messages::Message;
using messages::Phrase;
using storage::ContactStore;

namespace {

void require_work_role(Desk& desk, const Contact& contact) {
  const std::string& title = contact.title.written();
  const domain::TitleSide side = domain::side_of_title(title);
  if (side == domain::TitleSide::near_user_side)
    desk.warnings.push_back({Message::title_near_user_side, {title}});
  if (side != domain::TitleSide::user_side)
    return;
  domain::Error error(domain::ErrorKind::invalid, Phrase{Message::contact_of_user_side, {title}},
                      Phrase{Message::contact_of_user_side_mend});
  error.where = domain::option("--title");
  throw error;
}

void check(Desk& desk, Contact& contact) {
  require_work_role(desk, contact);
  resolve_municipality(desk, contact.municipality);
}

}  // namespace

void add_contact(Desk& desk, Contact& contact) {
  check(desk, contact);
  contact.stamp = desk.new_stamp();
  ContactStore(desk.database()).insert(contact);
  desk.operation.touch(contact.id.ref());
  scrutinise(desk, contact, {});
  point_out_twin(desk, contact.id);
}

Contact require_contact(storage::Database& database, domain::ContactId id) {
  if (auto contact = ContactStore(database).find(id))
    return *contact;
  if (const auto erased = storage::Erasing(database).of(id))
    throw domain::Error(domain::ErrorKind::not_found,
                        Phrase{Message::contact_was_erased, {id.ref(), domain::iso(erased->day)}});
  throw no_such_record(id.ref(), "contacts");
}

void edit_contact(Desk& desk, Contact& contact) {
  const Contact before = require_contact(desk.database(), contact.id);
  check(desk, contact);
  contact.stamp.updated_at = desk.operation.now();
  ContactStore(desk.database()).update(contact);
  desk.operation.touch(contact.id.ref());
  scrutinise(desk, contact, {});
  if (contact.name != before.name || contact.municipality.id != before.municipality.id)
    point_out_twin(desk, contact.id);
}

void remove_contact(Desk& desk, domain::ContactId id) {
  storage::PersonStore(desk.database()).keep_name(require_contact(desk.database(), id));
  ContactStore(desk.database()).remove(id);
  desk.operation.touch(id.ref());
}

}  // namespace dialogg::app
