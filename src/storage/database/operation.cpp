#include "storage/database/operation.hpp"

#include <cstring>
#include <utility>
#include <vector>

#include "storage/database/changeset.hpp"
#include "storage/database/errors.hpp"
#include "storage/database/operation_parts.hpp"
#include "storage/row.hpp"

namespace dialogg::storage {

namespace {

constexpr std::int64_t kRecordsInPart = 500;
constexpr std::int64_t kLargeBatch = 5'000;

/// The history is not part of what it records, nor is the full text, which follows it.
int is_entity_table(void*, const char* table) {
  for (const char* kept_apart : {"operation", "sqlite_", "search_"})
    if (std::strncmp(table, kept_apart, std::strlen(kept_apart)) == 0)
      return 0;
  return 1;
}

}  // namespace

Operation::Operation(Database& database, std::string_view command, std::string now)
    : database_(database),
      command_(command),
      now_(std::move(now)),
      transaction_(database),
      search_index_(database) {
  begin_row();
  begin_session();
}

void Operation::begin_row() {
  auto& insert = database_.statement(
      "INSERT INTO operation (created_at, command, records, state) VALUES (?, ?, 0, 'done') RETURNING id");
  Bind(insert) << now_ << command_;
  insert.executeStep();
  id_ = insert.getColumn(0).getInt64();
  insert.reset();
}

Operation::~Operation() = default;

void Operation::begin_session() {
  sqlite3_session* session = nullptr;
  int code = sqlite3session_create(database_.handle(), "main", &session);
  session_.reset(session);
  if (code == SQLITE_OK) {
    sqlite3session_table_filter(session, is_entity_table, nullptr);
    code = sqlite3session_attach(session, nullptr);
  }
  if (code != SQLITE_OK)
    throw error_of(code, database_.path());
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
  const int code = sqlite3session_changeset(session_.get(), &size, &changes);
  const std::unique_ptr<void, void (*)(void*)> owner(changes, sqlite3_free);
  session_.reset();
  records_in_part_ = 0;
  if (code != SQLITE_OK)
    throw error_of(code, database_.path());
  if (size == 0)
    return;
  const std::string_view changeset(static_cast<const char*>(changes), static_cast<std::size_t>(size));
  name();
  OperationParts(database_).add(id_, part_++, changeset);
  try {
    search_index_.follow(changeset);
  } catch (const IndexInTheWay&) {
    do_again_without_index();
  }
}

/// What was done so far is known: it is in the changesets. Nobody else can have changed the log but in the moment between.
void Operation::do_again_without_index() {
  OperationParts parts(database_);
  std::vector<std::string> changesets;
  for (int i = 0; i < part_; ++i) changesets.push_back(parts.read(id_, i).value());
  database_.give_up_index();
  transaction_.begin_again();
  begin_row();
  part_ = 0;
  name();
  for (const std::string& changeset : changesets) {
    if (!apply(database_, changeset, [](const Conflict&) {}))
      throw error_of(SQLITE_BUSY, database_.path());
    parts.add(id_, part_++, changeset);
    search_index_.follow(changeset);
  }
}

/// Known from the first record on; how many there are, only in the end.
void Operation::name() {
  auto& update = database_.statement("UPDATE operation SET subject = ?, records = ? WHERE id = ?");
  Bind(update) << subject_ << records_ << id_;
  update.exec();
  update.reset();
}

Operation::Kept Operation::commit() {
  keep_changes();
  if (part_ == 0)
    return Kept::nothing_changed;  // the transaction's end takes the empty row back
  name();
  if (records_ >= kLargeBatch)
    search_index_.settle();
  // What was undone before cannot be redone after this.
  database_.statement("UPDATE operation SET state = 'replaced', undone_as = NULL WHERE state = 'undone'")
      .exec();
  transaction_.commit();
  return Kept::yes;
}

}  // namespace dialogg::storage
