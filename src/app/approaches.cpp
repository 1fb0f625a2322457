#include "app/approaches.hpp"

#include "app/follow_ups.hpp"
#include "app/municipality_links.hpp"
#include "app/references.hpp"
#include "app/scrutiny.hpp"
#include "app/visits.hpp"
#include "domain/error.hpp"
#include "domain/typed_names.hpp"
#include "storage/approach_store.hpp"

namespace dialogg::app {

using domain::Approach;
using messages::Message;
using messages::Phrase;
using storage::ApproachStore;

namespace {

void require_came(const domain::PartialDate& date, domain::Date today) {
  if (date.first_day() <= today)
    return;
  domain::Error error(domain::ErrorKind::invalid, Phrase{Message::approach_in_future, {date.iso()}});
  error.where = domain::option("--date");
  throw error;
}

void require_same_municipality(const Approach& approach, const domain::Visit& visit) {
  const domain::MunicipalityLinks planned = municipalities_of(visit);
  if (planned.empty() || holds(planned, approach.municipality.id))
    return;
  domain::Error error(domain::ErrorKind::invalid,
                      Phrase{Message::meeting_not_where_planned,
                             {visit.id.ref(), names_of(planned), approach.municipality.name}},
                      Phrase{Message::use_edit, {visit.id.ref()}});
  error.where = domain::option("--led-to");
  throw error;
}

void check(Desk& desk, Approach& approach) {
  if (!approach.date)
    approach.date = domain::PartialDate::of(desk.today);
  require_came(*approach.date, desk.today);
  resolve_municipality(desk, approach.municipality, approach.date);
  if (approach.led_to)
    require_same_municipality(approach, require_visit(desk.database(), *approach.led_to));
}

}  // namespace

void log_approach(Desk& desk, Approach& approach) {
  check(desk, approach);
  approach.stamp = desk.new_stamp();
  ApproachStore(desk.database()).insert(approach);
  desk.operation.touch(approach.id.ref());
  scrutinise(desk, approach, {});
}

Approach require_approach(storage::Database& database, domain::ApproachId id) {
  if (auto approach = ApproachStore(database).find(id))
    return *approach;
  throw no_such_record(id.ref(), "approaches");
}

void edit_approach(Desk& desk, Approach& approach) {
  check(desk, approach);
  approach.stamp.updated_at = desk.operation.now();
  ApproachStore(desk.database()).update(approach);
  desk.operation.touch(approach.id.ref());
  scrutinise(desk, approach, {});
}

void remove_approach(Desk& desk, domain::ApproachId id) {
  require_approach(desk.database(), id);
  require_without_follow_ups(desk.database(), id.ref(), domain::ApproachId::letter, id.value);
  ApproachStore(desk.database()).remove(id);
  desk.operation.touch(id.ref());
}

}  // namespace dialogg::app
