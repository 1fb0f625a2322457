#pragma once
// Whether a contact's title is that of a work role. To be a user, a carer or their representative is none, and such a role
// beside a name tells of somebody's health.

#include <string_view>

namespace dialogg::domain {

enum class TitleSide {
  work,
  near_user_side,  // may be a job or not: it should be looked at
  user_side,       // not to be kept
};

/// By whole words, in any case. Of the user side: a user, patient, client, participant, parent, carer, a representative of
/// these, whatever stands beside it ("tidligere bruker", "Bruker i NAV"). Near it, since staff have such titles too: whom a job
/// is for ("koordinator for pårørende"), what it is about in English ("user involvement adviser"), and bodies that users sit in
/// ("leder i brukerutvalget", whose secretary is employed) or that a user is called ("brukerkontakt"). To work for a user
/// organisation, or as a peer support worker, is a work role.
TitleSide side_of_title(std::string_view title);

}  // namespace dialogg::domain
