#include "storage/meeting_store.hpp"

#include "storage/decision_store.hpp"
#include "storage/follow_up_store.hpp"
#include "storage/meeting_conditions.hpp"
#include "storage/meeting_parts.hpp"
#include "storage/outcome_store.hpp"
#include "storage/row.hpp"
#include "storage/select.hpp"

namespace dialogg::storage {

using domain::Meeting;

namespace {

#define MEETING_SELECT                                                                                  \
  "SELECT meeting.id, meeting.uid, meeting.created_at, meeting.updated_at, meeting.kind, date, "        \
  "meeting.municipality_id, municipality.number, municipality.name, municipality.county, group_id, "    \
  "dialogue_group.name, visit_id, form, place, duration, drivers, newcomers, summary, meeting.naming, " \
  "meeting.title, until, meeting.time, total, meeting.note "                                            \
  "FROM meeting LEFT JOIN municipality ON municipality.id = meeting.municipality_id "                   \
  "LEFT JOIN dialogue_group ON dialogue_group.id = group_id"

Meeting row_to_meeting(SQLite::Statement& statement) {
  Meeting meeting;
  Row(statement) >> meeting.id >> meeting.stamp >> meeting.kind >> meeting.date >> meeting.municipality.id >>
      meeting.municipality.number >> meeting.municipality.name >> meeting.municipality.county >>
      meeting.group.id >> meeting.group.name >> meeting.visit >> meeting.form >> meeting.place >>
      meeting.duration >> meeting.drivers >> meeting.newcomers >> meeting.summary >> meeting.naming >>
      meeting.title >> meeting.until >> meeting.time >> meeting.total >> meeting.note;
  return meeting;
}

void bind_fields(Bind& bind, const Meeting& meeting) {
  bind << meeting.stamp.updated_at << meeting.kind << meeting.date << meeting.municipality.id
       << meeting.group.id << meeting.visit << meeting.form << meeting.place << meeting.duration
       << meeting.drivers << meeting.newcomers << meeting.summary << meeting.naming << meeting.title
       << meeting.until << meeting.time << meeting.total << meeting.note;
}

/// Those that are not stored yet.
template <class Store, class Record>
void insert_new(Database& database, domain::MeetingId meeting, std::vector<Record>& records) {
  for (Record& record : records) {
    if (record.id)
      continue;
    record.meeting = meeting;
    Store(database).insert(record);
  }
}

void insert_records(Database& database, Meeting& meeting) {
  insert_new<DecisionStore>(database, meeting.id, meeting.decisions);
  insert_new<OutcomeStore>(database, meeting.id, meeting.outcomes);
  insert_new<FollowUpStore>(database, meeting.id, meeting.follow_ups);
}

void add_conditions(Query& query, const domain::Filter& filter) {
  query.in_period("meeting.date", filter);
  add_meeting_conditions(query, filter);
}

std::vector<domain::MeetingId> ids_of(Database& database, const Query& query) {
  std::vector<domain::MeetingId> ids;
  query.for_each(database, [&](SQLite::Statement& statement) { Row(statement) >> ids.emplace_back(); });
  return ids;
}

std::vector<domain::MeetingId> first_where(Database& database, std::string_view condition,
                                           const domain::Filter& filter, std::int64_t most) {
  Query query("SELECT meeting.id FROM meeting");
  add_conditions(query, filter);
  query.where(condition).then(" ORDER BY meeting.date, meeting.id LIMIT " + std::to_string(most));
  return ids_of(database, query);
}

void select_all_parts(Database& database, Meeting& meeting) {
  select_parts(database, meeting);
  meeting.decisions = DecisionStore(database).of_meeting(meeting.id);
  meeting.outcomes = OutcomeStore(database).of_meeting(meeting.id);
  meeting.follow_ups = FollowUpStore(database).of_meeting(meeting.id);
}

}  // namespace

void MeetingStore::insert(Meeting& meeting) {
  auto& statement = database_.statement(
      "INSERT INTO meeting (uid, created_at, updated_at, kind, date, municipality_id, group_id, visit_id, "
      "form, "
      "place, duration, drivers, newcomers, summary, naming, title, until, time, total, note) "
      "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
  Bind bind(statement);
  bind.uid(meeting.stamp.uid) << meeting.stamp.created_at;
  bind_fields(bind, meeting);
  statement.exec();
  meeting.id.value = database_.connection().getLastInsertRowid();
  insert_parts(database_, meeting);
  insert_records(database_, meeting);
}

void MeetingStore::update(Meeting& meeting) {
  auto& statement = database_.statement(
      "UPDATE meeting SET updated_at = ?, kind = ?, date = ?, municipality_id = ?, group_id = ?, visit_id = "
      "?, "
      "form = ?, place = ?, duration = ?, drivers = ?, newcomers = ?, summary = ?, naming = ?, "
      "title = ?, until = ?, time = ?, total = ?, note = ? WHERE id = ?");
  Bind bind(statement);
  bind_fields(bind, meeting);
  bind << meeting.id;
  statement.exec();
  update_parts(database_, meeting);
  insert_records(database_, meeting);
}

void MeetingStore::remove(domain::MeetingId id) {
  DecisionStore(database_).remove_of(id);
  OutcomeStore(database_).remove_of(id);
  FollowUpStore(database_).remove_of(id);
  remove_parts(database_, id);
  auto& statement = database_.statement("DELETE FROM meeting WHERE id = ?");
  Bind(statement) << id;
  statement.exec();
}

std::optional<Meeting> MeetingStore::find(domain::MeetingId id) {
  auto& statement = database_.statement(MEETING_SELECT " WHERE meeting.id = ?");
  Bind(statement) << id;
  auto found = first_row(statement, row_to_meeting);
  if (found)
    select_all_parts(database_, *found);
  return found;
}

void MeetingStore::for_each(const domain::Filter& filter, const std::function<void(const Meeting&)>& each) {
  Query query(MEETING_SELECT);
  add_conditions(query, filter);
  query.then(" ORDER BY meeting.date, meeting.id");
  query.for_each(database_, [&](SQLite::Statement& statement) {
    Meeting meeting = row_to_meeting(statement);
    select_all_parts(database_, meeting);
    each(meeting);
  });
}

std::vector<domain::MeetingId> MeetingStore::last(const domain::Filter& filter, std::int64_t most) {
  Query query("SELECT id FROM (SELECT meeting.id, date FROM meeting");
  add_conditions(query, filter);
  query.then(" ORDER BY date DESC, meeting.id DESC LIMIT " + std::to_string(most) + ") ORDER BY date, id");
  return ids_of(database_, query);
}

std::optional<domain::PartialDate> MeetingStore::last_day(domain::MunicipalityId municipality) {
  auto& statement = database_.statement(
      "WITH its (id) AS (SELECT id FROM municipality WHERE id = ?1 OR successor_id = ?1) "
      "SELECT max(date) FROM meeting WHERE municipality_id IN its "
      "OR id IN (SELECT meeting_id FROM meeting_with WHERE municipality_id IN its)");
  Bind(statement) << municipality;
  std::optional<domain::PartialDate> day;
  if (statement.executeStep())
    Row(statement) >> day;
  statement.reset();
  return day;
}

std::int64_t MeetingStore::count(const domain::Filter& filter) {
  Query query("SELECT count(*) FROM meeting");
  add_conditions(query, filter);
  std::int64_t count = 0;
  query.for_each(database_, [&](SQLite::Statement& statement) { Row(statement) >> count; });
  return count;
}

std::vector<domain::MeetingId> MeetingStore::with_decisions(const domain::Filter& filter, std::int64_t most) {
  return first_where(database_, "EXISTS (SELECT 1 FROM decision WHERE meeting_id = meeting.id)", filter,
                     most);
}

std::vector<domain::MeetingId> MeetingStore::with_outcomes(const domain::Filter& filter, std::int64_t most) {
  return first_where(database_, "EXISTS (SELECT 1 FROM outcome WHERE meeting_id = meeting.id)", filter, most);
}

std::vector<domain::ExampleId> MeetingStore::examples_of(domain::MeetingId id) {
  auto& statement = database_.statement("SELECT id FROM example WHERE meeting_id = ? ORDER BY id");
  Bind(statement) << id;
  return first_column<domain::ExampleId>(statement);
}

}  // namespace dialogg::storage
