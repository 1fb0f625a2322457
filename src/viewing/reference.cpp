#include "viewing/reference.hpp"

#include "kinds/meant.hpp"
#include "records/fields.hpp"
#include "viewing/open_log.hpp"

namespace dialogg::viewing {

records::Field reference_field(std::string& target, messages::Message help) {
  records::Field field = as_word(records::text("ref", help, target));
  field.placeholder = messages::Message::placeholder_ref;
  return field;
}

records::Field references_field(std::vector<std::string>& targets, messages::Message help) {
  records::Field field = as_word(records::texts("ref", help, targets));
  field.placeholder = messages::Message::placeholder_ref;
  field.split = records::split_at_commas;
  return field;
}

std::string reference_of(const cli::Context& context, const std::string& name, char letter) {
  storage::Database database = open_to_read(context);
  return kinds::meant_by(database, name, kinds::any_of(letter), context.language);
}

records::Field as_word(records::Field field) {
  field.where = records::Field::Where::positional;
  field.mandatory = true;
  return field;
}

}  // namespace dialogg::viewing
