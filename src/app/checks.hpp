#pragma once
// Looking the log over: what breaks a rule, and what was left undone.

#include <functional>
#include <optional>
#include <string>

#include "domain/dates/date.hpp"
#include "messages/message.hpp"
#include "storage/database/database.hpp"

namespace dialogg::app {

struct Finding {
  std::string ref;                       // of the record; empty: the file
  messages::Phrase what;                 // what is wrong
  std::optional<messages::Phrase> mend;  // the command that mends it, where there is one
};

/// Breaches of a user-led charter, visits past without a meeting, and what may have been recorded twice; in that order. The file: file_checks.hpp. Texts:
/// kinds/text_checks.hpp.
/// REQUIRES: every record can be read.
void check_records(storage::Database& database, domain::Date today,
                   const std::function<void(const Finding&)>& found);

}  // namespace dialogg::app
