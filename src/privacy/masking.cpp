#include "privacy/masking.hpp"

namespace dialogg::privacy {

namespace {

void keep_consented(std::vector<domain::Photo>& photos) {
  std::erase_if(photos, [](const domain::Photo& photo) { return photo.consent != domain::Naming::yes; });
}

/// When a record was made tells which meeting it is about.
void hide_times(domain::Stamp& stamp) {
  stamp.created_at.clear();
  stamp.updated_at.clear();
}

void hide_times(domain::Meeting& meeting) {
  hide_times(meeting.stamp);
  for (domain::Decision& decision : meeting.decisions) hide_times(decision.stamp);
  for (domain::Outcome& outcome : meeting.outcomes) hide_times(outcome.stamp);
  for (domain::FollowUp& follow_up : meeting.follow_ups) hide_times(follow_up.stamp);
}

}  // namespace

domain::Example masked(Audience audience, domain::Example example) {
  if (audience == Audience::internal)
    return example;
  example.meeting.reset();
  example.reason.clear();
  keep_consented(example.photos);
  if (!may_name(audience, example.naming)) {
    hide_times(example.stamp);
    example.municipality = {};
    example.heard_on.reset();
  }
  return example;
}

std::string shown_owner(Audience audience, const domain::FollowUp& follow_up) {
  return audience == Audience::external && follow_up.owner_is_contact ? "" : follow_up.owner;
}

domain::FollowUp masked(Audience audience, domain::FollowUp follow_up) {
  if (audience == Audience::internal)
    return follow_up;
  follow_up.owner = shown_owner(audience, follow_up);
  follow_up.result.clear();
  if (!may_name(audience, follow_up.naming)) {
    hide_times(follow_up.stamp);
    follow_up.meeting.reset();
    follow_up.municipality = {};
    follow_up.group = {};
  }
  return follow_up;
}

domain::PassOn masked(Audience audience, domain::PassOn pass_on) {
  if (audience == Audience::internal)
    return pass_on;
  pass_on.visit.reset();
  pass_on.meeting.reset();
  pass_on.note.clear();
  pass_on.review_on.reset();
  if (!may_name(audience, pass_on.naming)) {
    hide_times(pass_on.stamp);
    pass_on.to = {};
  }
  return pass_on;
}

domain::Meeting masked(Audience audience, domain::Meeting meeting) {
  if (audience == Audience::internal)
    return meeting;
  meeting.visit.reset();
  meeting.facilitators.clear();
  for (domain::FollowUp& follow_up : meeting.follow_ups) follow_up = masked(audience, follow_up);
  keep_consented(meeting.photos);
  if (!may_name(audience, meeting.naming)) {
    hide_times(meeting);
    meeting.municipality = {};
    meeting.group = {};
    meeting.place.clear();
  }
  return meeting;
}

domain::Group masked(Audience audience, domain::Group group) {
  if (may_name(audience, group.naming))
    return group;
  hide_times(group.stamp);
  group.name.clear();
  group.municipality = {};
  group.host_unit.clear();
  group.venues.clear();
  group.spread_goals.clear();
  group.parent.reset();
  group.fed_by.reset();
  return group;
}

domain::GroupLink masked_link(Audience audience, const domain::Group& group) {
  return may_name(audience, group.naming) ? group.link() : domain::GroupLink{};
}

std::string shown_county(Audience audience, domain::Naming naming,
                         const domain::MunicipalityLink& municipality) {
  const Place place = place_of(audience, naming, municipality);
  return place.kind == Place::Kind::none || place.kind == Place::Kind::unnamed ? "" : municipality.county;
}

}  // namespace dialogg::privacy
