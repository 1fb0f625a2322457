#include "records/field.hpp"

#include <algorithm>
#include <set>

#include "domain/typed_names.hpp"
#include "text/joined.hpp"
#include "words/suggest.hpp"

namespace dialogg::records {

using domain::Error;
using domain::ErrorKind;
using domain::Problem;
using domain::Value;
using messages::Message;
using messages::Phrase;

namespace {

std::string with(std::string text, char from, char to) {
  std::replace(text.begin(), text.end(), from, to);
  return text;
}

bool is_empty(const Value& value) {
  return value.is_null() || (value.list() != nullptr && value.list()->empty()) ||
         (value.text() != nullptr && value.text()->empty());
}

bool is_option(const Field& field) {
  return field.where == Field::Where::option || field.where == Field::Where::last_added;
}

bool is_key(const Field& field) {
  return field.where != Field::Where::shown && field.where != Field::Where::last_added;
}

/// The nearest key is suggested as it is: a file goes on in the language in which it began.
Phrase unknown_key(const Fields& fields, const std::string& key) {
  std::vector<std::string> names;
  for (const Field& field : fields)
    if (is_key(field))
      names.push_back(field.name);
  std::vector<std::string> keys;
  for (const domain::Known& known : domain::known_options(names)) keys.push_back(with(known.word, '-', '_'));
  if (const auto near = words::suggest(key, keys))
    return {Message::forms_unknown_key_near, {key, *near}};
  return {Message::forms_unknown_key, {key}};
}

/// A repeated field's elements one by one, so that each gets its own fault.
void for_each_element(const Field& field, const Value& value, const std::function<void(const Value&)>& each) {
  if (!takes_several(field) || value.list() == nullptr)
    return each(value);
  for (const Value& element : *value.list()) each(element);
}

/// Reads one record's members into its fields, and every fault into `problems`.
class RecordReader {
 public:
  RecordReader(const Fields& fields, const std::string& source, int line, std::vector<Problem>& problems)
      : fields_(fields), source_(source), line_(line), problems_(problems) {}

  void read(const domain::ValueMembers& members) {
    for (const auto& [key, value] : members) read(key, value);
    for (const std::string& name : missing(fields_))
      if (!faulty_.contains(name))
        problems_.push_back({source_, line_, key_in(members, fields_, name), Message::forms_missing});
  }

 private:
  void read(const std::string& key, const Value& value) {
    const Field* field = find_typed(fields_, key);
    if (field == nullptr || field->where == Field::Where::last_added)
      return fault(value, key, unknown_key(fields_, key));
    if (!field->set)
      return fault(value, key, Message::forms_not_set_by_hand);
    if (!read_.insert(field).second)  // "date", and "dato" too
      return fault(value, key, Message::key_twice);
    for_each_element(*field, value, [&](const Value& element) { set(*field, key, element, value); });
  }

  void set(const Field& field, const std::string& key, const Value& element, const Value& whole) {
    try {
      set_field(field, element);
    } catch (const Error& error) {
      faulty_.insert(field.name);
      const Value& place = element.line != 0 ? element : whole;
      for (const Problem& inner : error.problems)
        problems_.push_back({source_, inner.line != 0 ? inner.line : std::max(place.line, line_),
                             messages::joined(messages::as_is(key), ".", inner.field), inner.message,
                             inner.hint});
      if (error.problems.empty())
        fault(place, key, error.message, error.hint);
    }
  }

  void fault(const Value& value, const std::string& key, Phrase message,
             std::optional<Phrase> hint = std::nullopt) {
    problems_.push_back({source_, value.line != 0 ? value.line : line_, messages::as_is(key),
                         std::move(message), std::move(hint)});
  }

