#include "storage/statement_store.hpp"

#include "storage/point_list.hpp"
#include "storage/query.hpp"

namespace dialogg::storage {

using domain::Statement;

namespace {

constexpr ListTable kViews = DIALOGG_POINT_TABLE("statement_view", "statement_id", "held_by");

constexpr const char* kSelect =
    "SELECT statement.id, statement.uid, statement.created_at, statement.updated_at, group_id, "
    "dialogue_group.name, title, text, date, addressed_to, response, taken_up FROM statement "
    "JOIN dialogue_group ON dialogue_group.id = group_id";

Statement row_to_statement(SQLite::Statement& row) {
  Statement statement;
  Row(row) >> statement.id >> statement.stamp >> statement.group.id >> statement.group.name >>
      statement.title >> statement.text >> statement.date >> statement.addressed_to >> statement.response >>
      statement.taken_up;
  return statement;
}

void bind_fields(Bind& bind, const Statement& statement) {
  bind << statement.stamp.updated_at << statement.group.id << statement.title << statement.text
       << statement.date << statement.addressed_to << statement.response << statement.taken_up;
}

}  // namespace

void StatementStore::insert(Statement& statement) {
  auto& insert = database_.statement(
      "INSERT INTO statement (uid, created_at, updated_at, group_id, title, text, date, addressed_to, "
      "response, "
      "taken_up) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
  Bind bind(insert);
  bind.uid(statement.stamp.uid) << statement.stamp.created_at;
  bind_fields(bind, statement);
  insert.exec();
  statement.id.value = database_.connection().getLastInsertRowid();
  insert_list(database_, kViews, statement.id.value, statement.differing_views);
}

void StatementStore::update(const Statement& statement) {
  auto& update = database_.statement(
      "UPDATE statement SET updated_at = ?, group_id = ?, title = ?, text = ?, date = ?, addressed_to = ?, "
      "response = ?, taken_up = ? WHERE id = ?");
  Bind bind(update);
  bind_fields(bind, statement);
  bind << statement.id;
  update.exec();
  update_list(database_, kViews, statement.id.value, statement.differing_views);
}

void StatementStore::remove(domain::StatementId id) {
  remove_list(database_, kViews, id.value);
  auto& statement = database_.statement("DELETE FROM statement WHERE id = ?");
  Bind(statement) << id;
  statement.exec();
}

void StatementStore::select_lists(Statement& statement) {
  statement.differing_views = select_list<domain::Point>(database_, kViews, statement.id.value);
}

std::optional<Statement> StatementStore::find(domain::StatementId id) {
  auto found = Query(kSelect).where("statement.id = ?", id).first(database_, row_to_statement);
  if (found)
    select_lists(*found);
  return found;
}

void StatementStore::for_each(const domain::Filter& filter,
                              const std::function<void(const Statement&)>& each) {
  Query query(kSelect);
  query.in_period("date", filter).in_group("group_id", filter);
  query.in_place("dialogue_group.municipality_id", filter);
  query.then(" ORDER BY date IS NULL, date, statement.id");
  query.for_each(database_, [&](SQLite::Statement& row) {
    Statement statement = row_to_statement(row);
    select_lists(statement);
    each(statement);
  });
}

std::vector<Statement> StatementStore::of_group(domain::GroupId group) {
  std::vector<Statement> statements;
  for_each({.group = group}, [&](const Statement& statement) { statements.push_back(statement); });
  return statements;
}

}  // namespace dialogg::storage
