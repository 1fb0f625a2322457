#include "reports/masking.hpp"

namespace dialogg::reports {

namespace {

void keep_consented(std::vector<domain::Photo>& photos) {
  std::erase_if(photos, [](const domain::Photo& photo) { return photo.consent != domain::Naming::yes; });
}

/// What of a record tells when it was made would tell which meeting it is about.
void hide(domain::Stamp& stamp, domain::MunicipalityLink& municipality) {
  stamp.created_at.clear();
  stamp.updated_at.clear();
  municipality = {};
}

}  // namespace

domain::Example masked(Audience audience, domain::Example example) {
  if (audience == Audience::internal)
    return example;
  example.meeting.reset();
  example.reason.clear();
  keep_consented(example.photos);
  if (!may_name(audience, example.naming)) {
    hide(example.stamp, example.municipality);
    example.heard_on.reset();
  }
  return example;
}

domain::Meeting masked(Audience audience, domain::Meeting meeting) {
  if (audience == Audience::internal)
    return meeting;
  meeting.visit.reset();
  meeting.facilitators.clear();
  keep_consented(meeting.photos);
  if (!may_name(audience, meeting.naming)) {
    hide(meeting.stamp, meeting.municipality);
    meeting.place.clear();
  }
  return meeting;
}

std::string shown_county(Audience audience, domain::Naming naming,
                         const domain::MunicipalityLink& municipality) {
  const Place place = place_of(audience, naming, municipality);
  return place.kind == Place::Kind::none || place.kind == Place::Kind::unnamed ? "" : municipality.county;
}

}  // namespace dialogg::reports
