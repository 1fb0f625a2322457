#include "storage/database/history.hpp"

#include <limits>

#include "domain/typed_names.hpp"
#include "storage/row.hpp"
#include "storage/search/search_index.hpp"
#include "storage/select.hpp"

namespace dialogg::storage {

using domain::Error;
using domain::ErrorKind;
using messages::Message;
using messages::Phrase;

namespace {

constexpr const char* kFirstDangling = "SELECT \"table\", parent, fkid FROM pragma_foreign_key_check LIMIT 1";
constexpr const char* kColumnOfKey = "SELECT \"from\" FROM pragma_foreign_key_list(?) WHERE id = ?";

OperationRow read_operation(SQLite::Statement& statement) {
  OperationRow row;
  Row(statement) >> row.id >> row.created_at >> row.command >> row.subject >> row.records >> row.state;
  return row;
}

#define OPERATION_COLUMNS "SELECT id, created_at, command, subject, records, state FROM operation "

}  // namespace

messages::Named OperationRow::name() const {
  const messages::Named called = domain::command_name(command);
  return subject.empty() ? called : messages::joined(called, " ", messages::as_is(subject));
}

std::vector<OperationRow> History::page_before(std::int64_t id) {
  auto& statement = database_.statement(OPERATION_COLUMNS "WHERE id < ? ORDER BY id DESC LIMIT 500");
  Bind(statement) << id;
  return all_rows(statement, read_operation);
}

void History::for_each(const std::function<void(const OperationRow&)>& each) {
  // In pages: a reader who sits in a pager keeps nobody from recording.
  std::int64_t before = std::numeric_limits<std::int64_t>::max();
  for (auto page = page_before(before); !page.empty(); page = page_before(before)) {
    before = page.back().id;
    for (const OperationRow& row : page) each(row);
  }
}

std::optional<OperationRow> History::find(std::int64_t id) {
  auto& statement = database_.statement(OPERATION_COLUMNS "WHERE id = ?");
  Bind(statement) << id;
  return first_row(statement, read_operation);
}

bool History::knows(const RecordKey& record) {
  const std::string table(record.table);  // of the schema: names cannot be bound
  SQLite::Statement there(database_.connection(), "SELECT 1 FROM " + table + " WHERE " +
                                                      columns_of(database_, table).front() + " = ?");
  Bind(there) << record.key;
  if (there.executeStep())
    return true;
  SQLite::Statement operations(database_.connection(), OPERATION_COLUMNS "ORDER BY id DESC");
  while (operations.executeStep())
    if (changes_.touched(read_operation(operations).id, record))
      return true;
  return false;
}

std::optional<OperationRow> History::next_to_undo() {
  auto& statement = database_.statement(OPERATION_COLUMNS "WHERE state = 'done' ORDER BY id DESC LIMIT 1");
  return first_row(statement, read_operation);
}

std::optional<OperationRow> History::next_to_redo() {
  auto& statement =
      database_.statement(OPERATION_COLUMNS "WHERE state = 'undone' ORDER BY undone_as DESC LIMIT 1");
  return first_row(statement, read_operation);
}

void History::undo(const OperationRow& operation) {
  apply(operation, Direction::backwards);
  auto& statement = database_.statement(
      "UPDATE operation SET state = 'undone', undone_as = "
      "(SELECT coalesce(max(undone_as), 0) + 1 FROM operation WHERE state = 'undone') WHERE id = ?");
  Bind(statement) << operation.id;
  statement.exec();
}

void History::redo(const OperationRow& operation) {
  apply(operation, Direction::forwards);
  auto& statement = database_.statement("UPDATE operation SET state = 'done', undone_as = NULL WHERE id = ?");
  Bind(statement) << operation.id;
  statement.exec();
}

void History::apply(const OperationRow& operation, Direction direction) {
  const int count = parts(operation.id);
  for (int i = 0; i < count; ++i) {
    const int part = direction == Direction::forwards ? i : count - 1 - i;
    Obstacle obstacle;
    if (!apply_part(operation.id, part, direction, obstacle))
      throw refusal(operation, direction, obstacle);
  }
}

bool History::apply_part(std::int64_t operation, int part, Direction direction, Obstacle& obstacle) {
  const std::string changeset = changes_.part(operation, part).value_or("");
  const auto note = [&](const Conflict& conflict) {
    obstacle = conflict.foreign_key ? first_dangling() : Obstacle{owner_of(conflict.table, conflict.key), {}};
  };
  const std::string applied = direction == Direction::forwards ? changeset : inverted(changeset);
  if (!storage::apply(database_, applied, note))
    return false;
  SearchIndex(database_).follow(applied);
  return true;
}

int History::parts(std::int64_t operation) {
  auto& statement = database_.statement("SELECT count(*) FROM operation_part WHERE operation_id = ?");
  Bind(statement) << operation;
  return first_value<int>(statement).value_or(0);
}

Error History::refusal(const OperationRow& operation, Direction direction, const Obstacle& obstacle) {
  const bool backwards = direction == Direction::backwards;
  const std::string record = changes_.keys().ref(obstacle.record);
  Phrase what{backwards ? Message::undo_changed_since : Message::redo_changed_since,
              {operation.name(), record}};
  if (obstacle.refers_to)
    what = {backwards ? Message::undo_depended_on : Message::redo_depends_on,
            {operation.name(), record, changes_.keys().ref(*obstacle.refers_to)}};
  if (const auto later = newest_touching(obstacle.record, operation.id))
    return {ErrorKind::conflict, what, Phrase{Message::undo_that_first, {later->ref(), later->name()}}};
  return {ErrorKind::conflict, what, Phrase{Message::changed_outside, {record}}};
}

std::optional<OperationRow> History::newest_touching(const RecordKey& record, std::int64_t id) {
  SQLite::Statement later(database_.connection(),
                          OPERATION_COLUMNS "WHERE id > ? AND state = 'done' ORDER BY id DESC");
  Bind(later) << id;
  while (later.executeStep()) {
    const OperationRow row = read_operation(later);
    if (changes_.touched(row.id, record))
      return row;
  }
  return std::nullopt;
}

History::Obstacle History::first_dangling() {
  SQLite::Statement broken(database_.connection(), kFirstDangling);
  if (!broken.executeStep())
    return {};
  const std::string child = broken.getColumn(0).getString();
  const std::string parent = broken.getColumn(1).getString();
  SQLite::Statement key(database_.connection(), kColumnOfKey);
  Bind(key) << child << broken.getColumn(2).getInt();
  key.executeStep();
  const std::string column = key.getColumn(0).getString();
  // Names from the schema, not from the user: columns cannot be bound. Every key is its table's first column.
  SQLite::Statement dangling(database_.connection(),
                             "SELECT " + columns_of(database_, child).front() + ", " + column + " FROM " +
                                 child + " WHERE " + column + " NOT IN (SELECT " +
                                 columns_of(database_, parent).front() + " FROM " + parent + ") LIMIT 1");
  if (!dangling.executeStep())
    return {};
  return {owner_of(child, dangling.getColumn(0).getString()),
          owner_of(parent, dangling.getColumn(1).getString())};
}

}  // namespace dialogg::storage
