#pragma once
// Between a meeting and the visit that it fulfils. Parts of app/meetings; nothing else uses them.

#include <optional>
#include <vector>

#include "app/desk.hpp"
#include "domain/meeting.hpp"
#include "domain/visit.hpp"

namespace dialogg::app {

/// The visit that `meeting.visit` names; nothing where it names none.
/// Error{not_found}; Error{conflict} where it is cancelled, or another meeting fulfils it.
std::optional<domain::Visit> visit_to_fulfil(Desk& desk, const domain::Meeting& meeting);

/// Error{invalid} where the visit was planned in another municipality.
void require_same_municipality(const domain::Visit& visit, const domain::Meeting& meeting);

/// Gives a new meeting what it lacks: municipality, group, a day that has come, a reserve about naming.
/// Error{invalid} as require_same_municipality, and where it is another group's session.
void lend(Desk& desk, const domain::Visit& visit, domain::Meeting& meeting);

/// Those agreed for the meeting's municipality, or group, and day.
std::vector<domain::VisitId> visits_agreed_for(Desk& desk, const domain::Meeting& meeting);
/// Makes `agreed` the visit that the meeting fulfils, and says so in a notice.
domain::Visit take_agreed(Desk& desk, domain::VisitId agreed, domain::Meeting& meeting);
/// A notice: which visits the stored meeting may fulfil, and how to say which.
void name_candidates(Desk& desk, const std::vector<domain::VisitId>& agreed, const domain::Meeting& meeting);

/// → held; a meeting that is not to be named with its municipality is not named by its visit either.
void hold(Desk& desk, domain::Visit& visit, const domain::Meeting& meeting);
/// Where no meeting fulfils it now: held → agreed; proposed where it has no day.
void plan_again(Desk& desk, domain::VisitId id);

}  // namespace dialogg::app
