#include "commands/reference.hpp"

#include "forms/fields.hpp"

namespace dialogg::commands {

forms::Field reference_field(std::string& target, text::Message help) {
  forms::Field field = as_word(forms::text("ref", help, target));
  field.placeholder = "REF";
  return field;
}

forms::Field as_word(forms::Field field) {
  field.where = forms::Field::Where::positional;
  field.mandatory = true;
  return field;
}

std::string ref_of(const forms::Fields& fields) {
  return forms::as_text(forms::find_field(fields, "ref")->get());
}

}  // namespace dialogg::commands
