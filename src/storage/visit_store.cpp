#include "storage/visit_store.hpp"

#include "storage/list_table.hpp"
#include "storage/query.hpp"
#include "storage/row.hpp"

namespace dialogg::storage {

using domain::Visit;

namespace {

constexpr ListTable kWishes = DIALOGG_LIST_TABLE("visit_wish", "visit_id", "text");
constexpr ListTable kThemes = DIALOGG_LIST_TABLE("visit_theme", "visit_id", "theme");
constexpr ListTable kInvited = DIALOGG_LIST_TABLE("visit_invited", "visit_id", "role");
constexpr ListTable kFacilitators = DIALOGG_LIST_TABLE("visit_facilitator", "visit_id", "name");

constexpr const char* kSelect =
    "SELECT visit.id, visit.uid, visit.created_at, visit.updated_at, municipality_id, municipality.number, "
    "municipality.name, municipality.county, date, time, place, status, reason, initiated_by, occasion, "
    "themes_by, naming FROM visit LEFT JOIN municipality ON municipality.id = municipality_id";

Visit row_to_visit(SQLite::Statement& statement) {
  Visit visit;
  Row(statement) >> visit.id >> visit.stamp >> visit.municipality.id >> visit.municipality.number >>
      visit.municipality.name >> visit.municipality.county >> visit.date >> visit.time >> visit.place >>
      visit.status >> visit.reason >> visit.initiated_by >> visit.occasion >> visit.themes_by >> visit.naming;
  return visit;
}

void bind_fields(Bind& bind, const Visit& visit) {
  bind << visit.stamp.updated_at << visit.municipality.id << visit.date << visit.time << visit.place
       << visit.status << visit.reason << visit.initiated_by << visit.occasion << visit.themes_by
       << visit.naming;
}

}  // namespace

void VisitStore::insert(Visit& visit) {
  auto& statement = database_.statement(
      "INSERT INTO visit (uid, created_at, updated_at, municipality_id, date, time, place, status, reason, "
      "initiated_by, occasion, themes_by, naming) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
  Bind bind(statement);
  bind.uid(visit.stamp.uid) << visit.stamp.created_at;
  bind_fields(bind, visit);
  statement.exec();
  visit.id.value = database_.connection().getLastInsertRowid();
  insert_lists(visit);
}

void VisitStore::insert_lists(const Visit& visit) {
  insert_list(database_, kWishes, visit.id.value, visit.wishes);
  insert_list(database_, kThemes, visit.id.value, visit.themes);
  insert_list(database_, kInvited, visit.id.value, visit.invited);
  insert_list(database_, kFacilitators, visit.id.value, visit.facilitators);
}

void VisitStore::update(const Visit& visit) {
  auto& statement = database_.statement(
      "UPDATE visit SET updated_at = ?, municipality_id = ?, date = ?, time = ?, place = ?, status = ?, "
      "reason = ?, initiated_by = ?, occasion = ?, themes_by = ?, naming = ? WHERE id = ?");
  Bind bind(statement);
  bind_fields(bind, visit);
  bind << visit.id;
  statement.exec();
  update_list(database_, kWishes, visit.id.value, visit.wishes);
  update_list(database_, kThemes, visit.id.value, visit.themes);
  update_list(database_, kInvited, visit.id.value, visit.invited);
  update_list(database_, kFacilitators, visit.id.value, visit.facilitators);
}

void VisitStore::remove(domain::VisitId id) {
  for (const ListTable& table : {kWishes, kThemes, kInvited, kFacilitators})
    remove_list(database_, table, id.value);
  auto& statement = database_.statement("DELETE FROM visit WHERE id = ?");
  Bind(statement) << id;
  statement.exec();
}

void VisitStore::select_lists(Visit& visit) {
  visit.wishes = select_list<std::string>(database_, kWishes, visit.id.value);
  visit.themes = select_list<std::string>(database_, kThemes, visit.id.value);
  visit.invited = select_list<domain::Role>(database_, kInvited, visit.id.value);
  visit.facilitators = select_list<std::string>(database_, kFacilitators, visit.id.value);
}

std::optional<Visit> VisitStore::find(domain::VisitId id) {
  std::optional<Visit> found;
  Query(kSelect).where("visit.id = ?", id).for_each(database_, [&](SQLite::Statement& statement) {
    found = row_to_visit(statement);
    select_lists(*found);
  });
  return found;
}

void VisitStore::for_each(const domain::Filter& filter, const std::function<void(const Visit&)>& each) {
  Query query(kSelect);
  query.in_period("visit.date", filter).in_place("municipality_id", filter);
  query.with_theme("visit_theme", "visit_id", "visit.id", filter);
  if (filter.visit_status)
    query.where("visit.status = ?", *filter.visit_status);
  query.then(" ORDER BY visit.date IS NULL, visit.date, visit.id");
  query.for_each(database_, [&](SQLite::Statement& statement) {
    Visit visit = row_to_visit(statement);
    select_lists(visit);
    each(visit);
  });
}

std::vector<domain::VisitId> VisitStore::agreed_on(domain::MunicipalityId municipality, domain::Date day) {
  auto& statement = database_.statement(
      "SELECT id FROM visit WHERE municipality_id = ? AND date = ? AND status = 'agreed' ORDER BY id");
  Bind(statement) << municipality << day;
  std::vector<domain::VisitId> ids;
  while (statement.executeStep()) Row(statement) >> ids.emplace_back();
  statement.reset();
  return ids;
}

std::vector<domain::MeetingId> VisitStore::meetings_of(domain::VisitId id) {
  auto& statement = database_.statement("SELECT id FROM meeting WHERE visit_id = ? ORDER BY id");
  Bind(statement) << id;
  std::vector<domain::MeetingId> ids;
  while (statement.executeStep()) Row(statement) >> ids.emplace_back();
  statement.reset();
  return ids;
}

}  // namespace dialogg::storage
