#include "app/references.hpp"

#include "domain/id.hpp"
#include "domain/typed_names.hpp"
#include "register/register.hpp"

namespace dialogg::app {

using messages::Message;

domain::Error no_such_record(const std::string& ref, std::string_view kind) {
  return {domain::ErrorKind::not_found, messages::Phrase{Message::no_such_record, {ref}},
          messages::Phrase{Message::list_the_kind, {domain::kind_name(kind)}}};
}

namespace {

/// The command that makes `user` refer to another record than `ref`, or to none.
messages::Phrase command_that_frees(const std::string& ref, const std::string& user) {
  const bool is_municipality = ref.starts_with('K');
  switch (user.front()) {
    case domain::ExampleId::letter:
      return {is_municipality ? Message::mend_municipality : Message::mend_move, {user}};
    case domain::PassOnId::letter:
      return {is_municipality ? Message::mend_to : Message::mend_not_at, {user}};
    case domain::ApproachId::letter:
      return {is_municipality ? Message::mend_municipality : Message::mend_not_led_to, {user}};
    case domain::MeetingId::letter:
      return {is_municipality ? Message::mend_municipality : Message::mend_not_visit, {user}};
    case domain::FollowUpId::letter:
      return {Message::mend_move, {user}};
    default:
      return {Message::mend_municipality, {user}};
  }
}

messages::Phrase mend_of(const std::string& ref, const std::string& user) {
  if (ref.starts_with(domain::GroupId::letter))
    return {Message::used_group_mend, {ref}};
  if (ref.starts_with(domain::ExampleId::letter) && user.starts_with(domain::PassOnId::letter))
    return {Message::used_example_mend, {ref}};
  return {Message::used_mend, {user, command_that_frees(ref, user)}};
}

}  // namespace

void require_unused(const std::string& ref, const std::string& user) {
  if (!user.empty())
    throw domain::Error(domain::ErrorKind::conflict,
                        messages::Phrase{Message::record_is_used_by, {ref, user}}, mend_of(ref, user));
}

domain::Error not_a_reference(const std::string& given, const std::optional<messages::Named>& near) {
  messages::Phrase hint = Message::see_references;
  if (near)
    hint = {Message::did_you_mean, {*near}};
  else if (const auto nearest = registry::find(given).nearest)
    hint = {Message::did_you_mean, {*nearest}};
  return {domain::ErrorKind::not_found, messages::Phrase{Message::reference_unknown, {given}}, hint};
}

}  // namespace dialogg::app
