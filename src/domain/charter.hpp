#pragma once
// The rule of a user-led group: users run and steer it. Staff may drive together with them, but never decide alone
// what is worked on, which themes are taken up, or the practical arrangements. A breach is recorded and shown, never
// refused. Source: the principles of the dialogue group of HUSK at Arbeid og kompetanse (Trondheim, 2008).

#include <string>
#include <vector>

#include "domain/group.hpp"
#include "domain/meeting.hpp"

namespace dialogg::domain {

struct Breach {
  enum class Kind {
    staff_decided,         // `decision` was taken by staff alone
    municipality_decided,  // by leaders or politicians
    no_user,               // nobody of the user side was there
  };
  Kind kind;
  DecisionId decision = {};  // of the two above: which; 0 where it is not stored yet
  FreeText text = {};        // of the two above: what was decided

  bool operator==(const Breach&) const = default;
};

/// Those of a session, its decisions first; none where the group is not known to be user-led. A session whose
/// attendance is not known breaks nothing.
std::vector<Breach> breaches(const Group& group, const Meeting& session);

/// What a session of it is where nothing else is said.
MeetingKind session_kind(const Group& group);

}  // namespace dialogg::domain
