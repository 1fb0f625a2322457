#pragma once
// A meeting's parts that are no records of their own: the municipalities that share it, facilitators, themes, attendance, points, photos.

#include "domain/meeting.hpp"
#include "storage/database/database.hpp"

namespace dialogg::storage {

void insert_parts(Database& database, const domain::Meeting& meeting);
/// Writes the lists that differ.
void update_parts(Database& database, const domain::Meeting& meeting);
void remove_parts(Database& database, domain::MeetingId id);
void select_parts(Database& database, domain::Meeting& meeting);

}  // namespace dialogg::storage
