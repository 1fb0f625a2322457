#include "storage/visit_store.hpp"

#include "storage/list_table.hpp"
#include "storage/point_list.hpp"
#include "storage/row.hpp"
#include "storage/select.hpp"
#include "storage/with_table.hpp"

namespace dialogg::storage {

using domain::Visit;

namespace {

constexpr ListTable kWishes = DIALOGG_LIST_TABLE("visit_wish", "visit_id", "text");
constexpr ListTable kThemes = DIALOGG_LIST_TABLE("visit_theme", "visit_id", "theme");
constexpr ListTable kInvited = DIALOGG_LIST_TABLE("visit_invited", "visit_id", "role");
constexpr ListTable kFacilitators = DIALOGG_LIST_TABLE("visit_facilitator", "visit_id", "name");
constexpr ListTable kProposals = DIALOGG_POINT_TABLE("visit_proposal", "visit_id", "proposed_by");

constexpr Places kVisitPlaces{"visit.municipality_id", "visit.id", "visit_with", "visit_id"};

constexpr const char* kSelect =
    "SELECT visit.id, visit.uid, visit.created_at, visit.updated_at, visit.municipality_id, "
    "municipality.number, municipality.name, municipality.county, group_id, dialogue_group.name, date, time, "
    "place, visit.status, reason, initiated_by, occasion, themes_by, visit.naming FROM visit "
    "LEFT JOIN municipality ON municipality.id = visit.municipality_id "
    "LEFT JOIN dialogue_group ON dialogue_group.id = group_id";

Visit row_to_visit(SQLite::Statement& statement) {
  Visit visit;
  Row(statement) >> visit.id >> visit.stamp >> visit.municipality.id >> visit.municipality.number >>
      visit.municipality.name >> visit.municipality.county >> visit.group.id >> visit.group.name >>
      visit.date >> visit.time >> visit.place >> visit.status >> visit.reason >> visit.initiated_by >>
      visit.occasion >> visit.themes_by >> visit.naming;
  return visit;
}

void bind_fields(Bind& bind, const Visit& visit) {
  bind << visit.stamp.updated_at << visit.municipality.id << visit.group.id << visit.date << visit.time
       << visit.place << visit.status << visit.reason << visit.initiated_by << visit.occasion
       << visit.themes_by << visit.naming;
}

}  // namespace

void VisitStore::insert(Visit& visit) {
  auto& statement = database_.statement(
      "INSERT INTO visit (uid, created_at, updated_at, municipality_id, group_id, date, time, place, status, "
      "reason, initiated_by, occasion, themes_by, naming) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
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
  insert_list(database_, kProposals, visit.id.value, visit.proposals);
  insert_with(database_, kVisitWith, visit.id.value, visit.with);
}

void VisitStore::update(const Visit& visit) {
  auto& statement = database_.statement(
      "UPDATE visit SET updated_at = ?, municipality_id = ?, group_id = ?, date = ?, time = ?, place = ?, "
      "status = ?, reason = ?, initiated_by = ?, occasion = ?, themes_by = ?, naming = ? WHERE id = ?");
  Bind bind(statement);
  bind_fields(bind, visit);
  bind << visit.id;
  statement.exec();
  update_list(database_, kWishes, visit.id.value, visit.wishes);
  update_list(database_, kThemes, visit.id.value, visit.themes);
  update_list(database_, kInvited, visit.id.value, visit.invited);
  update_list(database_, kFacilitators, visit.id.value, visit.facilitators);
  update_list(database_, kProposals, visit.id.value, visit.proposals);
  update_with(database_, kVisitWith, visit.id.value, visit.with);
}

void VisitStore::remove(domain::VisitId id) {
  for (const ListTable& table : {kWishes, kThemes, kInvited, kFacilitators, kProposals, kVisitWith})
    remove_list(database_, table, id.value);
  auto& statement = database_.statement("DELETE FROM visit WHERE id = ?");
  Bind(statement) << id;
  statement.exec();
}

void VisitStore::select_lists(Visit& visit) {
  visit.wishes = select_list<domain::FreeText>(database_, kWishes, visit.id.value);
  visit.themes = select_list<std::string>(database_, kThemes, visit.id.value);
  visit.invited = select_list<domain::Role>(database_, kInvited, visit.id.value);
  visit.facilitators = select_list<domain::FreeText>(database_, kFacilitators, visit.id.value);
  visit.proposals = select_list<domain::Point>(database_, kProposals, visit.id.value);
  visit.with = select_with(database_, kVisitWith, visit.id.value);
}

std::optional<Visit> VisitStore::of_meeting(domain::MeetingId id) {
  auto& statement = database_.statement("SELECT visit_id FROM meeting WHERE id = ? AND visit_id IS NOT NULL");
  Bind(statement) << id;
  const auto visit = first_value<domain::VisitId>(statement);
  return visit ? find(*visit) : std::nullopt;
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
  query.in_period("visit.date", filter).in_shared_place(kVisitPlaces, filter).in_group("group_id", filter);
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
      "SELECT id FROM visit WHERE (municipality_id = ?1 OR id IN (SELECT visit_id FROM visit_with WHERE "
      "municipality_id = ?1)) AND date = ?2 AND status = 'agreed' AND group_id IS NULL ORDER BY id");
  Bind(statement) << municipality << day;
  return first_column<domain::VisitId>(statement);
}

std::vector<domain::VisitId> VisitStore::sessions_on(domain::GroupId group, domain::Date day) {
  auto& statement = database_.statement(
      "SELECT id FROM visit WHERE group_id = ? AND date = ? AND status = 'agreed' ORDER BY id");
  Bind(statement) << group << day;
  return first_column<domain::VisitId>(statement);
}

std::optional<Visit> VisitStore::next_session(domain::GroupId group, domain::Date today) {
  return next(Query(kSelect).where("group_id = ?", group), today);
}

std::optional<Visit> VisitStore::next_visit(domain::MunicipalityId municipality, domain::Date today) {
  domain::Filter filter;
  filter.municipality = municipality;
  return next(Query(kSelect).in_shared_place(kVisitPlaces, filter).where("group_id IS NULL"), today);
}

std::optional<Visit> VisitStore::next(Query query, domain::Date today) {
  auto found = query
                   .where("visit.status IN ('agreed', 'proposed') AND date >= substr(?, 1, length(date))",
                          domain::iso(today))
                   .then(" ORDER BY date || substr('-12-31', length(date) - 3), visit.id LIMIT 1")
                   .first(database_, row_to_visit);
  if (found)
    select_lists(*found);
  return found;
}

std::vector<Visit> VisitStore::open_before(domain::Date end) {
  Query query(kSelect);
  query.where("visit.status IN ('agreed', 'proposed') AND date < ?", domain::iso(end));
  query.where("NOT EXISTS (SELECT 1 FROM meeting WHERE visit_id = visit.id)");
  query.then(" ORDER BY date, visit.id");
  std::vector<Visit> visits = query.all(database_, row_to_visit);
  for (Visit& visit : visits) visit.with = select_with(database_, kVisitWith, visit.id.value);
  return visits;
}

std::vector<Visit> VisitStore::past_without_meeting(domain::Date today) {
  std::vector<Visit> visits = open_before(today);
  std::erase_if(visits, [today](const Visit& visit) { return visit.date->last_day() >= today; });
  return visits;
}

std::vector<domain::MeetingId> VisitStore::meetings_of(domain::VisitId id) {
  auto& statement = database_.statement("SELECT id FROM meeting WHERE visit_id = ? ORDER BY id");
  Bind(statement) << id;
  return first_column<domain::MeetingId>(statement);
}

}  // namespace dialogg::storage
