#include "intake/form.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "domain/answer.hpp"
#include "domain/typed_names.hpp"
#include "formats/toml_text.hpp"
#include "records/fields.hpp"
#include "text/unicode.hpp"

namespace dialogg::intake {

using domain::Value;
using domain::ValueList;
using domain::ValueMembers;
using messages::Language;
using messages::Message;
using messages::Phrase;
using records::Field;
using records::Fields;

namespace {

constexpr std::size_t kCommentWidth = 78;

std::string with_underscores(std::string name) {
  std::ranges::replace(name, '-', '_');
  return name;
}

std::string commented(std::string_view text) {
  std::string result;
  std::string line = "#";
  for (const std::string_view word : text::between_spaces(text)) {
    if (line.size() > 1 && text::display_width(line) + 1 + text::display_width(word) > kCommentWidth) {
      result += line + "\n";
      line = "#";
    }
    line += " " + std::string(word);
  }
  return result + line + "\n";
}

/// A code by its name, where the name means that code and no other.
Value by_name(Value value, const std::vector<domain::Term>& terms, Language language) {
  if (const bool* truth = std::get_if<bool>(&value.data); truth != nullptr && !terms.empty())
    value = Value(domain::code(*truth ? domain::Answer::yes : domain::Answer::no));
  const std::string* code = value.text();
  const auto term =
      code == nullptr ? terms.end() : std::ranges::find(terms, std::string_view(*code), &domain::Term::code);
  if (term == terms.end())
    return value;
  const std::string name = messages::said(language, domain::named(*term));
  return domain::find_term(terms, name) == static_cast<std::size_t>(term - terms.begin()) ? Value(name)
                                                                                          : value;
}

bool is_empty(const Value& value) {
  const std::string* text = value.text();
  return value.is_null() || (text != nullptr && text::trim(*text).empty()) ||
         (value.list() != nullptr && value.list()->empty()) ||
         (value.members() != nullptr && value.members()->empty());
}

class Writer {
 public:
  Writer(const Fields& fields, const ValueMembers& values, Language language)
      : fields_(fields), values_(values), language_(language) {}

  std::string entry(const Field& field) const {
    return "\n" + commented(help_of(field)) + form_key(field, fields_, language_) + " = " +
           written(field, value_of(field)) + "\n";
  }

 private:
  std::string say(const Phrase& phrase) const { return messages::say(language_, phrase); }

  std::string help_of(const Field& field) const {
    std::string help = say(field.help);
    if (field.mandatory)
      help += " " + say(Message::form_mandatory);
    if (records::takes_several(field))
      help += " " + say(field.split ? Message::form_several_with_commas : Message::form_several);
    if (!field.terms.empty())
      help += " " + say({Message::help_codes, {domain::listed(field.terms)}});
    if (field.arity == Field::Arity::flag)
      help += " " + say({Message::help_codes, {domain::listed(domain::terms_of<domain::Answer>())}});
    return help;
  }

  Value value_of(const Field& field) const {
    const auto value = std::ranges::find(values_, field.name, &ValueMembers::value_type::first);
    return value == values_.end() ? Value() : value->second;
  }

  std::string written(const Field& field, const Value& value) const {
    const bool listed = records::takes_several(field);
    if (is_empty(value))
      return listed && !field.split ? "[\n  \"\",\n]" : field.long_text ? "'''\n\n'''" : R"("")";
    if (const ValueList* list = value.list(); list != nullptr && !field.split)
      return one_a_line(field, *list);
    if (field.long_text && value.text() != nullptr)
      return formats::to_long_toml(*value.text());
    return formats::to_toml(said(field, value));
  }

  std::string one_a_line(const Field& field, const ValueList& list) const {
    std::string lines;
    for (const Value& value : list) lines += "  " + formats::to_toml(said(field, value)) + ",\n";
    return "[\n" + lines + "]";
  }

  Value said(const Field& field, const Value& value) const {
    if (const ValueList* list = value.list()) {
      ValueList elements;
      for (const Value& element : *list) elements.push_back(said(field, element));
      return elements;
    }
    if (const ValueMembers* members = value.members())
      return said_members(field, *members);
    return by_name(value, field.member_terms ? std::vector<domain::Term>() : field.terms, language_);
  }

