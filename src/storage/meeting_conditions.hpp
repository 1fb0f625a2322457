#pragma once
// What a Filter asks of meetings, and of what belongs to one; the period aside, since it is not the meeting's for all.

#include "storage/query.hpp"

namespace dialogg::storage {

inline constexpr Places kMeetingPlaces{"meeting.municipality_id", "meeting.id", "meeting_with", "meeting_id"};

/// For a SELECT whose FROM clause has `meeting`.
inline void add_meeting_conditions(Query& query, const domain::Filter& filter) {
  query.in_shared_place(kMeetingPlaces, filter).in_group("meeting.group_id", filter);
  query.with_theme("meeting_theme", "meeting_id", "meeting.id", filter);
  if (filter.unnamed_alone)
    query.where("(meeting.naming = 'yes' OR meeting.id NOT IN (SELECT meeting_id FROM meeting_with))");
  if (filter.naming)
    query.where("meeting.naming = ?", *filter.naming);
}

}  // namespace dialogg::storage
