#pragma once
// Records that may be one and the same, recorded twice: meetings or visits of one day and place, contacts or examples of one
// name and municipality. Cancelled and postponed visits and withdrawn examples are not among them.

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "domain/id.hpp"
#include "domain/visit.hpp"
#include "storage/database/database.hpp"

namespace dialogg::storage {

struct Twin {
  char letter;           // of both references
  std::int64_t id;       // the later one
  std::int64_t earlier;  // the first that is like it

  std::string ref() const { return letter + std::to_string(id); }
  std::string earlier_ref() const { return letter + std::to_string(earlier); }
};

/// Visits, meetings, examples and contacts; each kind in the order of ids.
std::vector<Twin> twins(Database& database);

/// The first other record that is like this one; nothing for a kind that is not looked at.
std::optional<std::int64_t> twin_of(Database& database, char letter, std::int64_t id);

struct MetThere {
  domain::MeetingId meeting;
  bool for_another_visit = false;
};

/// A meeting where and when the visit was to be, preferably one that fulfils no visit.
std::optional<MetThere> met_there(Database& database, domain::VisitId visit);

}  // namespace dialogg::storage
