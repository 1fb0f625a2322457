#include "app/visits.hpp"

#include "app/municipalities.hpp"
#include "app/personal_data.hpp"
#include "app/references.hpp"
#include "app/themes.hpp"
#include "domain/error.hpp"
#include "storage/visit_store.hpp"

namespace dialogg::app {

using domain::Error;
using domain::ErrorKind;
using domain::Visit;
using domain::VisitStatus;
using text::Message;
using text::Phrase;

namespace {

/// What must hold for a visit in any state.
void check(Desk& desk, Visit& visit) {
  resolve_municipality(desk, visit.municipality);
  resolve_themes(desk.database(), visit.themes);
  if (visit.municipality.none())
    throw Error(ErrorKind::invalid, Message::visit_without_municipality);
  if (visit.status == VisitStatus::agreed && (!visit.date || !visit.date->date()))
    throw Error(ErrorKind::invalid, Message::visit_agreed_without_day);
  for (const std::string& wish : visit.wishes) warn_of_personal_data(desk, "wish", wish);
}

void require_open(const Visit& visit) {
  if (visit.status == VisitStatus::held || visit.status == VisitStatus::cancelled)
    throw Error(ErrorKind::conflict, Phrase{visit.status == VisitStatus::held ? Message::visit_is_held
                                                                              : Message::visit_is_cancelled,
                                            {visit.id.ref()}});
}

void store(Desk& desk, Visit& visit) {
  visit.stamp.updated_at = desk.operation.now();
  storage::VisitStore(desk.database()).update(visit);
  desk.operation.touch(visit.id.ref());
}

}  // namespace

void plan_visit(Desk& desk, Visit& visit) {
  if (visit.status != VisitStatus::proposed && visit.status != VisitStatus::agreed)
    throw Error(ErrorKind::invalid, Message::visit_planned_status);
  check(desk, visit);
  visit.stamp = desk.new_stamp();
  storage::VisitStore(desk.database()).insert(visit);
  desk.operation.touch(visit.id.ref());
}

Visit require_visit(storage::Database& database, domain::VisitId id) {
  if (auto visit = storage::VisitStore(database).find(id))
    return *visit;
  throw no_such_record(id.ref(), "visits");
}

void edit_visit(Desk& desk, Visit& visit) {
  check(desk, visit);
  store(desk, visit);
}

void agree_visit(Desk& desk, Visit& visit) {
  require_open(visit);
  if (visit.status == VisitStatus::agreed)
    throw Error(ErrorKind::conflict, Phrase{Message::visit_is_agreed, {visit.id.ref()}});
  visit.status = VisitStatus::agreed;
  edit_visit(desk, visit);
}

void move_visit(Desk& desk, Visit& visit, const domain::PartialDate& date) {
  require_open(visit);
  visit.date = date;
  if (visit.status == VisitStatus::postponed || !date.date())
    visit.status = VisitStatus::proposed;
  edit_visit(desk, visit);
}

void cancel_visit(Desk& desk, Visit& visit, const std::string& reason) {
  require_open(visit);
  visit.status = VisitStatus::cancelled;
  visit.reason = reason;
  warn_of_personal_data(desk, "reason", reason);
  store(desk, visit);
}

void remove_visit(Desk& desk, domain::VisitId id) {
  storage::VisitStore visits(desk.database());
  require_visit(desk.database(), id);
  if (const auto meetings = visits.meetings_of(id); !meetings.empty())
    throw Error(ErrorKind::conflict, Phrase{Message::record_is_used_by, {id.ref(), meetings.front().ref()}},
                Phrase{Message::remove_those_first, {meetings.front().ref()}});
  visits.remove(id);
  desk.operation.touch(id.ref());
}

}  // namespace dialogg::app
