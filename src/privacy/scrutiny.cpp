#include "privacy/scrutiny.hpp"

#include "text/personal/personal_data.hpp"
#include "text/personal/rendered.hpp"

namespace dialogg::privacy {

using messages::Message;
using text::PersonalData;

Scrutiny::Scrutiny(Audience audience, const People& people, Warn warn)
    : warn_(audience == Audience::external ? std::move(warn) : nullptr), people_(people) {}

void Scrutiny::warn_once(const std::string& ref, std::string_view found, const messages::Phrase& what) {
  if (said_.insert(std::string(ref).append(" ").append(found)).second)
    warn_(what);
}

void Scrutiny::read(std::string_view text, const std::string& ref,
                    const std::vector<domain::MunicipalityLink>& hidden) {
  if (!warn_ || text.empty())
    return;
  for (const PersonalData& data : text::find_personal_data(text))
    warn_once(ref, data.found, {text::warning_of(data.kind), {ref, data.found}});
  const std::vector<std::string> readings = text::readings(text);
  for (const std::string& reading : readings) read_for_people(reading, ref);
  for (const domain::MunicipalityLink& one : hidden)
    if (finder_of(one).is_in(readings))
      warn_once(ref, one.name, {Message::report_names_hidden, {ref, one.name}});
}

void Scrutiny::point_out_person(std::string_view text, const std::string& ref) {
  if (warn_)
    warn_once(ref, text, {Message::report_names_person, {ref, text}});
}

void Scrutiny::read_for_people(std::string_view text, const std::string& ref) {
  for (const std::string_view name : people_.named_in(text))
    warn_once(ref, name, {Message::report_names_contact, {ref, name}});
}

const PlaceFinder& Scrutiny::finder_of(const domain::MunicipalityLink& municipality) {
  return places_.try_emplace(municipality.id.value, municipality).first->second;
}

}  // namespace dialogg::privacy
