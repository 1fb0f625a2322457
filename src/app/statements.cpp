#include "app/statements.hpp"

#include "app/groups.hpp"
#include "app/references.hpp"
#include "app/scrutiny.hpp"
#include "domain/error.hpp"
#include "domain/typed_names.hpp"
#include "storage/statement_store.hpp"

namespace dialogg::app {

using domain::Statement;
using storage::StatementStore;

namespace {

void check(Desk& desk, Statement& statement) {
  statement.group = require_group(desk.database(), statement.group.id).link();
  if (statement.date && statement.date->first_day() > desk.today) {
    domain::Error error(domain::ErrorKind::invalid,
                        messages::Phrase{messages::Message::statement_in_future, {statement.date->iso()}});
    error.where = domain::option("--date");
    throw error;
  }
}

}  // namespace

void record_statement(Desk& desk, Statement& statement) {
  check(desk, statement);
  statement.stamp = desk.new_stamp();
  StatementStore(desk.database()).insert(statement);
  desk.operation.touch(statement.id.ref());
  scrutinise(desk, statement, {reserve_of(desk.database(), statement.group.id)});
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
  scrutinise(desk, statement, {reserve_of(desk.database(), statement.group.id)});
}

void remove_statement(Desk& desk, domain::StatementId id) {
  require_statement(desk.database(), id);
  StatementStore(desk.database()).remove(id);
  desk.operation.touch(id.ref());
}

}  // namespace dialogg::app
