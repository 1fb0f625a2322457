#include "storage/database/transaction.hpp"

#include <sqlite3.h>

#include "domain/error.hpp"

namespace dialogg::storage {

using domain::Error;
using domain::ErrorKind;
using messages::Message;
using messages::Phrase;

namespace {

/// SQLite has rolled back already after some failures (a full disk).
void roll_back(Database& database) {
  if (sqlite3_get_autocommit(database.handle()) == 0)
    sqlite3_exec(database.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

/// The journal is gone by then, so the changes are stored; the lock goes when the file is closed.
bool failed_only_to_unlock(const SQLite::Exception& exception) {
  const int code = exception.getExtendedErrorCode();
  return code == SQLITE_IOERR_UNLOCK || code == SQLITE_IOERR_RDLOCK;
}

}  // namespace

Transaction::Transaction(Database& database) : database_(database) {
  begin();
}

void Transaction::begin() {
  database_.execute("BEGIN IMMEDIATE");
  if (!database_.has_moved())
    return;
  roll_back(database_);
  throw Error(ErrorKind::storage, Phrase{Message::log_moved, {database_.path()}},
              Phrase{Message::log_moved_mend});
}

void Transaction::begin_again() {
  roll_back(database_);
  begin();
}

Transaction::~Transaction() {
  if (open_)
    roll_back(database_);
}

void Transaction::commit() {
  try {
    database_.execute("COMMIT");
  } catch (const SQLite::Exception& exception) {
    const bool is_unconfirmed = exception.getExtendedErrorCode() == SQLITE_IOERR_DIR_FSYNC;
    if (!is_unconfirmed && !failed_only_to_unlock(exception))
      throw;
    // The journal was deleted, so everything is stored; the disk alone did not confirm that it was.
    if (is_unconfirmed) {
      roll_back(database_);
      database_.notice(Message::log_not_confirmed);
    }
  }
  open_ = false;
}

}  // namespace dialogg::storage