  Value said_members(const Field& field, const ValueMembers& members) const {
    ValueMembers result;
    for (const auto& [key, value] : members) {
      const auto terms = field.member_terms ? field.member_terms(key) : std::vector<domain::Term>();
      std::string name = key;
      std::ranges::replace(name, '_', '-');
      result.emplace_back(with_underscores(messages::said(language_, domain::option_name(name))),
                          by_name(value, terms, language_));
    }
    return result;
  }

  const Fields& fields_;
  const ValueMembers& values_;
  Language language_;
};

/// What is to be set of a list's record, and which it is; a text alone where there is no more of it, and no mark in it.
Value settable(const Fields& fields) {
  ValueMembers members;
  for (const Field& field : fields)
    if (field.get && (field.set || field.name == "ref") && !is_empty(field.get()))
      members.emplace_back(field.key(), field.get());
  const auto first = std::ranges::find_if(fields, [](const Field& field) { return field.set != nullptr; });
  const bool is_text_alone = members.size() == 1 && first != fields.end() &&
                             members.front().first == first->key() &&
                             members.front().second.text() != nullptr &&
                             members.front().second.text()->find(':') == std::string::npos;
  return is_text_alone ? members.front().second : Value(members);
}

Value without_what_is_empty(Value value) {
  if (auto* members = std::get_if<ValueMembers>(&value.data))
    std::erase_if(*members, [](const auto& member) { return is_empty(member.second); });
  return value;
}

/// The texts of a list one by one, taken apart where the field does that.
void add_elements(const Field& field, const Value& value, ValueList& elements) {
  if (value.text() == nullptr)
    return elements.push_back(without_what_is_empty(value));
  for (std::string& one : records::values_in(field, *value.text())) {
    elements.emplace_back(std::move(one));
    elements.back().line = value.line;
  }
}

Value as_list(const Field& field, const Value& value) {
  ValueList elements;
  if (const ValueList* list = value.list()) {
    for (const Value& element : *list)
      if (!is_empty(element))
        add_elements(field, element, elements);
  } else {
    add_elements(field, value, elements);
  }
  Value result(std::move(elements));
  result.line = value.line;
  return result;
}

bool is_yes(const Field& field, const std::string& word) {
  try {
    return domain::read_code<domain::Answer>(word) == domain::Answer::yes;
  } catch (domain::Error& error) {
    error.where = domain::option(field.name);
    throw;
  }
}

void read_value(const Field& field, Value& value) {
  const int line = value.line;
  if (records::takes_several(field) && !is_empty(value))
    value = as_list(field, value);
  else if (value.list() != nullptr && value.list()->size() == 1)
    value = Value(value.list()->front());
  else if (field.arity == Field::Arity::flag && value.text() != nullptr && !is_empty(value))
    value = is_yes(field, *value.text());
  value.line = line;
}

}  // namespace

bool is_in_form(const Field& field) {
  return field.set && (field.where == Field::Where::option || field.where == Field::Where::positional);
}

std::string form_key(const Field& field, const Fields& fields, Language language) {
  std::string said = with_underscores(messages::said(language, domain::option_name(field.name)));
  return records::find_typed(fields, said) == &field ? said : field.key();
}

ValueMembers values_in_record(const Fields& fields) {
  ValueMembers values;
  for (const Field& field : fields) {
    if (!is_in_form(field) || !field.get)
      continue;
    Value value = field.elements ? field.elements() : field.get();
    if (field.each_record) {
      ValueList list;
      field.each_record([&list](const Fields& small) { list.push_back(settable(small)); });
      value = std::move(list);
    }
    values.emplace_back(field.name, std::move(value));
  }
  return values;
}

std::string write_form(const Fields& fields, const ValueMembers& values, const std::vector<Phrase>& heading,
                       Language language) {
  std::string form;
  for (const Phrase& phrase : heading) form += commented(messages::say(language, phrase));
  const Writer writer(fields, values, language);
  for (const Field& field : fields)
    if (is_in_form(field))
      form += writer.entry(field);
  return form;
}

void read_filled_in(ValueMembers& members, const Fields& fields) {
  for (auto& [key, value] : members)
    if (const Field* field = records::find_typed(fields, key))
      read_value(*field, value);
  std::erase_if(members, [](const auto& member) { return is_empty(member.second); });
}

}  // namespace dialogg::intake
