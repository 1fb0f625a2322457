#pragma once
// Visits in the log.

#include <functional>
#include <optional>
#include <vector>

#include "domain/filter.hpp"
#include "domain/visit.hpp"
#include "storage/database/database.hpp"
#include "storage/query.hpp"

namespace dialogg::storage {

class VisitStore {
 public:
  explicit VisitStore(Database& database) : database_(database) {}

  /// Gives it its id. REQUIRES: a stamp, a municipality or a group with id.
  void insert(domain::Visit& visit);
  /// Writes what differs. REQUIRES: it is stored.
  void update(const domain::Visit& visit);
  /// REQUIRES: no meeting fulfils it, and no approach led to it.
  void remove(domain::VisitId id);
  std::optional<domain::Visit> find(domain::VisitId id);
  /// The visit that the meeting fulfils; nothing where it fulfils none.
  std::optional<domain::Visit> of_meeting(domain::MeetingId id);
  /// In the order of their dates, then ids; those without a date last.
  void for_each(const domain::Filter& filter, const std::function<void(const domain::Visit&)>& each);
  /// Agreed for exactly this day in this municipality; a group's sessions not among them.
  std::vector<domain::VisitId> agreed_on(domain::MunicipalityId municipality, domain::Date day);
  /// Agreed for exactly this day in this group.
  std::vector<domain::VisitId> sessions_on(domain::GroupId group, domain::Date day);
  /// The first that is planned for `today` or later: the group's session, or the visit to the municipality.
  std::optional<domain::Visit> next_session(domain::GroupId group, domain::Date today);
  std::optional<domain::Visit> next_visit(domain::MunicipalityId municipality, domain::Date today);
  /// Proposed or agreed for a time that begins before `end`, and no meeting fulfils them; without their lists, in the
  /// order of their dates.
  std::vector<domain::Visit> open_before(domain::Date end);
  /// Proposed or agreed for a time before `today`, and no meeting fulfils them; in the order of their dates.
  std::vector<domain::Visit> past_without_meeting(domain::Date today);
  /// The meetings that fulfil it.
  std::vector<domain::MeetingId> meetings_of(domain::VisitId id);

 private:
  void insert_lists(const domain::Visit& visit);
  void select_lists(domain::Visit& visit);
  std::optional<domain::Visit> next(Query query, domain::Date today);
  Database& database_;
};

}  // namespace dialogg::storage
