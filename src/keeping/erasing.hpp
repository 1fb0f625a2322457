#pragma once
// Erasing contacts wherever the program keeps the log: in itself, and in its copies.

#include <string>
#include <vector>

#include "keeping/backups.hpp"
#include "storage/erasing.hpp"

namespace dialogg::keeping {

struct ErasedCopies {
  int done = 0;
  std::vector<std::string> unreadable;  // paths: their owner has to see to them
};

/// In the log, all or none, and afterwards in no page of its file. REQUIRES: opened to change; no transaction.
void erase(storage::Database& log, const std::vector<storage::Erasure>& erasures);

/// In one copy, its texts too, and in what is kept of it from before a migration.
void erase_in_copy(const std::string& path, const std::vector<storage::Erasure>& erasures);
/// In the copies that are kept of the log at `log`, those from before a migration too.
ErasedCopies erase_in_copies(const Backups& backups, const std::string& log,
                             const std::vector<storage::Erasure>& erasures);

}  // namespace dialogg::keeping
