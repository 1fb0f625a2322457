#include "domain/follow_up.hpp"

namespace dialogg::domain {

std::string subject_of(const FollowUp& follow_up) {
  const About& about = follow_up.about;
  if (follow_up.meeting)
    return follow_up.meeting->ref();
  if (about.visit)
    return about.visit.ref();
  if (about.approach)
    return about.approach.ref();
  if (about.pass_on)
    return about.pass_on.ref();
  if (about.example)
    return about.example.ref();
  if (about.group)
    return about.group.ref();
  return about.municipality ? follow_up.municipality.ref() : "";
}

bool may_be_told(const FollowUp& follow_up) {
  return follow_up.meeting || follow_up.about.group;
}

}  // namespace dialogg::domain
