#include "storage/database/errors.hpp"

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

#include <algorithm>
#include <new>

#include "storage/database/integrity.hpp"
#include "storage/database/log_file.hpp"
#include "storage/database/patience.hpp"

namespace dialogg::storage {

using domain::Error;
using domain::ErrorKind;
using messages::Message;
using messages::Phrase;

domain::Error error_of(int code, const std::string& path) {
  const auto error = [&](Message what, Message mend) {
    return Error(ErrorKind::storage, Phrase{what, {path}}, Phrase{mend, {path}});
  };
  switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      if (const auto holder = lock_holder(path))
        return {ErrorKind::storage, Phrase{Message::log_locked_by, {path, holder->name, holder->process}},
                Phrase{Message::log_locked_mend}};
      return error(Message::log_locked, Message::log_locked_mend);
    case SQLITE_FULL:
      return error(Message::log_disk_full, Message::log_disk_full_mend);
    case SQLITE_READONLY:
      return error(Message::log_read_only, Message::log_read_only_mend);
    case SQLITE_NOTADB:
      return error(Message::log_not_a_database, Message::log_choose_another);
    case SQLITE_CORRUPT:
      if (code == SQLITE_CORRUPT_VTAB)  // which is nothing but the full text
        return error(Message::search_index_damaged, Message::search_index_damaged_mend);
      return error(Message::log_damaged, Message::log_damaged_mend);
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
      return error(Message::log_cannot_open, Message::log_cannot_open_mend);
    case SQLITE_NOMEM:
      return error(Message::log_no_memory, Message::log_no_memory_mend);
    case SQLITE_IOERR:
      if (code == SQLITE_IOERR_NOMEM)
        return error(Message::log_no_memory, Message::log_no_memory_mend);
      return error(Message::log_io_error, Message::log_io_error_mend);
    default:
      return Error(ErrorKind::internal, Phrase{Message::log_unexpected, {path, code}},
                   Phrase{Message::log_unexpected_mend});
  }
}

Error error_met(const SQLite::Exception& exception, const std::string& path) {
  const int code = std::max(exception.getExtendedErrorCode(), exception.getErrorCode());
  return error_of((code & 0xff) == SQLITE_CORRUPT && !is_readable(path) ? SQLITE_IOERR : code, path);
}

std::optional<Error> as_error(const std::exception& exception, const std::string& path) {
  if (dynamic_cast<const std::bad_alloc*>(&exception) != nullptr)
    return error_of(SQLITE_NOMEM, path);
  const auto* sqlite = dynamic_cast<const SQLite::Exception*>(&exception);
  std::optional<Error> error;
  if (sqlite != nullptr)
    error = error_met(*sqlite, path);
  // A table or a value that the program does not know: a fault of the program, unless the file is not as it was.
  if ((!error || error->kind == ErrorKind::internal) && is_damaged(path))
    return error_of(SQLITE_CORRUPT, path);
  return error;
}

}  // namespace dialogg::storage
