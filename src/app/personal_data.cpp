#include "app/personal_data.hpp"

#include "records/labels.hpp"
#include "storage/contact_store.hpp"
#include "text/personal/personal_data.hpp"
#include "text/personal/whole_name.hpp"

namespace dialogg::app {

using text::PersonalData;

void warn_of_personal_data(Desk& desk, std::string_view field, std::string_view written) {
  for (const PersonalData& data : text::find_personal_data(written))
    desk.warnings.push_back({text::warning_of(data.kind), {records::quoted(field), data.found}});
}

void warn_of_text(Desk& desk, std::string_view field, std::string_view written) {
  warn_of_personal_data(desk, field, written);
  if (!desk.contacts)
    desk.contacts = storage::ContactStore(desk.database()).names();
  for (const std::string& name : *desk.contacts)
    if (text::has_name(written, name))
      desk.warnings.push_back({messages::Message::text_names_contact, {records::quoted(field), name}});
}

}  // namespace dialogg::app
