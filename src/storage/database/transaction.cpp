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
    // The journal was deleted, so everything is stored; the disk alone did not confirm that it was.
    if (exception.getExtendedErrorCode() != SQLITE_IOERR_DIR_FSYNC)
      throw;
    roll_back(database_);
    database_.notice(Message::log_not_confirmed);
  }
  open_ = false;
}

}  // namespace dialogg::storage
