#include "privacy/scrutiny.hpp"

#include <algorithm>

#include "privacy/place_names.hpp"
#include "text/personal/personal_data.hpp"
#include "text/personal/whole_name.hpp"

namespace dialogg::privacy {

using messages::Message;
using text::PersonalData;

namespace {

Severity severity_of(PersonalData::Kind kind) {
  return kind == PersonalData::Kind::national_identity_number ? Severity::breach : Severity::advice;
}

}  // namespace

Scrutiny::Scrutiny(Audience audience, const std::vector<std::string>& people, Tell tell)
    : tell_(is_outside(audience) ? std::move(tell) : nullptr) {
  if (tell_)
    for (const std::string& name : people) people_.emplace_back(name, PlaceName(name));
}

void Scrutiny::read(std::string_view text, const std::string& where,
                    const std::vector<domain::MunicipalityLink>& hidden) {
  if (!tell_ || text.empty())
    return;
  if (const std::string joined = text::without_joints(text); !joined.empty())
    read_as_it_is(joined, where, hidden);
  read_as_it_is(text, where, hidden);
}

void Scrutiny::read_as_it_is(std::string_view text, const std::string& where,
                             const std::vector<domain::MunicipalityLink>& hidden) {
  for (const PersonalData& data : text::find_personal_data(text))
    tell_once(data.found,
              {{text::warning_of(data.kind), {where, data.found}}, severity_of(data.kind), where});
  read_for_people(text, where);
  for (const domain::MunicipalityLink& one : hidden) read_for(one, text, where);
}

void Scrutiny::read_for_people(std::string_view text, const std::string& where) {
  for (const auto& [name, finder] : people_)
    if (finder.is_in(text))
      tell_once(name, {{Message::report_names_contact, {where, name}}, Severity::breach, where});
}

void Scrutiny::read_for(const domain::MunicipalityLink& hidden, std::string_view text,
                        const std::string& where) {
  const auto& names = names_of(hidden);
  if (std::any_of(names.begin(), names.end(), [&](const PlaceName& name) { return name.is_in(text); }))
    tell_once(hidden.name, {{Message::report_names_hidden, {where, hidden.name}}, Severity::breach, where});
}

void Scrutiny::tell_once(const std::string& what, const Finding& finding) {
  if (said_.insert(finding.where + " " + what).second)
    tell_(finding);
}

const std::vector<PlaceName>& Scrutiny::names_of(const domain::MunicipalityLink& municipality) {
  const auto [known, is_new] = names_.try_emplace(municipality.id.value);
  if (is_new)
    for (const std::string_view name : privacy::names_of(municipality)) known->second.emplace_back(name);
  return known->second;
}

}  // namespace dialogg::privacy
