#include "app/references.hpp"

#include "register/register.hpp"

namespace dialogg::app {

domain::Error no_such_record(const std::string& ref, std::string_view kind) {
  return {domain::ErrorKind::not_found, messages::Phrase{messages::Message::no_such_record, {ref}},
          messages::Phrase{messages::Message::list_the_kind, {kind}}};
}

void require_unused(const std::string& ref, const std::string& user) {
  if (!user.empty())
    throw domain::Error(domain::ErrorKind::conflict,
                        messages::Phrase{messages::Message::record_is_used_by, {ref, user}},
                        messages::Phrase{messages::Message::remove_those_first, {user}});
}

domain::Error not_a_reference(const std::string& given, const std::optional<messages::Named>& near) {
  messages::Phrase hint = messages::Message::see_references;
  if (near)
    hint = {messages::Message::did_you_mean, {*near}};
  else if (const auto nearest = registry::find(given).nearest)
    hint = {messages::Message::did_you_mean, {*nearest}};
  return {domain::ErrorKind::not_found, messages::Phrase{messages::Message::reference_unknown, {given}},
          hint};
}

}  // namespace dialogg::app
