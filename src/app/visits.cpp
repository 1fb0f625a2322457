#include "app/visits.hpp"

#include "app/follow_ups.hpp"
#include "app/groups.hpp"
#include "app/municipality_links.hpp"
#include "app/references.hpp"
#include "app/scrutiny.hpp"
#include "app/themes.hpp"
#include "app/twins.hpp"
#include "domain/error.hpp"
#include "storage/approach_store.hpp"
#include "storage/pass_on_store.hpp"
#include "storage/visit_store.hpp"

namespace dialogg::app {

using domain::Error;
using domain::ErrorKind;
using domain::Visit;
using domain::VisitStatus;
using messages::Message;
using messages::Phrase;

namespace {

/// What must hold for a visit in any state.
void check(Desk& desk, Visit& visit) {
  resolve_municipalities(desk, visit);
  resolve_themes(desk.database(), visit.themes);
  if (visit.municipality.none() && visit.group.none())
    throw Error(ErrorKind::invalid, Message::visit_without_municipality);
  if (visit.status == VisitStatus::agreed && (!visit.date || !visit.date->date()))
    throw Error(ErrorKind::invalid, Message::visit_agreed_without_day,
                visit.id ? std::optional(Phrase{Message::visit_agreed_without_day_mend, {visit.id.ref()}})
                         : std::nullopt);
}

void require_open(const Visit& visit) {
  const std::string ref = visit.id.ref();
  if (visit.status == VisitStatus::held)
    throw Error(ErrorKind::conflict, Phrase{Message::visit_is_held, {ref}});
  if (visit.status == VisitStatus::cancelled)
    throw Error(ErrorKind::conflict, Phrase{Message::visit_is_cancelled, {ref}},
                Phrase{Message::visit_cancelled_take_up, {ref}});
}

bool is_planned(VisitStatus status) {
  return status == VisitStatus::proposed || status == VisitStatus::agreed;
}

void forget_old_reason(const Visit& before, Visit& visit) {
  if (is_planned(visit.status) && !is_planned(before.status) && visit.reason == before.reason)
    visit.reason.clear();
}

/// A visit is held where a meeting fulfils it, and then in that meeting's municipality; and only then.
void require_agreement_with_meeting(Desk& desk, const Visit& visit) {
  const auto meetings = storage::VisitStore(desk.database()).meetings_of(visit.id);
  if (meetings.empty()) {
    if (visit.status == VisitStatus::held)
      throw Error(ErrorKind::conflict, Phrase{Message::visit_held_by_none, {visit.id.ref()}},
                  Phrase{Message::visit_held_by_none_mend, {visit.id.ref()}});
    return;
  }
  const Visit before = require_visit(desk.database(), visit.id);
  if (visit.status != VisitStatus::held || have_other_municipalities(visit, before))
    throw Error(ErrorKind::conflict, Phrase{Message::visit_held_by, {visit.id.ref(), meetings.front().ref()}},
                Phrase{Message::use_edit, {meetings.front().ref()}});
}

void store(Desk& desk, Visit& visit) {
  visit.stamp.updated_at = desk.operation.now();
  storage::VisitStore(desk.database()).update(visit);
  desk.operation.touch(visit.id.ref());
  scrutinise(desk, visit, {reserve_of(visit)});
}

}  // namespace

void plan_visit(Desk& desk, Visit& visit) {
  if (!is_planned(visit.status))
    throw Error(ErrorKind::invalid, Message::visit_planned_status);
  check(desk, visit);
  visit.stamp = desk.new_stamp();
  storage::VisitStore(desk.database()).insert(visit);
  desk.operation.touch(visit.id.ref());
  scrutinise(desk, visit, {reserve_of(visit)});
  point_out_twin(desk, visit.id);
}

void prepare_session(Desk& desk, Visit& session) {
  const domain::Group group = require_group(desk.database(), session.group.id);
  session.group = group.link();
  session.municipality = group.municipality;
  session.naming = group.naming;
  const auto day = session.date ? session.date->date() : std::nullopt;
  session.status = day ? VisitStatus::agreed : VisitStatus::proposed;
  if (day)
    for (const domain::VisitId other : storage::VisitStore(desk.database()).sessions_on(group.id, *day))
      throw Error(ErrorKind::conflict, Phrase{Message::session_there, {other.ref(), group.name.written()}},
                  Phrase{Message::use_edit, {other.ref()}});
  plan_visit(desk, session);
}

Visit require_visit(storage::Database& database, domain::VisitId id) {
  if (auto visit = storage::VisitStore(database).find(id))
    return *visit;
  throw no_such_record(id.ref(), "visits");
}

void edit_visit(Desk& desk, Visit& visit) {
  check(desk, visit);
  const Visit before = require_visit(desk.database(), visit.id);
  require_group_named(desk.database(), visit.group.id, visit.id.ref(), before.naming, visit.naming);
  require_agreement_with_meeting(desk, visit);
  forget_old_reason(before, visit);
  store(desk, visit);
  if (visit.date != before.date || have_other_municipalities(visit, before))
    point_out_twin(desk, visit.id);
}

void agree_visit(Desk& desk, Visit& visit) {
  require_open(visit);
  if (visit.status == VisitStatus::agreed)
    throw Error(ErrorKind::conflict, Phrase{Message::visit_is_agreed, {visit.id.ref()}},
                Phrase{Message::visit_is_agreed_mend, {visit.id.ref()}});
  visit.status = VisitStatus::agreed;
  edit_visit(desk, visit);
}

void move_visit(Desk& desk, Visit& visit, const std::string& reason) {
  require_open(visit);
  const bool has_day = visit.date && visit.date->date();
  if (visit.status == VisitStatus::agreed && !has_day)
    desk.notices.push_back({Message::visit_proposed_again, {visit.id.ref()}});
  if (visit.status == VisitStatus::postponed || !has_day)
    visit.status = VisitStatus::proposed;
  visit.reason = reason;
  edit_visit(desk, visit);
}

void cancel_visit(Desk& desk, Visit& visit, const std::string& reason) {
  require_open(visit);
  visit.status = VisitStatus::cancelled;
  visit.reason = reason;
  store(desk, visit);
}

void remove_visit(Desk& desk, domain::VisitId id) {
  storage::VisitStore visits(desk.database());
  require_visit(desk.database(), id);
  if (const auto meetings = visits.meetings_of(id); !meetings.empty())
    require_unused(id.ref(), meetings.front().ref());
  if (const auto approaches = storage::ApproachStore(desk.database()).that_led_to(id); !approaches.empty())
    require_unused(id.ref(), approaches.front().ref());
  if (const auto user = storage::PassOnStore(desk.database()).at(id))
    require_unused(id.ref(), user->ref());
  require_without_follow_ups(desk.database(), id.ref(), domain::VisitId::letter, id.value);
  visits.remove(id);
  desk.operation.touch(id.ref());
}

}  // namespace dialogg::app
