#include "app/references.hpp"

#include "register/register.hpp"

namespace dialogg::app {

domain::Error no_such_record(const std::string& ref, std::string_view kind) {
  return {domain::ErrorKind::not_found, text::Phrase{text::Message::no_such_record, {ref}},
          text::Phrase{text::Message::list_the_kind, {kind}}};
}

void require_unused(const std::string& ref, const std::string& user) {
  if (!user.empty())
    throw domain::Error(domain::ErrorKind::conflict,
                        text::Phrase{text::Message::record_is_used_by, {ref, user}},
                        text::Phrase{text::Message::remove_those_first, {user}});
}

domain::Error not_a_reference(const std::string& given) {
  text::Phrase hint = text::Message::see_references;
  if (const auto municipality = registry::find(given).entry)
    hint = {text::Message::did_you_mean, {"K" + std::string(municipality->number)}};
  return {domain::ErrorKind::not_found, text::Phrase{text::Message::reference_unknown, {given}}, hint};
}

}  // namespace dialogg::app
