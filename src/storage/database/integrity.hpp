#pragma once
// Whether the file is whole.

#include <string>
#include <vector>

#include "storage/database/database.hpp"

namespace dialogg::storage {

struct FileFaults {
  std::vector<std::string> tables;  // those with damaged pages
  bool elsewhere = false;           // damage that is in no table alone
};
/// Error{storage} where the disk cannot be read: that says nothing of the file.
FileFaults faults(Database& database);
/// Names of the tables that have a row which refers to one that is not there.
std::vector<std::string> tables_with_loose_ends(Database& database);

/// A text or an instant that dialogg cannot have stored.
struct ValueFault {
  std::string table, key, column;
};
std::vector<ValueFault> value_faults(Database& database);

/// Whether the file at the path, a log, has been damaged: a quick look. False where it cannot be opened.
bool is_damaged(const std::string& path);

}  // namespace dialogg::storage
