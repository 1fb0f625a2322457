#pragma once
// Meetings in the log, with their parts: attendance, points, photos. Decisions, outcomes and follow-ups have stores
// of their own, which this one uses.

#include <functional>
#include <optional>
#include <vector>

#include "domain/filter.hpp"
#include "domain/meeting.hpp"
#include "storage/database/database.hpp"

namespace dialogg::storage {

class MeetingStore {
 public:
  explicit MeetingStore(Database& database) : database_(database) {}

  /// Gives it and its decisions, outcomes and follow-ups their ids. REQUIRES: stamps on all of them, a date.
  void insert(domain::Meeting& meeting);
  /// Writes what differs; decisions, outcomes and follow-ups without an id are added, the others left alone.
  void update(domain::Meeting& meeting);
  /// With all of its parts. REQUIRES: no example was heard there.
  void remove(domain::MeetingId id);
  std::optional<domain::Meeting> find(domain::MeetingId id);
  /// In the order of their dates, then ids.
  void for_each(const domain::Filter& filter, const std::function<void(const domain::Meeting&)>& each);
  /// The last `most`, in the same order.
  std::vector<domain::MeetingId> last(const domain::Filter& filter, std::int64_t most);
  std::int64_t count(const domain::Filter& filter);
  /// Of the last meeting that the municipality was at; nothing where it was at none.
  std::optional<domain::PartialDate> last_day(domain::MunicipalityId municipality);
  /// The first `most` with decisions, or with outcomes; in the same order.
  std::vector<domain::MeetingId> with_decisions(const domain::Filter& filter, std::int64_t most);
  std::vector<domain::MeetingId> with_outcomes(const domain::Filter& filter, std::int64_t most);
  /// The examples heard there.
  std::vector<domain::ExampleId> examples_of(domain::MeetingId id);

 private:
  Database& database_;
};

}  // namespace dialogg::storage
