#include "storage/database/changeset.hpp"

#include <memory>

#include "storage/database/errors.hpp"

namespace dialogg::storage {

namespace {

std::optional<std::string> text_of(sqlite3_value* value) {
  if (value == nullptr || sqlite3_value_type(value) == SQLITE_NULL)
    return std::nullopt;
  if (sqlite3_value_type(value) == SQLITE_BLOB)
    return std::string();
  return std::string(reinterpret_cast<const char*>(sqlite3_value_text(value)));
}

struct Applying {
  const std::function<void(const Conflict&)>& on_conflict;
  bool stopped = false;
};

int stop_at_conflict(void* context, int kind, sqlite3_changeset_iter* iterator) {
  Conflict conflict;
  conflict.foreign_key = kind == SQLITE_CHANGESET_FOREIGN_KEY;
  if (!conflict.foreign_key) {
    const ChangedRow row(iterator);
    conflict.table = row.table();
    conflict.key = row.key();
  }
  auto& applying = *static_cast<Applying*>(context);
  applying.stopped = true;
  applying.on_conflict(conflict);
  return SQLITE_CHANGESET_ABORT;
}

}  // namespace

ChangedRow::ChangedRow(sqlite3_changeset_iter* iterator) : iterator_(iterator) {
  sqlite3changeset_op(iterator_, &table_, &columns_, &action_, nullptr);
}

std::optional<std::string> ChangedRow::before(int column) const {
  sqlite3_value* value = nullptr;
  if (action_ != SQLITE_INSERT)
    sqlite3changeset_old(iterator_, column, &value);
  return text_of(value);
}

std::optional<std::string> ChangedRow::after(int column) const {
  sqlite3_value* value = nullptr;
  if (action_ != SQLITE_DELETE)
    sqlite3changeset_new(iterator_, column, &value);
  return text_of(value);
}

bool ChangedRow::changed(int column) const {
  if (action_ != SQLITE_UPDATE)
    return true;
  sqlite3_value* value = nullptr;
  sqlite3changeset_new(iterator_, column, &value);
  return value != nullptr;
}

std::string ChangedRow::key() const {
  unsigned char* is_key = nullptr;
  sqlite3changeset_pk(iterator_, &is_key, nullptr);
  int column = 0;
  while (column < columns_ && is_key[column] != 1) ++column;
  return unchanged(column).value_or("");
}

std::optional<std::string> ChangedRow::unchanged(int column) const {
  return action_ == SQLITE_INSERT ? after(column) : before(column);
}

void for_each_row(std::string_view changeset, const std::function<void(const ChangedRow&)>& each) {
  sqlite3_changeset_iter* iterator = nullptr;
  // The session extension takes its input as not const, and does not write to it.
  auto* bytes = const_cast<char*>(changeset.data());
  int code = sqlite3changeset_start(&iterator, static_cast<int>(changeset.size()), bytes);
  const std::unique_ptr<sqlite3_changeset_iter, int (*)(sqlite3_changeset_iter*)> owner(
      iterator, sqlite3changeset_finalize);
  while (code == SQLITE_OK && (code = sqlite3changeset_next(iterator)) == SQLITE_ROW) {
    each(ChangedRow(iterator));
    code = SQLITE_OK;
  }
  if (code != SQLITE_DONE && code != SQLITE_OK)
    throw error_of(code, "");
}

std::string inverted(std::string_view changeset) {
  int size = 0;
  void* bytes = nullptr;
  if (const int code =
          sqlite3changeset_invert(static_cast<int>(changeset.size()), changeset.data(), &size, &bytes);
      code != SQLITE_OK)
    throw error_of(code, "");
  const std::unique_ptr<void, void (*)(void*)> owner(bytes, sqlite3_free);
  return {static_cast<const char*>(bytes), static_cast<std::size_t>(size)};
}

bool apply(Database& database, std::string_view changeset,
           const std::function<void(const Conflict&)>& on_conflict) {
  Applying applying{on_conflict};
  auto* bytes = const_cast<char*>(changeset.data());
  const int code = sqlite3changeset_apply(database.handle(), static_cast<int>(changeset.size()), bytes,
                                          nullptr, stop_at_conflict, &applying);
  // Not by the code: after dangling rows it is not the one that the documentation promises.
  if (applying.stopped)
    return false;
  if (code != SQLITE_OK)
    throw error_of(code, database.path());
  return true;
}

}  // namespace dialogg::storage
