#include "viewing/wording.hpp"

#include <algorithm>

#include "records/labels.hpp"
#include "render/json.hpp"
#include "text/joined.hpp"

namespace dialogg::viewing {

using domain::Term;
using domain::Value;
using messages::Language;
using messages::Message;

namespace {

/// A code's name where the vocabulary has it; any other value as it is.
std::string as_said(const Value& value, const std::vector<Term>& terms, Language language) {
  if (const std::string* text = value.text()) {
    const auto term = std::ranges::find(terms, *text, &Term::code);
    return term == terms.end() ? *text : std::string(messages::in_language(language, *term));
  }
  if (const bool* truth = std::get_if<bool>(&value.data))
    return std::string(messages::pattern(language, *truth ? Message::answer_yes : Message::answer_no));
  return machine_value(value);
}

}  // namespace

std::string Wording::label(std::string_view key) const {
  if (const auto label = records::label_of(key))
    return std::string(messages::pattern(language_, *label));
  std::string plain(key);
  std::replace(plain.begin(), plain.end(), '_', ' ');
  return plain;
}

std::string Wording::value(const records::Field& field, const Value& value) const {
  return text::joined(values(field, value), ", ");
}

std::vector<std::string> Wording::values(const records::Field& field, const Value& value) const {
  if (value.is_null())
    return {};
  if (const auto* list = value.list()) {
    std::vector<std::string> all;
    for (const Value& element : *list)
      for (std::string& one : values(field, element)) all.push_back(std::move(one));
    return all;
  }
  if (const auto* members = value.members())
    return {member_values(field, *members)};
  if (field.name == "theme" && value.text() != nullptr)
    return {theme(*value.text())};
  return {as_said(value, field.terms, language_)};
}

std::string Wording::theme(const std::string& code) const {
  const auto found = std::ranges::find(themes_, code, &domain::Theme::code);
  return found == themes_.end() ? code : found->label(language_);
}

std::string Wording::member_words(const records::Field& field, const std::string& key,
                                  const Value& value) const {
  if (key == "theme" && value.list() != nullptr) {
    std::vector<std::string> labels;
    for (const Value& code : *value.list()) labels.push_back(theme(machine_value(code)));
    return text::joined(labels);
  }
  return as_said(value, field.member_terms ? field.member_terms(key) : std::vector<Term>(), language_);
}

/// A small record: its text, else its first member, and the others in brackets after it; not what only machines read.
std::string Wording::member_values(const records::Field& field, const domain::ValueMembers& members) const {
  const auto text = std::ranges::find_if(members, [](const auto& one) { return one.first == "text"; });
  const auto first = text == members.end() ? members.begin() : text;
  std::string head;
  std::vector<std::string> rest;
  for (auto member = members.begin(); member != members.end(); ++member) {
    const auto& [key, value] = *member;
    const bool is_empty = value.list() != nullptr && value.list()->empty();
    if (value.is_null() || is_empty || records::is_stamp(key))
      continue;
    const std::string words = member_words(field, key, value);
    if (member == first)
      head = words;
    else
      rest.push_back(messages::say(language_, {Message::member_is, {label(key), words}}));
  }
  return rest.empty() ? head : head + " (" + text::joined(rest, "; ") + ")";
}

std::string machine_value(const Value& value) {
  if (value.is_null())
    return {};
  if (const std::string* text = value.text())
    return *text;
  if (const auto* list = value.list()) {
    std::vector<std::string> all;
    for (const Value& element : *list) all.push_back(machine_value(element));
    return text::joined(all, ";");
  }
  return render::json_line(value);
}

}  // namespace dialogg::viewing
