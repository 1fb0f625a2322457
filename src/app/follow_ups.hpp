#pragma once
// Follow-ups in the log. Meetings make them (app/meetings).

#include "app/desk.hpp"
#include "domain/follow_up.hpp"

namespace dialogg::app {

/// Error{not_found} where there is none.
domain::FollowUp require_follow_up(storage::Database& database, domain::FollowUpId id);

/// Error{invalid} without a text, and for an open one with a result.
void edit_follow_up(Desk& desk, domain::FollowUp& follow_up);
/// → done. Error{conflict} where it is closed already.
void complete_follow_up(Desk& desk, domain::FollowUp& follow_up, const std::string& result);
/// → dropped. Error{conflict} where it is closed already.
void drop_follow_up(Desk& desk, domain::FollowUp& follow_up, const std::string& reason);
void remove_follow_up(Desk& desk, domain::FollowUpId id);

}  // namespace dialogg::app
