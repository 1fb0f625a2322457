#pragma once
// What a follow-up is for, as SQL: the records it may point at, and the municipality, group and naming that follow from them. A
// group's own is named as the group is.

#include "storage/query.hpp"

#define DIALOGG_FOLLOW_UP_OWN_GROUP "follow_up.group_id IS NOT NULL"

#define DIALOGG_FOLLOW_UP_PLACE                                                         \
  "coalesce(meeting.municipality_id, visit.municipality_id, approach.municipality_id, " \
  "pass_on.municipality_id, example.municipality_id, follow_up.municipality_id, "       \
  "CASE WHEN " DIALOGG_FOLLOW_UP_OWN_GROUP " THEN dialogue_group.municipality_id END)"

#define DIALOGG_FOLLOW_UP_GROUP "coalesce(meeting.group_id, visit.group_id, follow_up.group_id)"

#define DIALOGG_FOLLOW_UP_NAMING                            \
  "coalesce(meeting.naming, visit.naming, example.naming, " \
  "CASE WHEN " DIALOGG_FOLLOW_UP_OWN_GROUP " THEN dialogue_group.naming END, 'yes')"

/// After FROM follow_up.
#define DIALOGG_OF_FOLLOW_UP                                                  \
  " LEFT JOIN meeting ON meeting.id = follow_up.meeting_id"                   \
  " LEFT JOIN visit ON visit.id = follow_up.visit_id"                         \
  " LEFT JOIN approach ON approach.id = follow_up.approach_id"                \
  " LEFT JOIN pass_on ON pass_on.id = follow_up.pass_on_id"                   \
  " LEFT JOIN example ON example.id = follow_up.example_id"                   \
  " LEFT JOIN dialogue_group ON dialogue_group.id = " DIALOGG_FOLLOW_UP_GROUP \
  " LEFT JOIN municipality ON municipality.id = " DIALOGG_FOLLOW_UP_PLACE " "

/// Whether several municipalities share the meeting or the visit.
#define DIALOGG_FOLLOW_UP_IS_SHARED                                                  \
  "(EXISTS (SELECT 1 FROM meeting_with WHERE meeting_id = follow_up.meeting_id) OR " \
  "EXISTS (SELECT 1 FROM visit_with WHERE visit_id = follow_up.visit_id))"

namespace dialogg::storage {

inline constexpr Places kFollowUpPlaces{
    DIALOGG_FOLLOW_UP_PLACE, "follow_up.id",
    "(SELECT one.id AS follow_up_id, meeting_with.municipality_id FROM follow_up AS one "
    "JOIN meeting_with ON meeting_with.meeting_id = one.meeting_id UNION ALL "
    "SELECT one.id, visit_with.municipality_id FROM follow_up AS one "
    "JOIN visit_with ON visit_with.visit_id = one.visit_id)",
    "follow_up_id"};

}  // namespace dialogg::storage
