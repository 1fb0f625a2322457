#include "storage/history.hpp"

#include <algorithm>

#include "domain/error.hpp"
#include "domain/municipality.hpp"
#include "storage/changeset.hpp"
#include "storage/row.hpp"

namespace dialogg::storage {

using domain::Error;
using domain::ErrorKind;
using text::Message;
using text::Phrase;

namespace {

constexpr const char* kRefusedBy = "SELECT \"table\", parent, fkid FROM pragma_foreign_key_check LIMIT 1";

/// Which record a table's rows belong to: the tables are named after it.
struct Owner {
  std::string_view table;
  char letter;
};
constexpr Owner kOwners[] = {{"municipality", 'K'}, {"visit", 'V'},    {"meeting", 'M'}, {"example", 'E'},
                             {"follow_up", 'F'},    {"decision", 'D'}, {"outcome", 'O'}};

OperationState state_of(std::string_view code) {
  if (code == "undone")
    return OperationState::undone;
  return code == "replaced" ? OperationState::replaced : OperationState::done;
}

OperationRow read_operation(SQLite::Statement& statement) {
  OperationRow row;
  Row columns(statement);
  columns >> row.id >> row.created_at >> row.command >> row.subject >> row.records;
  row.state = state_of(columns.view());
  return row;
}

#define OPERATION_COLUMNS "SELECT id, created_at, command, subject, records, state FROM operation "

std::optional<OperationRow> first(SQLite::Statement& statement) {
  if (!statement.executeStep())
    return std::nullopt;
  OperationRow row = read_operation(statement);
  statement.reset();
  return row;
}

RowChange::Kind kind_of(int action) {
  if (action == SQLITE_INSERT)
    return RowChange::Kind::added;
  return action == SQLITE_DELETE ? RowChange::Kind::removed : RowChange::Kind::changed;
}

std::vector<std::string> columns_of(Database& database, const std::string& table) {
  SQLite::Statement& statement = database.statement("SELECT name FROM pragma_table_info(?)");
  statement.bind(1, table);
  std::vector<std::string> names;
  while (statement.executeStep()) names.push_back(statement.getColumn(0).getString());
  return names;
}

/// The part's bytes, in a string of their own: what is done with them uses the database again.
std::vector<std::string> parts_of(Database& database, std::int64_t id) {
  SQLite::Statement& statement =
      database.statement("SELECT changeset FROM operation_part WHERE operation_id = ? ORDER BY part");
  statement.bind(1, id);
  std::vector<std::string> parts;
  while (statement.executeStep()) parts.emplace_back(Row(statement).view());
  return parts;
}

}  // namespace

void History::for_each(const std::function<void(const OperationRow&)>& each) {
  auto& statement = database_.statement(OPERATION_COLUMNS "ORDER BY id DESC");
  while (statement.executeStep()) each(read_operation(statement));
}

std::optional<OperationRow> History::find(std::int64_t id) {
  auto& statement = database_.statement(OPERATION_COLUMNS "WHERE id = ?");
  statement.bind(1, id);
  return first(statement);
}

std::optional<OperationRow> History::next_to_undo() {
  return first(database_.statement(OPERATION_COLUMNS "WHERE state = 'done' ORDER BY id DESC LIMIT 1"));
}

std::optional<OperationRow> History::next_to_redo() {
  return first(
      database_.statement(OPERATION_COLUMNS "WHERE state = 'undone' ORDER BY undone_as DESC LIMIT 1"));
}

void History::for_each_change(std::int64_t id, const std::function<void(const RowChange&)>& each) {
  for (const std::string& part : parts_of(database_, id))
    for_each_row(part, [&](const ChangedRow& row) {
      const std::vector<std::string> names = columns_of(database_, row.table());
      RowChange change{kind_of(row.action()), row.table(), reference_of(row.table(), row.key()), {}};
      for (int i = 0; i < row.columns(); ++i)
        if (row.changed(i))
          change.cells.push_back({names[static_cast<std::size_t>(i)], row.before(i), row.after(i)});
      each(change);
    });
}

std::string History::reference_of(const std::string& table, const std::string& key) {
  for (const auto& [owner, letter] : kOwners) {
    if (!table.starts_with(owner))
      continue;
    if (letter != 'K')
      return letter + key;
    domain::MunicipalityLink link;
    link.id.value = std::stoll(key);
    auto& statement = database_.statement("SELECT number FROM municipality WHERE id = ?");
    statement.bind(1, link.id.value);
    if (statement.executeStep())
      link.number = Row(statement).view();
    statement.reset();
    return link.ref();
  }
  return key;
}

void History::undo(const OperationRow& operation) {
  apply(operation, Direction::backwards);
  auto& statement = database_.statement(
      "UPDATE operation SET state = 'undone', "
      "undone_as = (SELECT coalesce(max(undone_as), 0) + 1 FROM operation) WHERE id = ?");
  statement.bind(1, operation.id);
  statement.exec();
}

void History::redo(const OperationRow& operation) {
  apply(operation, Direction::forwards);
  auto& statement = database_.statement("UPDATE operation SET state = 'done', undone_as = NULL WHERE id = ?");
  statement.bind(1, operation.id);
  statement.exec();
}

void History::apply(const OperationRow& operation, Direction direction) {
  std::vector<std::string> parts = parts_of(database_, operation.id);
  if (direction == Direction::backwards)
    std::reverse(parts.begin(), parts.end());
  std::string in_the_way;
  bool depended_on = false;
  const auto note = [&](const Conflict& conflict) {
    depended_on = conflict.foreign_key;
    in_the_way = depended_on ? first_dangling() : reference_of(conflict.table, conflict.key);
  };
  for (const std::string& part : parts) {
    const bool backwards = direction == Direction::backwards;
    if (storage::apply(database_.handle(), backwards ? inverted(part) : part, note))
      continue;
    const Message what = !backwards    ? Message::redo_changed_since
                         : depended_on ? Message::undo_depended_on
                                       : Message::undo_changed_since;
    throw Error(ErrorKind::conflict, Phrase{what, {operation.command + " " + operation.subject, in_the_way}},
                Phrase{Message::undo_in_the_way, {in_the_way}});
  }
}

std::string History::first_dangling() {
  SQLite::Statement broken(database_.connection(), kRefusedBy);
  if (!broken.executeStep())
    return {};
  const std::string child = broken.getColumn(0).getString();
  const std::string parent = broken.getColumn(1).getString();
  SQLite::Statement key(database_.connection(),
                        "SELECT \"from\" FROM pragma_foreign_key_list(?) WHERE id = ?");
  key.bind(1, child);
  key.bind(2, broken.getColumn(2).getInt());
  key.executeStep();
  // Names from the schema, not from the user: columns cannot be bound. Every parent's key is its first
  // column.
  const std::string column = key.getColumn(0).getString();
  const std::string parent_key = columns_of(database_, parent).front();
  SQLite::Statement dangling(database_.connection(),
                             "SELECT " + columns_of(database_, child).front() + " FROM " + child + " WHERE " +
                                 column + " NOT IN (SELECT " + parent_key + " FROM " + parent + ") LIMIT 1");
  return dangling.executeStep() ? reference_of(child, dangling.getColumn(0).getString()) : std::string();
}

}  // namespace dialogg::storage
