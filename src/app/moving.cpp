#include "app/moving.hpp"

#include "app/decisions.hpp"
#include "app/examples.hpp"
#include "app/follow_ups.hpp"
#include "app/groups.hpp"
#include "app/meetings.hpp"
#include "app/municipality_links.hpp"
#include "app/outcomes.hpp"
#include "app/scrutiny.hpp"
#include "domain/error.hpp"
#include "domain/id.hpp"

namespace dialogg::app {

using domain::Error;
using domain::ErrorKind;
using domain::Naming;
using messages::Message;
using messages::Phrase;

namespace {

Error not_there(const std::string& ref, const std::string& to) {
  return {ErrorKind::invalid, Phrase{Message::move_not_there, {ref, to}},
          Phrase{Message::move_not_there_mend}};
}

/// Words that were said where nobody may be told which municipality it was are not printed under a name.
void require_no_more_told(const std::string& ref, const Moved& moved, Naming before, Naming after) {
  if (before != Naming::yes && after == Naming::yes)
    throw Error(ErrorKind::conflict, Phrase{Message::move_unnamed, {ref, moved.from, moved.to}},
                Phrase{Message::move_unnamed_mend, {ref, moved.from, moved.to}});
}

void warn_of_charter(Desk& desk, domain::MeetingId id) {
  const domain::Meeting session = require_meeting(desk.database(), id);
  if (!session.group.none())
    app::warn_of_charter(desk, require_group(desk.database(), session.group.id), session);
}

/// A decision or an outcome.
template <class Part>
Moved move_part(Desk& desk, Part part, const std::string& to, void (*edit)(Desk&, Part&)) {
  const auto meeting = domain::read_id<domain::MeetingId>(to);
  if (!meeting)
    throw not_there(part.id.ref(), to);
  Moved moved{part.meeting.ref(), to};
  const Naming after = require_meeting(desk.database(), *meeting).naming;
  require_no_more_told(part.id.ref(), moved, reserve_of(desk.database(), part.meeting).naming, after);
  part.meeting = *meeting;
  edit(desk, part);
  return moved;
}

Moved move_decision(Desk& desk, domain::DecisionId id, const std::string& to) {
  Moved moved = move_part(desk, require_decision(desk.database(), id), to, edit_decision);
  warn_of_charter(desk, domain::read_id<domain::MeetingId>(to).value());
  return moved;
}

Moved move_follow_up(Desk& desk, domain::FollowUpId id, const std::string& to) {
  domain::FollowUp follow_up = require_follow_up(desk.database(), id);
  Moved moved{domain::subject_of(follow_up), to};
  const Naming before = follow_up.naming;
  set_subject(desk, follow_up, to);
  edit_follow_up(desk, follow_up);
  const domain::FollowUp there = require_follow_up(desk.database(), id);
  require_no_more_told(id.ref(), moved, before, domain::may_be_told(there) ? there.naming : before);
  return moved;
}

/// The municipality follows the meeting where it is only that of the old one. Of several that share the new one it must be said.
void follow(Desk& desk, domain::Example& example, const domain::Meeting& there) {
  if (!example.meeting)
    return;
  const domain::Meeting before = require_meeting(desk.database(), *example.meeting);
  if (holds(municipalities_of(before), example.municipality.id) &&
      !holds(municipalities_of(there), example.municipality.id))
    example.municipality = there.with.empty() ? there.municipality : domain::MunicipalityLink{};
}

void place_example(Desk& desk, domain::Example& example, const std::string& to) {
  const auto meeting = domain::read_id<domain::MeetingId>(to);
  if (!meeting && !domain::read_reference(to, "K"))
    throw not_there(example.id.ref(), to);
  if (!meeting) {
    example.municipality = {.given = to};
    return resolve_municipality(desk, example.municipality);
  }
  const domain::Meeting there = require_meeting(desk.database(), *meeting);
  follow(desk, example, there);
  example.meeting = meeting;
  example.heard_on = there.date;
}

Moved move_example(Desk& desk, domain::ExampleId id, const std::string& to) {
  domain::Example example = require_example(desk.database(), id);
  const domain::MunicipalityLink before = example.municipality;
  const std::string home = before.none() ? "" : before.ref();
  const bool from_meeting = example.meeting && domain::read_id<domain::MeetingId>(to);
  Moved moved{from_meeting ? example.meeting->ref() : home, to};
  place_example(desk, example, to);
  if (example.naming == Naming::yes && example.municipality.id != before.id) {
    example.naming = Naming::not_asked;
    desk.notices.push_back({Message::move_not_asked, {example.municipality.name, id.ref()}});
  }
  edit_example(desk, example);
  return moved;
}

}  // namespace

Moved move_record(Desk& desk, const std::string& ref, const std::string& to) {
  if (const auto id = domain::read_id<domain::FollowUpId>(ref))
    return move_follow_up(desk, *id, to);
  if (const auto id = domain::read_id<domain::DecisionId>(ref))
    return move_decision(desk, *id, to);
  if (const auto id = domain::read_id<domain::OutcomeId>(ref))
    return move_part(desk, require_outcome(desk.database(), *id), to, edit_outcome);
  if (const auto id = domain::read_id<domain::ExampleId>(ref))
    return move_example(desk, *id, to);
  std::optional<Phrase> hint;
  if (domain::read_id<domain::VisitId>(ref))
    hint = {Message::visit_is_agreed_mend, {ref}};
  throw Error(ErrorKind::invalid, Phrase{Message::cannot_be_moved, {ref}}, hint);
}

}  // namespace dialogg::app
