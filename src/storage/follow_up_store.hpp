#pragma once
// Follow-ups in the log.

#include <functional>
#include <optional>
#include <vector>

#include "domain/filter.hpp"
#include "domain/follow_up.hpp"
#include "storage/database/database.hpp"

namespace dialogg::storage {

class FollowUpStore {
 public:
  explicit FollowUpStore(Database& database) : database_(database) {}

  /// Gives it its id. REQUIRES: a stamp; its meeting, if any, is stored.
  void insert(domain::FollowUp& follow_up);
  void update(const domain::FollowUp& follow_up);
  void remove(domain::FollowUpId id);
  void remove_of(domain::MeetingId meeting);
  std::optional<domain::FollowUp> find(domain::FollowUpId id);
  std::vector<domain::FollowUp> of_meeting(domain::MeetingId meeting);
  /// Those for the record of another kind than meetings, by the letter and the id of its reference.
  std::vector<domain::FollowUp> about(char letter, std::int64_t id);
  /// In the order in which they fall due, those without a day last; then ids. The period is that of `due`;
  /// place, group and naming are those of what it is for, themes the meeting's.
  void for_each(const domain::Filter& filter, const std::function<void(const domain::FollowUp&)>& each);
  /// Of those that readers may be told of and that were promised before the period's end: how many are open, of them overdue on `day`; and how many of those due
  /// in the period are done.
  struct Tally {
    int open = 0, overdue = 0, done = 0;

    bool operator==(const Tally&) const = default;
  };
  Tally tally(const domain::Period& period, domain::Date day);
  /// Open, due before `end`; in the order of their days.
  std::vector<domain::FollowUp> due_before(domain::Date end);

 private:
  Database& database_;
};

}  // namespace dialogg::storage
