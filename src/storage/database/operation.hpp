#pragma once
// One use case's change to the log: a transaction whose changeset is kept, so that it can be undone days
// later.

#include <sqlite3.h>

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "storage/database/database.hpp"
#include "storage/database/transaction.hpp"
#include "storage/search/search_index.hpp"

namespace dialogg::storage {

class Operation {
 public:
  /// Begins at once, waiting up to 5 s for other writers. `now` is UTC, ISO 8601.
  /// Error{storage} where the log is locked, read-only, or was moved since it was opened.
  Operation(Database& database, std::string_view command, std::string now);
  /// Rolls back what was not committed.
  ~Operation();
  Operation(const Operation&) = delete;
  Operation& operator=(const Operation&) = delete;

  /// Names a record the operation is about; the first is its subject in the history. Every few hundred, what
  /// was changed so far is set aside, so that memory does not grow with a batch.
  void touch(const std::string& ref);
  enum class Kept { yes, nothing_changed };
  /// The changes and their history become durable together. Nothing changed: nothing is kept, and there is
  /// nothing to undo.
  Kept commit();

  Database& database() { return database_; }
  const std::string& now() const { return now_; }

 private:
  void begin_row();
  void begin_session();
  void do_again_without_index();
  void keep_changes();
  void name();

  struct SessionDeleter {
    void operator()(sqlite3_session* session) const { sqlite3session_delete(session); }
  };

  Database& database_;
  std::string command_;
  std::string now_;
  Transaction transaction_;
  SearchIndex search_index_;
  std::int64_t id_ = 0;
  std::unique_ptr<sqlite3_session, SessionDeleter> session_;
  int part_ = 0;
  std::int64_t records_ = 0;
  std::int64_t records_in_part_ = 0;
  std::string subject_;
};

}  // namespace dialogg::storage
