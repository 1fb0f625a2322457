#include "storage/follow_up_store.hpp"

#include "storage/meeting_conditions.hpp"
#include "storage/row.hpp"
#include "storage/select.hpp"
#include "storage/with_table.hpp"

namespace dialogg::storage {

using domain::FollowUp;

namespace {

#define FOLLOW_UP_SELECT                                                                         \
  "SELECT follow_up.id, follow_up.uid, follow_up.created_at, follow_up.updated_at, meeting_id, " \
  "meeting.municipality_id, municipality.number, municipality.name, municipality.county, "       \
  "meeting.group_id, dialogue_group.name, coalesce(meeting.naming, 'yes'), text, owner, "        \
  "due, follow_up.status, result FROM follow_up LEFT JOIN meeting ON meeting.id = meeting_id "   \
  "LEFT JOIN municipality ON municipality.id = meeting.municipality_id "                         \
  "LEFT JOIN dialogue_group ON dialogue_group.id = meeting.group_id"

FollowUp row_to_follow_up(SQLite::Statement& statement) {
  FollowUp follow_up;
  Row(statement) >> follow_up.id >> follow_up.stamp >> follow_up.meeting >> follow_up.municipality.id >>
      follow_up.municipality.number >> follow_up.municipality.name >> follow_up.municipality.county >>
      follow_up.group.id >> follow_up.group.name >> follow_up.naming >> follow_up.text >> follow_up.owner >>
      follow_up.due >> follow_up.status >> follow_up.result;
  return follow_up;
}

void select_shared(Database& database, FollowUp& follow_up) {
  if (follow_up.meeting)
    follow_up.with = select_with(database, kMeetingWith, follow_up.meeting->value);
}

std::vector<FollowUp> with_shared(Database& database, std::vector<FollowUp> follow_ups) {
  for (FollowUp& follow_up : follow_ups) select_shared(database, follow_up);
  return follow_ups;
}

}  // namespace

void FollowUpStore::insert(FollowUp& follow_up) {
  auto& statement = database_.statement(
      "INSERT INTO follow_up (uid, created_at, updated_at, meeting_id, text, owner, due, status, result) "
      "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
  Bind(statement).uid(follow_up.stamp.uid)
      << follow_up.stamp.created_at << follow_up.stamp.updated_at << follow_up.meeting << follow_up.text
      << follow_up.owner << follow_up.due << follow_up.status << follow_up.result;
  statement.exec();
  follow_up.id.value = database_.connection().getLastInsertRowid();
}

void FollowUpStore::update(const FollowUp& follow_up) {
  auto& statement = database_.statement(
      "UPDATE follow_up SET updated_at = ?, text = ?, owner = ?, due = ?, status = ?, result = ? WHERE id = "
      "?");
  Bind(statement) << follow_up.stamp.updated_at << follow_up.text << follow_up.owner << follow_up.due
                  << follow_up.status << follow_up.result << follow_up.id;
  statement.exec();
}

void FollowUpStore::remove(domain::FollowUpId id) {
  auto& statement = database_.statement("DELETE FROM follow_up WHERE id = ?");
  Bind(statement) << id;
  statement.exec();
}

void FollowUpStore::remove_of(domain::MeetingId meeting) {
  auto& statement = database_.statement("DELETE FROM follow_up WHERE meeting_id = ?");
  Bind(statement) << meeting;
  statement.exec();
}

std::optional<FollowUp> FollowUpStore::find(domain::FollowUpId id) {
  auto& statement = database_.statement(FOLLOW_UP_SELECT " WHERE follow_up.id = ?");
  Bind(statement) << id;
  auto found = first_row(statement, row_to_follow_up);
  if (found)
    select_shared(database_, *found);
  return found;
}

std::vector<FollowUp> FollowUpStore::of_meeting(domain::MeetingId meeting) {
  auto& statement = database_.statement(FOLLOW_UP_SELECT " WHERE meeting_id = ? ORDER BY follow_up.id");
  Bind(statement) << meeting;
  return with_shared(database_, all_rows(statement, row_to_follow_up));
}

std::vector<FollowUp> FollowUpStore::due_before(domain::Date end) {
  return with_shared(database_, Query(FOLLOW_UP_SELECT)
                                    .where("follow_up.status = 'open' AND due < ?", end)
                                    .then(" ORDER BY due, follow_up.id")
                                    .all(database_, row_to_follow_up));
}

FollowUpStore::Tally FollowUpStore::tally(const domain::Period& period, domain::Date day) {
  auto& statement = database_.statement(
      "SELECT count(*) FILTER (WHERE status = 'open'), count(*) FILTER (WHERE status = 'open' AND due < ?), "
      "count(*) FILTER (WHERE status = 'done' AND due >= ? AND due < ?) FROM follow_up "
      "LEFT JOIN meeting ON meeting.id = meeting_id WHERE date IS NULL OR date < ?");
  Bind(statement) << day << period.begin << period.end << period.end;
  Tally tally;
  statement.executeStep();
  Row(statement) >> tally.open >> tally.overdue >> tally.done;
  statement.reset();
  return tally;
}

void FollowUpStore::for_each(const domain::Filter& filter, const std::function<void(const FollowUp&)>& each) {
  Query query(FOLLOW_UP_SELECT);
  query.in_period("due", filter);
  add_meeting_conditions(query, filter);
  if (filter.follow_up_status)
    query.where("follow_up.status = ?", *filter.follow_up_status);
  query.then(" ORDER BY due IS NULL, due, follow_up.id");
  query.for_each(database_, [&](SQLite::Statement& statement) {
    FollowUp follow_up = row_to_follow_up(statement);
    select_shared(database_, follow_up);
    each(follow_up);
  });
}

}  // namespace dialogg::storage
