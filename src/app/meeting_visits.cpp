#include "app/meeting_visits.hpp"

#include <algorithm>

#include "app/municipality_links.hpp"
#include "app/taking_over.hpp"
#include "app/visits.hpp"
#include "domain/error.hpp"
#include "domain/typed_names.hpp"
#include "storage/visit_store.hpp"
#include "text/joined.hpp"

namespace dialogg::app {

using domain::Error;
using domain::ErrorKind;
using domain::Meeting;
using domain::Naming;
using domain::Visit;
using domain::VisitStatus;
using messages::Message;
using messages::Phrase;
using storage::VisitStore;

namespace {

void store(Desk& desk, Visit& visit, VisitStatus status) {
  visit.status = status;
  visit.stamp.updated_at = desk.operation.now();
  VisitStore(desk.database()).update(visit);
  desk.operation.touch(visit.id.ref());
}

[[noreturn]] void refuse_to_guess_date(const Visit& visit) {
  Error error(ErrorKind::invalid,
              Phrase{Message::meeting_date_not_from_visit, {visit.id.ref(), visit.date->iso()}},
              Phrase(Message::partial_date_forms));
  error.where = domain::option("--date");
  throw error;
}

}  // namespace

std::optional<Visit> visit_to_fulfil(Desk& desk, const Meeting& meeting) {
  if (!meeting.visit)
    return std::nullopt;
  Visit visit = require_visit(desk.database(), *meeting.visit);
  if (visit.status == VisitStatus::cancelled)
    throw Error(ErrorKind::conflict, Phrase{Message::visit_is_cancelled, {visit.id.ref()}},
                Phrase{Message::visit_cancelled_mend, {visit.id.ref()}});
  for (const domain::MeetingId other : VisitStore(desk.database()).meetings_of(visit.id))
    if (other != meeting.id)
      throw Error(ErrorKind::conflict, Phrase{Message::visit_held_by, {visit.id.ref(), other.ref()}},
                  Phrase{Message::use_edit, {other.ref()}});
  return visit;
}

void require_same_municipality(const Visit& visit, const Meeting& meeting) {
  const domain::MunicipalityLinks planned = municipalities_of(visit), met = municipalities_of(meeting);
  const auto was_planned = [&](const domain::MunicipalityLink& one) { return holds(planned, one.id); };
  if (planned.empty() || std::ranges::any_of(met, was_planned))
    return;
  Error error(ErrorKind::invalid,
              Phrase{Message::meeting_not_where_planned, {visit.id.ref(), names_of(planned), names_of(met)}},
              Phrase{Message::meeting_not_where_planned_mend, {visit.id.ref()}});
  error.where = domain::option("--municipality");
  throw error;
}

namespace {

void lend_group(const Visit& visit, Meeting& meeting) {
  if (meeting.group.none())
    meeting.group = visit.group;
  if (visit.group.none() || meeting.group.id == visit.group.id)
    return;
  Error error(ErrorKind::invalid, Phrase{Message::session_of_another,
                                         {visit.id.ref(), visit.group.id.ref(), meeting.group.id.ref()}});
  error.where = domain::option("--group");
  throw error;
}

/// Where the meeting names only one of those that the visit was for, the others came too.
void take_over_municipalities(const Visit& visit, Meeting& meeting, TakingOver& over) {
  if (!meeting.with.empty() || visit.with.empty())
    return;
  meeting.with = municipalities_of(visit);
  keep_once(meeting.municipality, meeting.with);
  over.add("with-names");
}

void lend_facts(Desk& desk, const Visit& visit, Meeting& meeting) {
  TakingOver over(desk, visit.id.ref());
  take_over_municipalities(visit, meeting, over);
  over.take(visit.time, meeting.time, "time");
  over.take(visit.place, meeting.place, "place");
  over.take(visit.themes, meeting.themes, "theme");
  over.take(visit.facilitators, meeting.facilitators, "facilitator");
  over.say();
  over.take_naming(visit.naming, meeting);
}

}  // namespace

void lend(Desk& desk, const Visit& visit, Meeting& meeting) {
  lend_group(visit, meeting);
  if (meeting.municipality.none()) {
    meeting.municipality = visit.municipality;
    meeting.with.insert(meeting.with.begin(), visit.with.begin(), visit.with.end());
    keep_once(meeting.municipality, meeting.with);
  }
  require_same_municipality(visit, meeting);
  const auto day = visit.date ? visit.date->date() : std::nullopt;
  if (!meeting.date && day && *day <= desk.today)
    meeting.date = visit.date;
  if (!meeting.date && visit.date)
    refuse_to_guess_date(visit);
  lend_facts(desk, visit, meeting);
}

std::vector<domain::VisitId> visits_agreed_for(Desk& desk, const Meeting& meeting) {
  const auto day = meeting.date->date();
  if (!day)
    return {};
  VisitStore visits(desk.database());
  if (!meeting.group.none())
    return visits.sessions_on(meeting.group.id, *day);
  std::vector<domain::VisitId> agreed;
  for (const domain::MunicipalityLink& municipality : municipalities_of(meeting))
    for (const domain::VisitId id : visits.agreed_on(municipality.id, *day))
      if (std::ranges::find(agreed, id) == agreed.end())
        agreed.push_back(id);
  return agreed;
}

Visit take_agreed(Desk& desk, domain::VisitId agreed, Meeting& meeting) {
  Visit visit = require_visit(desk.database(), agreed);
  meeting.visit = agreed;
  desk.notices.push_back(
      {visit.group.none() ? Message::meeting_fulfils_agreed : Message::meeting_fulfils_session,
       {agreed.ref()}});
  lend_facts(desk, visit, meeting);
  return visit;
}

void name_candidates(Desk& desk, const std::vector<domain::VisitId>& agreed, const Meeting& meeting) {
  std::string list;
  for (const domain::VisitId id : agreed) text::add_to(list, id.ref());
  desk.notices.push_back({Message::meeting_may_fulfil, {list, meeting.id.ref(), agreed.front().ref()}});
}

void hold(Desk& desk, Visit& visit, const Meeting& meeting) {
  const bool reserved = meeting.naming != Naming::yes && visit.naming == Naming::yes;
  if (visit.status == VisitStatus::held && !reserved)
    return;
  if (reserved) {
    visit.naming = meeting.naming;
    desk.notices.push_back({Message::visit_naming_from_meeting, {visit.id.ref(), meeting.id.ref()}});
  }
  store(desk, visit, VisitStatus::held);
}

void plan_again(Desk& desk, domain::VisitId id) {
  if (!VisitStore(desk.database()).meetings_of(id).empty())
    return;
  Visit visit = require_visit(desk.database(), id);
  if (visit.status == VisitStatus::held)
    store(desk, visit, visit.date && visit.date->date() ? VisitStatus::agreed : VisitStatus::proposed);
}

}  // namespace dialogg::app