  const Fields& fields_;
  const std::string& source_;
  int line_;
  std::vector<Problem>& problems_;
  std::set<const Field*> read_;
  std::set<std::string> faulty_;
};

}  // namespace

Field open(Field field) {
  field.exposure = Exposure::open;
  return field;
}

Field where_named(Field field) {
  field.exposure = Exposure::where_named;
  return field;
}

Field of_another(Field field) {
  field.of_another = true;
  return field;
}

std::string Field::key() const {
  return with(name, '-', '_');
}

char Field::letter() const {
  return is_option(*this) ? domain::option_letter(name) : '\0';
}

messages::Named Field::typed() const {
  return where == Where::positional ? messages::named(*placeholder) : domain::option(name);
}

bool takes_several(const Field& field) {
  return field.several || field.arity == Field::Arity::repeated;
}

const Field* find_field(const Fields& fields, std::string_view name) {
  const std::string wanted = with(std::string(name), '_', '-');
  const auto found =
      std::find_if(fields.begin(), fields.end(), [&](const Field& f) { return f.name == wanted; });
  return found == fields.end() ? nullptr : &*found;
}

const Field* names_beside(const Fields& fields, const Field& field) {
  if (field.name == "municipality")
    return find_field(fields, "municipality-name");
  return field.name == "with" ? find_field(fields, "with-names") : nullptr;
}

const Field* find_typed(const Fields& fields, std::string_view word) {
  if (const Field* field = find_field(fields, word))
    return field;
  const Field* shown = nullptr;
  for (const std::string& name : domain::options_called(word))
    if (const Field* field = find_field(fields, name); field != nullptr && field->set)
      return field;
    else if (field != nullptr)
      shown = field;
  return shown;
}

messages::Named key_in(const domain::ValueMembers& members, const Fields& fields, std::string_view name) {
  bool in_english = true;
  for (const auto& [key, value] : members) {
    if (const Field* field = find_typed(fields, key); field != nullptr && field->name == name)
      return messages::as_is(key);
    in_english = in_english && find_field(fields, key) != nullptr;
  }
  const messages::Named key = domain::option_name(name);
  return in_english ? messages::as_is(with(key.en, '-', '_'))
                    : messages::Named{with(key.nb, '-', '_'), with(key.nn, '-', '_'), with(key.en, '-', '_')};
}

const Field* find_option(const Fields& fields, std::string_view word) {
  const std::string_view name = word.substr(0, std::min(word.find('='), word.size()));
  if (name.size() == 2 && name.front() == '-' && name.back() != '-') {
    const auto found = std::ranges::find(fields, name.back(), &Field::letter);
    return found == fields.end() ? nullptr : &*found;
  }
  const Field* field = name.starts_with("--") ? find_typed(fields, name.substr(2)) : nullptr;
  return field != nullptr && is_option(*field) ? field : nullptr;
}

void set_field(const Field& field, const Value& value) {
  if (value.list() == nullptr)
    return field.set(value);
  if (!takes_several(field))
    throw Error(ErrorKind::invalid, Message::forms_one_value);
  for (const Value& element : *value.list()) field.set(element);
}

void set_fields(const Fields& fields, const domain::ValueMembers& members, const std::string& source,
                int line, std::vector<Problem>& problems) {
  RecordReader(fields, source, line, problems).read(members);
}

domain::ValueList elements_of(const Field& field) {
  if (!field.remove)
    return {};
  const Value value = field.elements ? field.elements() : field.get();
  return value.list() == nullptr ? domain::ValueList() : *value.list();
}

std::vector<std::string> split_at_commas(const std::string& word) {
  return text::split_list(word);
}

std::vector<std::string> values_in(const Field& field, const std::string& word) {
  const bool is_list = field.split && !text::find_fault(word);  // what cannot be text is for `set` to refuse
  return is_list ? field.split(word) : std::vector<std::string>{word};
}

std::vector<std::string> missing(const Fields& fields) {
  std::vector<std::string> names;
  for (const Field& field : fields)
    if (field.mandatory && is_empty(field.get()) && !(field.excused && field.excused()))
      names.push_back(field.name);
  return names;
}

bool is_stamp(std::string_view key) {
  return key == "uid" || key == "created_at" || key == "updated_at";
}

Value to_value(const Fields& fields) {
  domain::ValueMembers members;
  for (const Field& field : fields)
    if (field.get && field.where != Field::Where::last_added)
      members.emplace_back(field.key(), field.get());
  return members;
}

}  // namespace dialogg::records
