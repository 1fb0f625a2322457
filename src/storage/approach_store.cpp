#include "storage/approach_store.hpp"

#include "storage/query.hpp"
#include "storage/select.hpp"

namespace dialogg::storage {

using domain::Approach;

namespace {

constexpr const char* kSelect =
    "SELECT approach.id, approach.uid, approach.created_at, approach.updated_at, municipality_id, "
    "municipality.number, municipality.name, municipality.county, made_by, date, channel, approach.note, "
    "visit_id, answer FROM approach JOIN municipality ON municipality.id = municipality_id";

Approach row_to_approach(SQLite::Statement& row) {
  Approach approach;
  Row(row) >> approach.id >> approach.stamp >> approach.municipality.id >> approach.municipality.number >>
      approach.municipality.name >> approach.municipality.county >> approach.from >> approach.date >>
      approach.channel >> approach.note >> approach.led_to >> approach.answer;
  return approach;
}

void bind_fields(Bind& bind, const Approach& approach) {
  bind << approach.stamp.updated_at << approach.municipality.id << approach.from << approach.date
       << approach.channel << approach.note << approach.led_to << approach.answer;
}

}  // namespace

void ApproachStore::insert(Approach& approach) {
  auto& statement = database_.statement(
      "INSERT INTO approach (uid, created_at, updated_at, municipality_id, made_by, date, channel, note, "
      "visit_id, answer) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
  Bind bind(statement);
  bind.uid(approach.stamp.uid) << approach.stamp.created_at;
  bind_fields(bind, approach);
  statement.exec();
  approach.id.value = database_.connection().getLastInsertRowid();
}

void ApproachStore::update(const Approach& approach) {
  auto& statement = database_.statement(
      "UPDATE approach SET updated_at = ?, municipality_id = ?, made_by = ?, date = ?, channel = ?, "
      "note = ?, visit_id = ?, answer = ? WHERE id = ?");
  Bind bind(statement);
  bind_fields(bind, approach);
  bind << approach.id;
  statement.exec();
}

void ApproachStore::remove(domain::ApproachId id) {
  auto& statement = database_.statement("DELETE FROM approach WHERE id = ?");
  Bind(statement) << id;
  statement.exec();
}

std::optional<Approach> ApproachStore::find(domain::ApproachId id) {
  return Query(kSelect).where("approach.id = ?", id).first(database_, row_to_approach);
}

void ApproachStore::for_each(const domain::Filter& filter, const std::function<void(const Approach&)>& each) {
  Query query(kSelect);
  query.in_period("date", filter).in_place("municipality_id", filter).then(" ORDER BY date, approach.id");
  query.for_each(database_, [&](SQLite::Statement& row) { each(row_to_approach(row)); });
}

std::vector<Approach> ApproachStore::unanswered(domain::Date end) {
  return Query(kSelect)
      .where("visit_id IS NULL AND answer IS NULL AND date < ?", end)
      .then(" ORDER BY date, approach.id")
      .all(database_, row_to_approach);
}

std::vector<domain::ApproachId> ApproachStore::that_led_to(domain::VisitId visit) {
  auto& statement = database_.statement("SELECT id FROM approach WHERE visit_id = ? ORDER BY id");
  Bind(statement) << visit;
  return first_column<domain::ApproachId>(statement);
}

}  // namespace dialogg::storage
