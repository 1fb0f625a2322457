#pragma once
// All or nothing: what is done to the log while one of these lives, up to its commit.

#include "storage/database/database.hpp"

namespace dialogg::storage {

class Transaction {
 public:
  /// Begins at once, waiting for other writers.
  /// Error{storage} where the log is locked, read-only, or was moved since it was opened.
  explicit Transaction(Database& database);
  /// Takes back what was not committed.
  ~Transaction();
  Transaction(const Transaction&) = delete;
  Transaction& operator=(const Transaction&) = delete;

  void commit();
  /// Takes back everything, and begins anew.
  void begin_again();

 private:
  void begin();

  Database& database_;
  bool open_ = true;
};

}  // namespace dialogg::storage
