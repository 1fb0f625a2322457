#include "storage/database/history.hpp"

#include <sqlite3.h>

#include <limits>

#include "domain/typed_names.hpp"
#include "storage/database/errors.hpp"
#include "storage/select.hpp"

namespace dialogg::storage {

using domain::Error;
using domain::ErrorKind;
using domain::OperationState;
using messages::Message;
using messages::Phrase;

namespace {

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
    for (const OperationRow& row : page) {
      if (row.id >= before)  // a damaged page: it would go on for ever
        throw error_of(SQLITE_CORRUPT, database_.path());
      before = row.id;
      each(row);
    }
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
    if (is_known_to_touch(read_operation(operations), record))
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
  if (const auto stuck = first_stuck_after(operation.id))
    throw Error(ErrorKind::conflict,
                Phrase{Message::undo_needed, {operation.name(), stuck->ref(), stuck->name()}},
                Phrase{Message::undo_needed_mend, {stuck->ref()}});
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
  if (const auto obstacle =
          Reversal(database_, changes_).apply(operation.id, direction, Reversal::Index::follows))
    throw refusal(operation, direction, *obstacle);
}

/// The newest operation that is done, later than `id`, and can no longer be undone once those after it are: nothing may be taken
/// away that it stands on, or nobody could undo anything from then on. Found by trying.
std::optional<OperationRow> History::first_stuck_after(std::int64_t id) {
  database_.execute("SAVEPOINT trial");
  std::optional<OperationRow> stuck;
  for (const OperationRow& later : later_than(id))
    if (!stuck && !can_be_undone(later))
      stuck = later;
  database_.execute("ROLLBACK TO trial");
  database_.execute("RELEASE trial");
  return stuck;
}

/// Undoes it. One whose changes are damaged cannot be undone anyhow, whatever is done before it.
bool History::can_be_undone(const OperationRow& operation) {
  try {
    return !Reversal(database_, changes_).apply(operation.id, Direction::backwards, Reversal::Index::stays);
  } catch (const Error& error) {
    if (error.kind != ErrorKind::storage)
      throw;
    return true;
  }
}

Error History::refusal(const OperationRow& operation, Direction direction, const Obstacle& obstacle) {
  const bool backwards = direction == Direction::backwards;
  const std::string record = changes_.keys().ref(obstacle.record);
  Phrase what{backwards ? Message::undo_changed_since : Message::redo_changed_since,
              {operation.name(), record}};
  if (obstacle.refers_to)
    what = {backwards ? Message::undo_depended_on : Message::redo_depends_on,
            {operation.name(), record, changes_.keys().ref(*obstacle.refers_to)}};
  if (obstacle.taken_by)
    what = {backwards ? Message::undo_place_taken : Message::redo_place_taken,
            {operation.name(), record, changes_.keys().ref(*obstacle.taken_by)}};
  return {ErrorKind::conflict, what, cause(operation, obstacle)};
}

/// Which operation brought the obstacle about, and what to do about that.
Phrase History::cause(const OperationRow& operation, const Obstacle& obstacle) {
  const RecordKey& record = obstacle.taken_by.value_or(obstacle.record);
  if (const auto later = newest_touching(record, operation.id, OperationState::done))
    return {Message::undo_that_first, {later->ref(), later->name()}};
  if (obstacle.refers_to) {
    if (const auto later = newest_touching(*obstacle.refers_to, operation.id, OperationState::done))
      return {Message::undo_that_first, {later->ref(), later->name()}};
    if (const auto undone = oldest_touching(*obstacle.refers_to, OperationState::undone))
      return {Message::redo_that_first, {undone->ref(), undone->name()}};
    if (const auto replaced = oldest_touching(*obstacle.refers_to, OperationState::replaced))
      return {Message::undone_for_good, {replaced->ref(), replaced->name()}};
  }
  return {Message::changed_outside, {changes_.keys().ref(record)}};
}

std::vector<OperationRow> History::later_than(std::int64_t id) {
  auto& statement = database_.statement(OPERATION_COLUMNS "WHERE id > ? AND state = 'done' ORDER BY id DESC");
  Bind(statement) << id;
  return all_rows(statement, read_operation);
}

std::optional<OperationRow> History::newest_touching(const RecordKey& record, std::int64_t id,
                                                     OperationState state) {
  SQLite::Statement operations(database_.connection(),
                               OPERATION_COLUMNS "WHERE id > ? AND state = ? ORDER BY id DESC");
  Bind(operations) << id << state;
  return first_touching(record, operations);
}

std::optional<OperationRow> History::oldest_touching(const RecordKey& record, OperationState state) {
  SQLite::Statement operations(database_.connection(), OPERATION_COLUMNS "WHERE state = ? ORDER BY id");
  Bind(operations) << state;
  return first_touching(record, operations);
}

std::optional<OperationRow> History::first_touching(const RecordKey& record, SQLite::Statement& operations) {
  while (operations.executeStep()) {
    const OperationRow row = read_operation(operations);
    if (is_known_to_touch(row, record))
      return row;
  }
  return std::nullopt;
}

bool History::is_known_to_touch(const OperationRow& operation, const RecordKey& record) {
  try {
    return changes_.touched(operation.id, record);
  } catch (const Error&) {
    return false;  // damaged
  }
}

}  // namespace dialogg::storage
