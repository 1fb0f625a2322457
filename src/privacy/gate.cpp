#include "privacy/gate.hpp"

#include <algorithm>
#include <stdexcept>
#include <utility>

#include "privacy/record_rules.hpp"
#include "privacy/text_source.hpp"
#include "register/register.hpp"

namespace dialogg::privacy {

using domain::FreeText;
using domain::MunicipalityLink;
using domain::TextSource;
using messages::Message;

namespace {

/// Crowds are counted in the counties of today (ground.hpp).
std::string county_today(const MunicipalityLink& municipality) {
  return municipality.number.empty() ? municipality.county
                                     : std::string(registry::county_today(municipality.number));
}

}  // namespace

const Ground& Gate::ground() const {
  return ground_ ? *ground_ : ground_.emplace(database_, filter_);
}

std::vector<MunicipalityLink> Gate::hidden(const Whose& whose) const {
  return may_name(whose) ? std::vector<MunicipalityLink>() : whose.municipalities;
}

void Gate::remember(const Whose& whose) {
  for (const MunicipalityLink& municipality : whose.municipalities)
    told_of_.add(municipality, may_name(whose));
}

std::string_view Gate::read(const FreeText& text) {
  if (!text.empty() && is_external()) {
    if (!text.source())
      throw std::logic_error("a text that was not released");
    scrutiny_.read(text.written(), text.source()->ref, text.source()->hidden);
    if (text.source()->is_person)
      scrutiny_.point_out_person(text.written(), text.source()->ref);
    if (is_web_address(text.written()))
      look_at(text.written(), text.source()->ref);
  }
  return text.written();
}

Place Gate::where(const Whose& whose) const {
  if (whose.municipalities.empty())
    return {};
  const MunicipalityLink& municipality = whose.municipalities.front();
  const bool is_shared = whose.municipalities.size() > 1;
  if (may_name(whose)) {
    Place place{Place::Kind::named, municipality.name, municipality.county};
    for (std::size_t i = 1; i < whose.municipalities.size(); ++i)
      place.with.push_back(whose.municipalities[i].name);
    return place;
  }
  if (is_shared)  // several of a county are not as many as one of it
    return {Place::Kind::several_unnamed, ""};
  const std::string county = county_today(municipality);
  if (ground().tells(county))
    return {Place::Kind::in_county, county, county};
  return {Place::Kind::unnamed, ""};
}

void Gate::warn_of_guessing(const Whose& whose, const Place& place) {
  const bool is_open = place.kind == Place::Kind::unnamed || place.kind == Place::Kind::several_unnamed;
  if (!is_open || has_warned_ || !tell_ || ground().is_enough(whose.municipalities.size()))
    return;
  has_warned_ = true;
  tell_({{Message::report_readers_may_guess, {kEnough}}});
}

domain::Filter Gate::selects(domain::Filter filter) const {
  const bool chooses = filter.municipality || filter.group || !filter.county.empty();
  return is_external() && chooses ? for_readers(std::move(filter), ground()) : filter;
}

void Gate::read_by(domain::MunicipalityId municipality) {
  if (audience_ != Audience::municipality)
    return;
  reader_ = municipality;
  scrutiny_.read_by(municipality);
}

bool Gate::may_name(domain::Naming naming, domain::MunicipalityId municipality) const {
  return privacy::may_name(audience_, naming) || (municipality && municipality == reader_);
}

bool Gate::may_name(const Whose& whose) const {
  const auto is_reader = [&](const MunicipalityLink& one) { return may_name(whose.naming, one.id); };
  return privacy::may_name(audience_, whose.naming) ||
         (!whose.municipalities.empty() && std::ranges::all_of(whose.municipalities, is_reader));
}

FreeText Gate::own(std::string text) const {
  FreeText own(std::move(text));
  own.come_from(std::make_shared<TextSource>("", std::vector<MunicipalityLink>()));
  return own;
}

FreeText Gate::found_in(const FreeText& text, std::string words) const {
  FreeText found(std::move(words));
  found.come_from(text.source());
  return found;
}

void Gate::look_at(std::string_view text, const std::string& option) {
  if (!text.empty() && is_external())
    at_last_.emplace(option, text);
}

void Gate::finish() {
  if (at_last_.empty())
    return;
  std::vector<MunicipalityLink> unnamed = told_of_.unnamed(counted_unnamed(database_, filter_));
  std::erase_if(unnamed, [&](const MunicipalityLink& one) { return may_name(domain::Naming::no, one.id); });
  for (const auto& [where, text] : std::exchange(at_last_, {})) scrutiny_.read(text, where, unnamed);
}

}  // namespace dialogg::privacy
