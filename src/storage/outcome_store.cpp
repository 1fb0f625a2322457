#include "storage/outcome_store.hpp"

#include "storage/query.hpp"
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

void add_conditions(Query& query, const domain::Filter& filter) {
  query.in_period("meeting.date", filter).in_place("meeting.municipality_id", filter);
  query.in_group("meeting.group_id", filter);
  query.with_theme("meeting_theme", "meeting_id", "meeting.id", filter);
  if (filter.naming)
    query.where("meeting.naming = ?", *filter.naming);
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
  auto& statement =
      database_.statement("UPDATE outcome SET updated_at = ?, text = ?, kind = ?, state = ? WHERE id = ?");
  Bind(statement) << outcome.stamp.updated_at << outcome.text << outcome.kind << outcome.state << outcome.id;
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
  std::vector<Outcome> outcomes;
  while (statement.executeStep()) outcomes.push_back(row_to_outcome(statement));
  statement.reset();
  return outcomes;
}

std::vector<Outcome> OutcomeStore::unsettled(const domain::Filter& filter, std::int64_t most) {
  Query query(OUTCOME_SELECT);
  add_conditions(query, filter);
  query.where("state IN ('hoped', 'under-way')");
  query.then(" ORDER BY meeting.date DESC, outcome.id DESC LIMIT " + std::to_string(most));
  std::vector<Outcome> outcomes;
  query.for_each(database_,
                 [&](SQLite::Statement& statement) { outcomes.push_back(row_to_outcome(statement)); });
  return outcomes;
}

void OutcomeStore::for_each(const domain::Filter& filter, const std::function<void(const Outcome&)>& each) {
  Query query(OUTCOME_SELECT);
  add_conditions(query, filter);
  query.then(" ORDER BY outcome.id");
  query.for_each(database_, [&](SQLite::Statement& statement) { each(row_to_outcome(statement)); });
}

}  // namespace dialogg::storage
