#include "storage/outcome_store.hpp"

#include "storage/meeting_conditions.hpp"
#include "storage/row.hpp"
#include "storage/select.hpp"

namespace dialogg::storage {

using domain::Outcome;

namespace {

#define OUTCOME_SELECT                                                                                       \
  "SELECT outcome.id, outcome.uid, outcome.created_at, outcome.updated_at, meeting_id, text, outcome.kind, " \
  "state FROM outcome LEFT JOIN meeting ON meeting.id = meeting_id"

Outcome row_to_outcome(SQLite::Statement& statement) {
  Outcome outcome;
  Row(statement) >> outcome.id >> outcome.stamp >> outcome.meeting >> outcome.text >> outcome.kind >>
      outcome.state;
  return outcome;
}

}  // namespace

void OutcomeStore::insert(Outcome& outcome) {
  auto& statement = database_.statement(
      "INSERT INTO outcome (uid, created_at, updated_at, meeting_id, text, kind, state) "
      "VALUES (?, ?, ?, ?, ?, ?, ?)");
  Bind(statement).uid(outcome.stamp.uid) << outcome.stamp.created_at << outcome.stamp.updated_at
                                         << outcome.meeting << outcome.text << outcome.kind << outcome.state;
  statement.exec();
  outcome.id.value = database_.connection().getLastInsertRowid();
}

void OutcomeStore::update(const Outcome& outcome) {
  auto& statement = database_.statement(
      "UPDATE outcome SET updated_at = ?, meeting_id = ?, text = ?, kind = ?, state = ? WHERE id = ?");
  Bind(statement) << outcome.stamp.updated_at << outcome.meeting << outcome.text << outcome.kind
                  << outcome.state << outcome.id;
  statement.exec();
}

void OutcomeStore::remove(domain::OutcomeId id) {
  auto& statement = database_.statement("DELETE FROM outcome WHERE id = ?");
  Bind(statement) << id;
  statement.exec();
}

void OutcomeStore::remove_of(domain::MeetingId meeting) {
  auto& statement = database_.statement("DELETE FROM outcome WHERE meeting_id = ?");
  Bind(statement) << meeting;
  statement.exec();
}

std::optional<Outcome> OutcomeStore::find(domain::OutcomeId id) {
  auto& statement = database_.statement(OUTCOME_SELECT " WHERE outcome.id = ?");
  Bind(statement) << id;
  return first_row(statement, row_to_outcome);
}

std::vector<Outcome> OutcomeStore::of_meeting(domain::MeetingId meeting) {
  auto& statement = database_.statement(OUTCOME_SELECT " WHERE meeting_id = ? ORDER BY outcome.id");
  Bind(statement) << meeting;
  return all_rows(statement, row_to_outcome);
}

std::vector<Outcome> OutcomeStore::unsettled(const domain::Filter& filter, std::int64_t most) {
  Query query(OUTCOME_SELECT);
  query.in_period("meeting.date", filter);
  add_meeting_conditions(query, filter);
  query.where("state IN ('hoped', 'under-way')");
  query.then(" ORDER BY meeting.date DESC, outcome.id DESC LIMIT " + std::to_string(most));
  return query.all(database_, row_to_outcome);
}

void OutcomeStore::for_each(const domain::Filter& filter, const std::function<void(const Outcome&)>& each) {
  Query query(OUTCOME_SELECT);
  query.in_period("meeting.date", filter);
  add_meeting_conditions(query, filter);
  query.then(" ORDER BY outcome.id");
  query.for_each(database_, [&](SQLite::Statement& statement) { each(row_to_outcome(statement)); });
}

}  // namespace dialogg::storage
