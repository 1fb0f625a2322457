#include "storage/decision_store.hpp"

#include "storage/meeting_conditions.hpp"
#include "storage/row.hpp"
#include "storage/select.hpp"

namespace dialogg::storage {

using domain::Decision;

namespace {

#define DECISION_SELECT                                                                            \
  "SELECT decision.id, decision.uid, decision.created_at, decision.updated_at, meeting_id, text, " \
  "decided_by FROM decision JOIN meeting ON meeting.id = meeting_id"

Decision row_to_decision(SQLite::Statement& statement) {
  Decision decision;
  Row(statement) >> decision.id >> decision.stamp >> decision.meeting >> decision.text >> decision.by;
  return decision;
}

}  // namespace

void DecisionStore::insert(Decision& decision) {
  auto& statement = database_.statement(
      "INSERT INTO decision (uid, created_at, updated_at, meeting_id, text, decided_by) "
      "VALUES (?, ?, ?, ?, ?, ?)");
  Bind(statement).uid(decision.stamp.uid) << decision.stamp.created_at << decision.stamp.updated_at
                                          << decision.meeting << decision.text << decision.by;
  statement.exec();
  decision.id.value = database_.connection().getLastInsertRowid();
}

void DecisionStore::update(const Decision& decision) {
  auto& statement = database_.statement(
      "UPDATE decision SET updated_at = ?, meeting_id = ?, text = ?, decided_by = ? WHERE id = ?");
  Bind(statement) << decision.stamp.updated_at << decision.meeting << decision.text << decision.by
                  << decision.id;
  statement.exec();
}

void DecisionStore::remove(domain::DecisionId id) {
  auto& statement = database_.statement("DELETE FROM decision WHERE id = ?");
  Bind(statement) << id;
  statement.exec();
}

void DecisionStore::remove_of(domain::MeetingId meeting) {
  auto& statement = database_.statement("DELETE FROM decision WHERE meeting_id = ?");
  Bind(statement) << meeting;
  statement.exec();
}

std::optional<Decision> DecisionStore::find(domain::DecisionId id) {
  auto& statement = database_.statement(DECISION_SELECT " WHERE decision.id = ?");
  Bind(statement) << id;
  return first_row(statement, row_to_decision);
}

std::vector<Decision> DecisionStore::of_meeting(domain::MeetingId meeting) {
  auto& statement = database_.statement(DECISION_SELECT " WHERE meeting_id = ? ORDER BY decision.id");
  Bind(statement) << meeting;
  return all_rows(statement, row_to_decision);
}

void DecisionStore::for_each(const domain::Filter& filter, const std::function<void(const Decision&)>& each) {
  Query query(DECISION_SELECT);
  query.in_period("meeting.date", filter);
  add_meeting_conditions(query, filter);
  query.then(" ORDER BY decision.id");
  query.for_each(database_, [&](SQLite::Statement& statement) { each(row_to_decision(statement)); });
}

}  // namespace dialogg::storage
