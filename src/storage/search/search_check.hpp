#pragma once
// Whether the full text says what the records say.

#include <string>
#include <vector>

#include "storage/database/database.hpp"

namespace dialogg::storage {

struct SearchFaults {
  bool damaged = false;           // as a whole: it does not fit together, or could not follow
  std::vector<std::string> refs;  // of records that it has otherwise than they are, at most `most`
  std::size_t more = 0;
};
/// REQUIRES: a log that may be written to: a copy in memory, so that nobody waits.
SearchFaults search_faults(Database& database, std::size_t most);

}  // namespace dialogg::storage
