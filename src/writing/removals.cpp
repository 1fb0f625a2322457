#include "writing/removals.hpp"

#include <algorithm>
#include <charconv>

#include "app/municipality_links.hpp"
#include "app/themes.hpp"
#include "domain/error.hpp"
#include "text/ascii.hpp"
#include "text/joined.hpp"
#include "text/unicode.hpp"
#include "viewing/record_phrases.hpp"

namespace dialogg::writing {

using domain::Error;
using domain::ErrorKind;
using domain::Value;
using domain::ValueList;
using messages::Language;
using messages::Message;
using messages::Phrase;
using records::Field;
using viewing::Wording;

namespace {

/// From 0; past the end where there is no such number.
std::size_t index_of(const std::string& number, std::size_t size) {
  std::size_t index = 0;
  const auto [end, fault] = std::from_chars(number.data(), number.data() + number.size(), index);
  return fault == std::errc() && index >= 1 && index <= size ? index - 1 : size;
}

/// The names by which a value goes: as it is, in each language, and a small record's reference and text.
std::vector<std::string> names_of(const Field& field, const Value& element, const Wording& wording) {
  std::vector<std::string> names;
  for (const Language language : {Language::bokmaal, Language::nynorsk, Language::english})
    names.push_back(wording.in(language).value(field, element));
  if (const std::string* text = element.text())
    names.push_back(*text);
  if (const auto* members = element.members())
    for (const auto& [key, value] : *members)
      if (const std::string* text = value.text();
          text != nullptr && (key == "ref" || key == "text" || key == "path"))
        names.push_back(*text);
  return names;
}

/// "nav" -> "nav=", "nav:NAV Molde" -> "nav=:NAV Molde".
std::string as_correction(const std::string& word) {
  const std::size_t colon = std::min(word.find(':'), word.size());
  return word.substr(0, colon) + "=" + word.substr(colon);
}

}  // namespace

void Removals::add(const Field& field, const std::string& word) {
  for (const std::string& one : records::values_in(field, word)) add_one(field, one);
}

void Removals::add_one(const Field& field, const std::string& word) {
  const ValueList list = records::elements_of(field);
  if (list.empty())
    throw Error(ErrorKind::invalid, Phrase{Message::list_is_empty, {wording_.label(field.key())}});
  if (field.amend) {
    corrections_.emplace_back(&field, as_correction(word));
    return;
  }
  auto found = std::ranges::find(places_, &field, &std::pair<const Field*, std::set<std::size_t>>::first);
  if (found == places_.end())
    found = places_.insert(found, {&field, {}});
  found->second.insert(place_of(field, list, word));
}

std::string Removals::settled(const Field& field, const ValueList& list, const std::string& word) const {
  if (field.name == "with")
    return app::find_municipality(database_, word).ref();
  if (field.name != "theme" || list.front().text() == nullptr)
    return word;
  std::vector<std::string> words{word};
  app::resolve_themes(database_, words);
  return words.empty() ? word : words.front();
}

std::size_t Removals::place_of(const Field& field, const ValueList& list, const std::string& given) const {
  const std::string word = settled(field, list, given);
  const std::string label = wording_.label(field.key());
  if (text::is_digits(word) && viewing::is_numbered(field, list.front())) {
    const std::size_t index = index_of(word, list.size());
    if (index == list.size())
      throw Error(ErrorKind::invalid, Phrase{Message::element_number_missing, {label, word, list.size()}});
    return index;
  }
  const auto term = domain::find_term(field.terms, word);
  const std::string key = text::find_fault(word) ? word : text::match_key(text::fold_space(word));
  for (std::size_t i = 0; i < list.size(); ++i) {
    std::vector<std::string> names = names_of(field, list[i], wording_);
    const bool is_term = term && list[i] == Value(field.terms[*term].code);
    if (is_term || std::ranges::any_of(names, [&](const auto& name) { return text::match_key(name) == key; }))
      return i;
  }
  std::vector<std::string> there = wording_.values(field, list);
  throw Error(ErrorKind::invalid, Phrase{Message::element_not_there, {label, given}},
              Phrase{Message::elements_are, {text::joined(there)}});
}

void Removals::apply() {
  for (const auto& [field, correction] : corrections_) field->amend(correction);
  for (const auto& [field, places] : places_)
    for (auto place = places.rbegin(); place != places.rend(); ++place) field->remove(*place);
}

}  // namespace dialogg::writing
