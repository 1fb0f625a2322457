#include "app/personal_data.hpp"

#include "text/personal_data.hpp"

namespace dialogg::app {

using text::Message;
using text::PersonalData;

namespace {

Message message_of(PersonalData::Kind kind) {
  switch (kind) {
    case PersonalData::Kind::national_identity_number:
      return Message::contains_identity_number;
    case PersonalData::Kind::email:
      return Message::contains_email;
    case PersonalData::Kind::phone:
      break;
  }
  return Message::contains_phone;
}

}  // namespace

void warn_of_personal_data(Desk& desk, std::string_view field, std::string_view written) {
  for (const PersonalData& data : text::find_personal_data(written))
    desk.warnings.push_back({message_of(data.kind), {field, data.found}});
}

}  // namespace dialogg::app
