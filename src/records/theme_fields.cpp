#include "records/theme_fields.hpp"

#include "records/fields.hpp"
#include "records/record_fields.hpp"

namespace dialogg::records {

using messages::Message;

namespace {

Field label(std::string language, Message help, std::string& target) {
  Field field = text(std::move(language), help, target, 80);
  field.mandatory = true;
  return field;
}

}  // namespace

Fields theme_fields(domain::Theme& theme) {
  Field code = text("code", Message::option_theme_code, theme.code);
  code.placeholder = Message::placeholder_choice;
  code.mandatory = true;
  code.where = Field::Where::positional;
  Fields fields = record_fields([&theme] { return theme.code; }, theme.stamp);
  for (const Field& field :
       {code, label("nb", Message::option_theme_nb, theme.nb),
        label("nn", Message::option_theme_nn, theme.nn), label("en", Message::option_theme_en, theme.en)})
    fields.push_back(field);
  return fields;
}

}  // namespace dialogg::records
