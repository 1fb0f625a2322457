#include "app/statements.hpp"

#include "app/groups.hpp"
#include "app/personal_data.hpp"
#include "app/references.hpp"
#include "domain/error.hpp"
#include "storage/statement_store.hpp"

namespace dialogg::app {

using domain::Statement;
using storage::StatementStore;

namespace {

void check(Desk& desk, Statement& statement) {
  statement.group = require_group(desk.database(), statement.group.id).link();
  if (statement.date && statement.date->first_day() > desk.today) {
    domain::Error error(domain::ErrorKind::invalid,
                        text::Phrase{text::Message::statement_in_future, {statement.date->iso()}});
    error.where = "--date";
    throw error;
  }
  warn_of_personal_data(desk, "title", statement.title);
  warn_of_personal_data(desk, "text", statement.text);
  warn_of_personal_data(desk, "addressed-to", statement.addressed_to);
  for (const domain::Point& view : statement.differing_views)
    warn_of_personal_data(desk, "differing-view", view.text);
  warn_of_personal_data(desk, "response", statement.response);
  warn_of_personal_data(desk, "taken-up", statement.taken_up);
}

}  // namespace

void record_statement(Desk& desk, Statement& statement) {
  check(desk, statement);
  statement.stamp = desk.new_stamp();
  StatementStore(desk.database()).insert(statement);
  desk.operation.touch(statement.id.ref());
}

Statement require_statement(storage::Database& database, domain::StatementId id) {
  if (auto statement = StatementStore(database).find(id))
    return *statement;
  throw no_such_record(id.ref(), "statements");
}

void edit_statement(Desk& desk, Statement& statement) {
  check(desk, statement);
  statement.stamp.updated_at = desk.operation.now();
  StatementStore(desk.database()).update(statement);
  desk.operation.touch(statement.id.ref());
}

void remove_statement(Desk& desk, domain::StatementId id) {
  require_statement(desk.database(), id);
  StatementStore(desk.database()).remove(id);
  desk.operation.touch(id.ref());
}

}  // namespace dialogg::app
