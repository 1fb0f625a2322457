#pragma once
// Follow-ups in the log. Those that a meeting promised are made with it (app/meetings).

#include "app/desk.hpp"
#include "app/scrutiny.hpp"
#include "domain/follow_up.hpp"

namespace dialogg::app {

/// Error{not_found} where there is none.
domain::FollowUp require_follow_up(storage::Database& database, domain::FollowUpId id);

/// Makes it for the record with this reference; for nothing where it is empty. A municipality of the register that is not in the log
/// yet is added (a notice). Error{not_found}: there is none; Error{invalid}: of a kind that has no follow-ups.
void set_subject(Desk& desk, domain::FollowUp& follow_up, const std::string& ref);

/// Whose reserve its words are under; none where it is for the house alone, which may name whom it likes.
std::vector<Reserve> reserves_of(storage::Database& database, const domain::FollowUp& follow_up);

/// Stores a new follow-up and gives it its id. Error{invalid} without a text.
void add_follow_up(Desk& desk, domain::FollowUp& follow_up);

/// Error{invalid} without a text, and for an open one with a result.
void edit_follow_up(Desk& desk, domain::FollowUp& follow_up);
/// → done. Error{conflict} where it is closed already.
void complete_follow_up(Desk& desk, domain::FollowUp& follow_up, const std::string& result);
/// → dropped. Error{conflict} where it is closed already.
void drop_follow_up(Desk& desk, domain::FollowUp& follow_up, const std::string& reason);
void remove_follow_up(Desk& desk, domain::FollowUpId id);

/// Error{conflict} where a follow-up is for the record, which is to be removed.
void require_without_follow_ups(storage::Database& database, const std::string& ref, char letter,
                                std::int64_t id);

}  // namespace dialogg::app
