#pragma once
// What meetings led to, in the log.

#include <functional>
#include <optional>
#include <vector>

#include "domain/filter.hpp"
#include "domain/outcome.hpp"
#include "storage/database/database.hpp"

namespace dialogg::storage {

class OutcomeStore {
 public:
  explicit OutcomeStore(Database& database) : database_(database) {}

  /// Gives it its id. REQUIRES: a stamp, a stored meeting.
  void insert(domain::Outcome& outcome);
  void update(const domain::Outcome& outcome);
  void remove(domain::OutcomeId id);
  void remove_of(domain::MeetingId meeting);
  std::optional<domain::Outcome> find(domain::OutcomeId id);
  std::vector<domain::Outcome> of_meeting(domain::MeetingId meeting);
  /// By id. Period, place and themes are the meeting's.
  void for_each(const domain::Filter& filter, const std::function<void(const domain::Outcome&)>& each);
  /// The last `most` that are hoped for or under way, of the newest meeting first.
  std::vector<domain::Outcome> unsettled(const domain::Filter& filter, std::int64_t most);

 private:
  Database& database_;
};

}  // namespace dialogg::storage
