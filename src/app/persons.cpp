#include "app/persons.hpp"

namespace dialogg::app {

using messages::Message;
using messages::Phrase;

namespace {

messages::Argument named(domain::Role role) {
  const domain::Term term = domain::terms_of<domain::Role>()[static_cast<std::size_t>(role)];
  return messages::Named{std::string(term.nb), std::string(term.nn), std::string(term.en)};
}

template <class Record>
std::vector<PersonNamed> owner_of(const Record& record, privacy::Owners& owners) {
  const std::string& owner = record.owner.written();
  if (owner.empty() || !owners.is_person(owner))
    return {};
  return {{record.id.ref(), "owner", owner, std::nullopt}};
}

}  // namespace

Phrase PersonNamed::said(const messages::Argument& where) const {
  if (!beside)
    return {Message::owner_is_like_person, {where, text}};
  return {privacy::is_only_counted(*beside) ? Message::counted_never_named : Message::person_of_user_side,
          {where, text, named(*beside)}};
}

std::vector<PersonNamed> persons_named_in(const domain::Meeting& meeting, privacy::Owners& owners) {
  std::vector<PersonNamed> found;
  for (const domain::Attendance& one : meeting.attended)
    if (!one.organisation.empty() &&
        (privacy::is_only_counted(one.role) || privacy::is_person_of_user_side(one)))
      found.push_back({meeting.id.ref(), "attended", one.organisation.written(), one.role});
  for (const domain::FollowUp& follow_up : meeting.follow_ups)
    for (PersonNamed& owner : owner_of(follow_up, owners)) found.push_back(std::move(owner));
  return found;
}

std::vector<PersonNamed> persons_named_in(const domain::FollowUp& follow_up, privacy::Owners& owners) {
  return owner_of(follow_up, owners);
}

std::vector<PersonNamed> persons_named_in(const domain::Initiative& initiative, privacy::Owners& owners) {
  return owner_of(initiative, owners);
}

}  // namespace dialogg::app
