#include "app/references.hpp"

#include "domain/id.hpp"
#include "register/register.hpp"

namespace dialogg::app {

using messages::Message;

domain::Error no_such_record(const std::string& ref, std::string_view kind) {
  return {domain::ErrorKind::not_found, messages::Phrase{Message::no_such_record, {ref}},
          messages::Phrase{Message::list_the_kind, {kind}}};
}

namespace {

/// The command that makes `user` refer to another record than `ref`, or to none.
std::string command_that_frees(const std::string& ref, const std::string& user) {
  const std::string edit = "dialogg edit " + user;
  switch (user.front()) {
    case domain::ExampleId::letter:
      return ref.starts_with('K') ? edit + " --municipality …" : "dialogg move " + user + " --to …";
    case domain::PassOnId::letter:
      return edit + (ref.starts_with('K') ? " --to …" : " --at \"\"");
    case domain::ApproachId::letter:
      return edit + (ref.starts_with('K') ? " --municipality …" : " --led-to \"\"");
    case domain::MeetingId::letter:
      return edit + (ref.starts_with('K') ? " --municipality … | --remove-with …" : " --visit \"\"");
    case domain::VisitId::letter:
      return edit + " --municipality … | --remove-with …";
    case domain::FollowUpId::letter:
      return "dialogg move " + user + " --to …";
    default:
      return edit + " --municipality …";
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
