#pragma once
// Records without what an audience may not see, for formats that print them field by field.

#include "domain/example.hpp"
#include "domain/group.hpp"
#include "domain/meeting.hpp"
#include "domain/pass_on.hpp"
#include "privacy/audience.hpp"

namespace dialogg::privacy {

/// To outsiders no example has a meeting, a reason or a photo without consent; one that may not be named has no
/// municipality and no dates, from which the municipality could be told.
domain::Example masked(Audience audience, domain::Example example);

/// Nothing to outsiders where it is a contact's name.
std::string shown_owner(Audience audience, const domain::FollowUp& follow_up);

/// To outsiders a follow-up has no result and no contact as its owner; one of a meeting that may not be named has neither
/// meeting, municipality nor group.
domain::FollowUp masked(Audience audience, domain::FollowUp follow_up);

/// To outsiders a pass-on has no visit, meeting, note or day to ask again; one that may not be named has no receiver.
domain::PassOn masked(Audience audience, domain::PassOn pass_on);

/// To outsiders no meeting has a visit, facilitators, a photo without consent, what came of a follow-up or a contact as
/// its owner; one that may not be named has no municipality, no place and no times of recording. Attendance is left as it
/// is: see attendance.hpp.
domain::Meeting masked(Audience audience, domain::Meeting meeting);

/// To outsiders a group that may not be named has no name, host, municipality, venues, goals of spreading, parent or
/// feeding group, and no times of recording.
domain::Group masked(Audience audience, domain::Group group);
/// Empty where the group may not be named.
domain::GroupLink masked_link(Audience audience, const domain::Group& group);

/// The county that may be told; empty: none.
std::string shown_county(Audience audience, domain::Naming naming,
                         const domain::MunicipalityLink& municipality);

}  // namespace dialogg::privacy
