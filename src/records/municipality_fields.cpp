#include "records/municipality_fields.hpp"

#include "records/fields.hpp"
#include "records/record_fields.hpp"

namespace dialogg::records {

using messages::Message;

Fields municipality_fields(domain::Municipality& municipality, const Reading& reading) {
  Fields fields =
      record_fields([&] { return municipality.id ? municipality.ref() : std::string(); }, municipality.stamp);
  Field name = text("name", Message::option_municipality_name, municipality.name);
  name.mandatory = true;
  name.where = Field::Where::positional;
  name.placeholder = Message::placeholder_name_or_number;
  Field county = text("county", Message::option_unlisted_county, municipality.county);
  county.placeholder = Message::placeholder_county;
  Field challenge =
      texts("challenge", Message::option_municipality_challenge, municipality.challenges, 1'000);
  challenge.long_text = true;
  const Fields own = {
      open(shown("number", [&municipality] { return text_value(municipality.number); })),
      open(name),
      open(shown("official-name", [&municipality] { return text_value(municipality.official_name); })),
      open(county),
      open(shown("successor",
                 [&municipality] {
                   return municipality.successor.id ? domain::Value(municipality.successor.ref())
                                                    : domain::Value();
                 })),
      open(shown("successor-name", [&municipality] { return text_value(municipality.successor.name); })),
      long_text("note", Message::option_municipality_note, municipality.note),
      open(themes(Message::option_municipality_theme, municipality.themes, reading)),
      open(challenge),
  };
  fields.insert(fields.end(), own.begin(), own.end());
  return fields;
}

}  // namespace dialogg::records
