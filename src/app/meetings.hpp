#pragma once
// Logging meetings that were held, and the visits they fulfil. Every function runs inside the desk's operation and
// leaves the committing to its caller.

#include "app/desk.hpp"
#include "domain/meeting.hpp"

namespace dialogg::app {

/// Stores a new meeting, and gives it and its parts their ids. The visit that it fulfils becomes held, and lends
/// it what is not given: the municipality, the date (where it was a day that has come), and its reserve about
/// naming the municipality. Without a visit, the only one agreed for its municipality and day is taken (a
/// notice); of several, none is (a notice names them).
/// Error{not_found, invalid}: visit, municipality, theme. Error{invalid}: no municipality, or not the visit's;
/// no date, or one in the future. Error{conflict}: the visit is cancelled, or held by another meeting.
/// `like`: an earlier meeting, whose group, municipalities, kind, form, place, themes and roles are taken over where they are not
/// given; how many came this time is not known from it.
void log_meeting(Desk& desk, domain::Meeting& meeting,
                 const std::optional<domain::MeetingId>& like = std::nullopt);

/// Error{not_found} where there is none.
domain::Meeting require_meeting(storage::Database& database, domain::MeetingId id);

/// Stores a changed meeting, under the same rules; its new decisions, outcomes and follow-ups are added, those that say something else are changed, and those that are not there any more removed. A visit
/// that it no longer fulfils is planned again.
void edit_meeting(Desk& desk, domain::Meeting& meeting);

/// With its parts; the visit that no other meeting fulfils is planned again.
/// Error{not_found}; Error{conflict}, naming the examples that were heard there.
void remove_meeting(Desk& desk, domain::MeetingId id);

}  // namespace dialogg::app
