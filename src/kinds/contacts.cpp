#include "app/contacts.hpp"
#include "kinds/kind.hpp"
#include "records/contact_fields.hpp"
#include "storage/contact_store.hpp"

namespace dialogg::kinds {

namespace {

class ContactRecord : public Record {
 public:
  records::Fields fields(const records::Reading& reading) override {
    return records::contact_fields(contact_, reading);
  }
  void load(storage::Database& database, const std::string& ref) override {
    contact_ = app::require_contact(database, domain::read_id<domain::ContactId>(ref).value());
  }
  void for_each(storage::Database& database, const domain::Filter& filter,
                const std::function<void()>& each) override {
    storage::ContactStore(database).for_each(filter, [&](const domain::Contact& contact) {
      contact_ = contact;
      each();
    });
  }
  void save(app::Desk& desk) override { app::edit_contact(desk, contact_); }
  void remove(app::Desk& desk) override { app::remove_contact(desk, contact_.id); }
  std::string described(messages::Language) const override {
    return contact_.name.written() + ", " + contact_.municipality.name;
  }

 private:
  domain::Contact contact_;
};

constexpr std::string_view kColumns[] = {"ref",   "municipality-name", "name", "title", "email",
                                         "phone", "erase-by"};

}  // namespace

const Kind kContacts{"contacts", domain::ContactId::letter, kColumns,
                     [] { return std::unique_ptr<Record>(new ContactRecord); }};

}  // namespace dialogg::kinds
