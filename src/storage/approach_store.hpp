#pragma once
// Approaches in the log.

#include <functional>
#include <optional>
#include <vector>

#include "domain/approach.hpp"
#include "domain/filter.hpp"
#include "storage/database/database.hpp"

namespace dialogg::storage {

class ApproachStore {
 public:
  explicit ApproachStore(Database& database) : database_(database) {}

  /// Gives it its id. REQUIRES: a stamp, a municipality with id, a side, a date.
  void insert(domain::Approach& approach);
  /// REQUIRES: it is stored.
  void update(const domain::Approach& approach);
  void remove(domain::ApproachId id);
  std::optional<domain::Approach> find(domain::ApproachId id);
  /// In the order of their dates, then ids.
  void for_each(const domain::Filter& filter, const std::function<void(const domain::Approach&)>& each);
  /// Those that led to the visit, in the order they were recorded.
  /// Those that began before `end` and have led neither to a visit nor to a no; in the order of their dates.
  std::vector<domain::Approach> unanswered(domain::Date end);
  std::vector<domain::ApproachId> that_led_to(domain::VisitId visit);

 private:
  Database& database_;
};

}  // namespace dialogg::storage
