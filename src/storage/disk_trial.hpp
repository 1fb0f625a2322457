#pragma once
// Whether a folder keeps the promises on which a log rests: locks between processes, storing that a killed writer cannot undo, and
// files that are replaced as a whole. Network folders and folders that are kept in step with others often do not.

#include <chrono>
#include <string>

namespace dialogg::storage {

struct DiskTrial {
  bool locks = true;    // one process is kept out by another
  bool syncs = true;    // what is handed over to the disk is taken
  bool renames = true;  // a file takes another's place as a whole
  int killed = 0;       // writers that were killed while they wrote
  int lost = 0;         // after how many of them something stored was gone, or the file damaged

  bool is_passed() const { return locks && syncs && renames && lost == 0; }
};

/// Tries for so long, in a folder of its own below `folder`, which is taken away again. Error{storage} where none can be made.
DiskTrial try_disk(const std::string& folder, std::chrono::milliseconds time);

}  // namespace dialogg::storage
