#include "privacy/scrutiny.hpp"

#include <algorithm>

#include "privacy/place_names.hpp"
#include "text/personal/personal_data.hpp"
#include "text/personal/whole_name.hpp"

namespace dialogg::privacy {

using messages::Message;
using text::PersonalData;

Scrutiny::Scrutiny(Audience audience, const std::vector<std::string>& people, Warn warn)
    : warn_(is_outside(audience) ? std::move(warn) : nullptr) {
  if (warn_)
    for (const std::string& name : people) people_.emplace_back(name, PlaceName(name));
}

void Scrutiny::read(std::string_view text, const std::string& ref,
                    const std::vector<domain::MunicipalityLink>& hidden) {
  if (!warn_ || text.empty())
    return;
  if (const std::string joined = text::without_joints(text); !joined.empty())
    read_as_it_is(joined, ref, hidden);
  read_as_it_is(text, ref, hidden);
}

void Scrutiny::read_as_it_is(std::string_view text, const std::string& ref,
                             const std::vector<domain::MunicipalityLink>& hidden) {
  for (const PersonalData& data : text::find_personal_data(text))
    if (said_.insert(ref + " " + data.found).second)
      warn_({text::warning_of(data.kind), {ref, data.found}});
  read_for_people(text, ref);
  for (const domain::MunicipalityLink& one : hidden) read_for(one, text, ref);
}

void Scrutiny::read_for_people(std::string_view text, const std::string& ref) {
  for (const auto& [name, finder] : people_)
    if (finder.is_in(text) && said_.insert(std::string(ref).append(" ").append(name)).second)
      warn_({Message::report_names_contact, {ref, name}});
}

void Scrutiny::read_for(const domain::MunicipalityLink& hidden, std::string_view text,
                        const std::string& ref) {
  const auto& names = names_of(hidden);
  if (std::any_of(names.begin(), names.end(), [&](const PlaceName& name) { return name.is_in(text); }) &&
      said_.insert(ref + " " + hidden.name).second)
    warn_({Message::report_names_hidden, {ref, hidden.name}});
}

const std::vector<PlaceName>& Scrutiny::names_of(const domain::MunicipalityLink& municipality) {
  const auto [known, is_new] = names_.try_emplace(municipality.id.value);
  if (is_new)
    for (const std::string_view name : privacy::names_of(municipality)) known->second.emplace_back(name);
  return known->second;
}

}  // namespace dialogg::privacy
