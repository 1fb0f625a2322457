#include "records/contact_fields.hpp"

#include "records/fields.hpp"
#include "records/record_fields.hpp"
#include "text/personal/contact_details.hpp"
#include "text/unicode.hpp"

namespace dialogg::records {

using domain::Contact;
using messages::Message;
using messages::Phrase;

namespace {

/// A line of text that has the form of what it is said to be.
Field formed(std::string name, Message help, std::string& target, bool (*is_formed)(std::string_view),
             Message fault) {
  Field field = text(std::move(name), help, target);
  field.set = [&target, is_formed, fault](const domain::Value& value) {
    std::string given = text::fold_space(clean_text(as_text(value), kShortText));
    if (!given.empty() && !is_formed(given))
      throw domain::Error(domain::ErrorKind::invalid, Phrase{fault, {given}});
    target = std::move(given);
  };
  return field;
}

}  // namespace

Fields contact_fields(Contact& contact, const Reading& reading) {
  Fields fields =
      record_fields([&contact] { return contact.id ? contact.id.ref() : std::string(); }, contact.stamp);
  Field place = municipality(Message::option_contact_municipality, contact.municipality, reading);
  place.mandatory = true;
  place.where = Field::Where::positional;
  Field name = text("name", Message::option_contact_name, contact.name);
  name.mandatory = true;
  const Fields own = {
      place,
      shown("municipality-name", [&contact] { return text_value(contact.municipality.name); }),
      name,
      text("title", Message::option_contact_title, contact.title),
      formed("email", Message::option_email, contact.email, text::is_email_address, Message::not_an_email),
      formed("phone", Message::option_phone, contact.phone, text::is_phone_number, Message::not_a_phone),
      text("basis", Message::option_basis, contact.basis, kSentence),
      day("erase-by", Message::option_erase_by, contact.erase_by, reading, domain::Direction::future),
      long_text("note", Message::option_contact_note, contact.note),
  };
  fields.insert(fields.end(), own.begin(), own.end());
  return fields;
}

}  // namespace dialogg::records
