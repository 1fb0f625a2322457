#include "app/statements.hpp"

#include "app/groups.hpp"
#include "app/personal_data.hpp"
#include "app/references.hpp"
#include "app/unnamed.hpp"
#include "domain/error.hpp"
#include "storage/statement_store.hpp"

namespace dialogg::app {

using domain::Statement;
using storage::StatementStore;

namespace {

FreeTexts texts_of(const Statement& statement) {
  FreeTexts texts{{"title", statement.title},
                  {"text", statement.text},
                  {"addressed-to", statement.addressed_to},
                  {"response", statement.response},
                  {"taken-up", statement.taken_up}};
  add_texts(texts, "differing-view", statement.differing_views);
  return texts;
}

/// REQUIRES: it is stored.
void warn(Desk& desk, const Statement& statement) {
  const FreeTexts texts = texts_of(statement);
  for (const auto& [field, written] : texts) warn_of_text(desk, field, written);
  warn_of_naming(desk, statement.id.ref(), statement.group.id, texts);
}

void check(Desk& desk, Statement& statement) {
  statement.group = require_group(desk.database(), statement.group.id).link();
  if (statement.date && statement.date->first_day() > desk.today) {
    domain::Error error(domain::ErrorKind::invalid,
                        messages::Phrase{messages::Message::statement_in_future, {statement.date->iso()}});
    error.where = "--date";
    throw error;
  }
}

}  // namespace

void record_statement(Desk& desk, Statement& statement) {
  check(desk, statement);
  statement.stamp = desk.new_stamp();
  StatementStore(desk.database()).insert(statement);
  desk.operation.touch(statement.id.ref());
  warn(desk, statement);
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
  warn(desk, statement);
}

void remove_statement(Desk& desk, domain::StatementId id) {
  require_statement(desk.database(), id);
  StatementStore(desk.database()).remove(id);
  desk.operation.touch(id.ref());
}

}  // namespace dialogg::app
