#pragma once
// Which texts of the log name somebody who is to be erased from it.

#include <functional>
#include <string>
#include <vector>

#include "domain/id.hpp"
#include "storage/database/database.hpp"

namespace dialogg::kinds {

struct Quote {
  std::string ref;   // of the record, "M1"
  std::string mark;  // that stands in one of its texts: "Kari Nordmann", "kari@molde.no"
};

/// Of every record but the contact's own, each mark once. A name is found in any form that reports look for; an address and a number
/// as they are written.
std::vector<Quote> quotes_of(storage::Database& database, domain::ContactId contact,
                             const std::vector<std::string>& marks);

}  // namespace dialogg::kinds
