#include "domain/charter.hpp"

#include <algorithm>

namespace dialogg::domain {

namespace {

bool is_user_present(const Attendance& attendance) {
  return is_user_side(attendance.role) && attendance.count.value_or(1) > 0;
}

}  // namespace

std::vector<Breach> breaches(const Group& group, const Meeting& session) {
  std::vector<Breach> found;
  if (!group.user_led.value_or(false))
    return found;
  for (const Decision& decision : session.decisions) {
    if (decision.by == DecidedBy::staff)
      found.push_back({Breach::Kind::staff_decided, decision.id, decision.text});
    if (decision.by == DecidedBy::municipality)
      found.push_back({Breach::Kind::municipality_decided, decision.id, decision.text});
  }
  if (!session.attended.empty() && std::ranges::none_of(session.attended, is_user_present))
    found.push_back({.kind = Breach::Kind::no_user});
  return found;
}

MeetingKind session_kind(const Group& group) {
  return group.kind == GroupKind::reflection_group ? MeetingKind::reflection_session
                                                   : MeetingKind::group_session;
}

}  // namespace dialogg::domain
