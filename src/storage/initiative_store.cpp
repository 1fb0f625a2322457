#include "storage/initiative_store.hpp"

#include "storage/query.hpp"

namespace dialogg::storage {

using domain::Initiative;

namespace {

constexpr const char* kSelect =
    "SELECT initiative.id, initiative.uid, initiative.created_at, initiative.updated_at, group_id, "
    "dialogue_group.name, title, need, change, owner, initiative.status, part, result FROM initiative "
    "JOIN dialogue_group ON dialogue_group.id = group_id";

Initiative row_to_initiative(SQLite::Statement& row) {
  Initiative initiative;
  Row(row) >> initiative.id >> initiative.stamp >> initiative.group.id >> initiative.group.name >>
      initiative.title >> initiative.need >> initiative.change >> initiative.owner >> initiative.status >>
      initiative.part >> initiative.result;
  return initiative;
}

void bind_fields(Bind& bind, const Initiative& initiative) {
  bind << initiative.stamp.updated_at << initiative.group.id << initiative.title << initiative.need
       << initiative.change << initiative.owner << initiative.status << initiative.part << initiative.result;
}

}  // namespace

void InitiativeStore::insert(Initiative& initiative) {
  auto& statement = database_.statement(
      "INSERT INTO initiative (uid, created_at, updated_at, group_id, title, need, change, owner, status, "
      "part, "
      "result) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
  Bind bind(statement);
  bind.uid(initiative.stamp.uid) << initiative.stamp.created_at;
  bind_fields(bind, initiative);
  statement.exec();
  initiative.id.value = database_.connection().getLastInsertRowid();
}

void InitiativeStore::update(const Initiative& initiative) {
  auto& statement = database_.statement(
      "UPDATE initiative SET updated_at = ?, group_id = ?, title = ?, need = ?, change = ?, owner = ?, "
      "status = ?, part = ?, result = ? WHERE id = ?");
  Bind bind(statement);
  bind_fields(bind, initiative);
  bind << initiative.id;
  statement.exec();
}

void InitiativeStore::remove(domain::InitiativeId id) {
  auto& statement = database_.statement("DELETE FROM initiative WHERE id = ?");
  Bind(statement) << id;
  statement.exec();
}

std::optional<Initiative> InitiativeStore::find(domain::InitiativeId id) {
  return Query(kSelect).where("initiative.id = ?", id).first(database_, row_to_initiative);
}

void InitiativeStore::for_each(const domain::Filter& filter,
                               const std::function<void(const Initiative&)>& each) {
  Query query(kSelect);
  query.in_group("group_id", filter).in_place("dialogue_group.municipality_id", filter);
  if (filter.initiative_status)
    query.where("initiative.status = ?", *filter.initiative_status);
  query.then(" ORDER BY initiative.id");
  query.for_each(database_, [&](SQLite::Statement& row) { each(row_to_initiative(row)); });
}

std::vector<Initiative> InitiativeStore::of_group(domain::GroupId group) {
  std::vector<Initiative> initiatives;
  for_each({.group = group}, [&](const Initiative& initiative) { initiatives.push_back(initiative); });
  return initiatives;
}

}  // namespace dialogg::storage
