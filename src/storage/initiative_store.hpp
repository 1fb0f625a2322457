#pragma once
// Initiatives that groups have a part in.

#include <functional>
#include <optional>
#include <vector>

#include "domain/filter.hpp"
#include "domain/initiative.hpp"
#include "storage/database/database.hpp"

namespace dialogg::storage {

class InitiativeStore {
 public:
  explicit InitiativeStore(Database& database) : database_(database) {}

  /// Gives it its id. REQUIRES: a stamp, a group with id, a title.
  void insert(domain::Initiative& initiative);
  /// REQUIRES: it is stored.
  void update(const domain::Initiative& initiative);
  void remove(domain::InitiativeId id);
  std::optional<domain::Initiative> find(domain::InitiativeId id);
  /// In the order they were recorded.
  void for_each(const domain::Filter& filter, const std::function<void(const domain::Initiative&)>& each);
  /// As for_each.
  std::vector<domain::Initiative> of_group(domain::GroupId group);

 private:
  Database& database_;
};

}  // namespace dialogg::storage
