#pragma once
// Decisions in the log. Each belongs to a meeting.

#include <functional>
#include <optional>
#include <vector>

#include "domain/decision.hpp"
#include "domain/filter.hpp"
#include "storage/database/database.hpp"

namespace dialogg::storage {

class DecisionStore {
 public:
  explicit DecisionStore(Database& database) : database_(database) {}

  /// Gives it its id. REQUIRES: a stamp, a stored meeting.
  void insert(domain::Decision& decision);
  void update(const domain::Decision& decision);
  void remove(domain::DecisionId id);
  void remove_of(domain::MeetingId meeting);
  std::optional<domain::Decision> find(domain::DecisionId id);
  std::vector<domain::Decision> of_meeting(domain::MeetingId meeting);
  /// By id. Period, place and themes are the meeting's.
  void for_each(const domain::Filter& filter, const std::function<void(const domain::Decision&)>& each);

 private:
  Database& database_;
};

}  // namespace dialogg::storage
