#include "app/references.hpp"

#include "domain/typed_names.hpp"
#include "register/register.hpp"

namespace dialogg::app {

domain::Error no_such_record(const std::string& ref, std::string_view kind) {
  return {domain::ErrorKind::not_found, messages::Phrase{messages::Message::no_such_record, {ref}},
          messages::Phrase{messages::Message::list_the_kind, {domain::kind_name(kind)}}};
}

void require_unused(const std::string& ref, const std::string& user) {
  if (!user.empty())
    throw domain::Error(domain::ErrorKind::conflict,
                        messages::Phrase{messages::Message::record_is_used_by, {ref, user}},
                        messages::Phrase{messages::Message::remove_those_first, {user}});
}

domain::Error not_a_reference(const std::string& given) {
  messages::Phrase hint = messages::Message::see_references;
  if (const auto municipality = registry::find(given).entry)
    hint = {messages::Message::did_you_mean, {"K" + std::string(municipality->number)}};
  return {domain::ErrorKind::not_found, messages::Phrase{messages::Message::reference_unknown, {given}},
          hint};
}

}  // namespace dialogg::app
