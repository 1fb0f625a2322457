#include "privacy/scrutiny.hpp"

#include "domain/typed_names.hpp"
#include "text/personal/personal_data.hpp"

namespace dialogg::privacy {

using messages::Message;
using text::PersonalData;

namespace {

/// A record ("E1") as it is, an option ("--title") as it is called.
messages::Argument said_as(const std::string& where) {
  if (where.starts_with("--"))
    return domain::option(where);
  return where;
}

Severity severity_of(PersonalData::Kind kind) {
  return kind == PersonalData::Kind::national_identity_number ? Severity::breach : Severity::advice;
}

}  // namespace

Scrutiny::Scrutiny(Audience audience, const People& people,
                   const std::vector<domain::MunicipalityLink>& unnamed, Tell tell)
    : tell_(is_outside(audience) ? std::move(tell) : nullptr), people_(people) {
  if (tell_)
    for (const domain::MunicipalityLink& one : unnamed)  // what it became may well be named elsewhere
      unnamed_.emplace_back(one, PlaceFinder(one, NamesOf::it));
}

void Scrutiny::read_by(domain::MunicipalityId municipality) {
  std::erase_if(unnamed_, [&](const auto& one) { return one.first.id == municipality; });
}

void Scrutiny::read(std::string_view text, const std::string& where,
                    const std::vector<domain::MunicipalityLink>& hidden) {
  if (!tell_ || text.empty())
    return;
  for (const PersonalData& data : text::find_personal_data(text))
    tell_once(data.found,
              {{text::warning_of(data.kind), {said_as(where), data.found}}, severity_of(data.kind), where});
  if (people_.empty() && hidden.empty() && unnamed_.empty())
    return;
  const SearchedText searched(text);
  for (const std::string_view name : people_.named_in(searched))
    tell_once(name, {{Message::report_names_contact, {said_as(where), name}}, Severity::breach, where});
  for (const domain::MunicipalityLink& one : hidden)
    if (finder_of(one).is_in(searched))
      tell_once(one.name,
                {{Message::report_names_hidden, {said_as(where), one.name}}, Severity::breach, where});
  read_for_unnamed(searched, where);
}

/// Of others than the record's own: the text may well have it from elsewhere.
void Scrutiny::read_for_unnamed(const SearchedText& text, const std::string& where) {
  for (const auto& [municipality, finder] : unnamed_)
    if (finder.is_in(text))
      tell_once(
          municipality.name,
          {{Message::report_names_unnamed, {said_as(where), municipality.name}}, Severity::advice, where});
}

/// By a rule of thumb that an organisation may fall under.
void Scrutiny::point_out_person(std::string_view text, const std::string& where) {
  if (tell_)
    tell_once(text, {{Message::report_names_person, {said_as(where), text}}, Severity::advice, where});
}

void Scrutiny::tell_once(std::string_view what, const Finding& finding) {
  if (said_.insert(std::string(finding.where).append(" ").append(what)).second)
    tell_(finding);
}

const PlaceFinder& Scrutiny::finder_of(const domain::MunicipalityLink& municipality) {
  return places_.try_emplace(municipality.id.value, municipality).first->second;
}

}  // namespace dialogg::privacy
