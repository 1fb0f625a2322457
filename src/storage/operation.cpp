#include "storage/operation.hpp"

#include <cstring>
#include <utility>

#include "storage/errors.hpp"

namespace dialogg::storage {

using domain::Error;
using domain::ErrorKind;
using text::Message;
using text::Phrase;

namespace {

constexpr std::int64_t kRecordsInPart = 500;

/// The history is not part of what it records.
int is_entity_table(void*, const char* table) {
  return std::strncmp(table, "operation", 9) != 0 && std::strncmp(table, "sqlite_", 7) != 0 ? 1 : 0;
}

}  // namespace

Operation::Operation(Database& database, std::string_view command, std::string now)
    : database_(database), now_(std::move(now)) {
  database_.execute("BEGIN IMMEDIATE");
  try {
    if (database_.has_moved())
      throw Error(ErrorKind::storage, Phrase{Message::log_moved, {database_.path()}},
                  Phrase{Message::log_moved_mend});
    auto& insert = database_.statement(
        "INSERT INTO operation (created_at, command, records, state) VALUES (?, ?, 0, 'done') RETURNING id");
    insert.bind(1, now_);
    insert.bind(2, std::string(command));
    insert.executeStep();
    id_ = insert.getColumn(0).getInt64();
    insert.reset();
    begin_session();
  } catch (...) {
    database_.execute("ROLLBACK");
    throw;
  }
}

Operation::~Operation() {
  if (session_ != nullptr)
    sqlite3session_delete(session_);
  if (open_ && sqlite3_get_autocommit(database_.handle()) == 0)
    sqlite3_exec(database_.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

void Operation::begin_session() {
  sqlite3session_create(database_.handle(), "main", &session_);
  sqlite3session_table_filter(session_, is_entity_table, nullptr);
  sqlite3session_attach(session_, nullptr);
}

void Operation::touch(const std::string& ref) {
  if (records_++ == 0)
    subject_ = ref;
  if (++records_in_part_ < kRecordsInPart)
    return;
  keep_changes();
  begin_session();
}

void Operation::keep_changes() {
  int size = 0;
  void* changes = nullptr;
  const int code = sqlite3session_changeset(session_, &size, &changes);
  sqlite3session_delete(std::exchange(session_, nullptr));
  records_in_part_ = 0;
  if (code != SQLITE_OK)
    throw error_of(code, database_.path());
  if (size > 0) {
    auto& insert = database_.statement("INSERT INTO operation_part VALUES (?, ?, ?)");
    insert.bind(1, id_);
    insert.bind(2, part_++);
    insert.bindNoCopy(3, changes, size);
    insert.exec();
    insert.reset();
  }
  sqlite3_free(changes);
}

void Operation::commit() {
  keep_changes();
  if (part_ == 0)
    return;  // nothing changed: the destructor takes the empty row back
  auto& update = database_.statement("UPDATE operation SET subject = ?, records = ? WHERE id = ?");
  update.bind(1, subject_);
  update.bind(2, records_);
  update.bind(3, id_);
  update.exec();
  // What was undone before cannot be redone after this.
  database_.statement("UPDATE operation SET state = 'replaced' WHERE state = 'undone'").exec();
  database_.execute("COMMIT");
  open_ = false;
}

}  // namespace dialogg::storage
