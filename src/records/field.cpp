#include "records/field.hpp"

#include <algorithm>

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

bool is_key(const Field& field) {
  return field.where != Field::Where::shown && field.where != Field::Where::last_added;
}

Phrase unknown_key(const Fields& fields, const std::string& key) {
  std::vector<std::string> keys;
  for (const Field& field : fields)
    if (is_key(field))
      keys.push_back(field.key());
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

messages::Argument Field::typed() const {
  if (where == Where::positional)
    return *placeholder;
  return "--" + name;
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

void set_field(const Field& field, const Value& value) {
  if (value.list() == nullptr)
    return field.set(value);
  if (!takes_several(field))
    throw Error(ErrorKind::invalid, Message::forms_one_value);
  for (const Value& element : *value.list()) field.set(element);
}

namespace {

/// Reads members into fields, and keeps every fault with its line.
class MemberReader {
 public:
  MemberReader(const Fields& fields, const std::string& source, int line, std::vector<Problem>& problems)
      : fields_(fields), source_(source), line_(line), problems_(problems) {}

  void read(const std::string& key, const Value& value) {
    const Field* field = find_field(fields_, key);
    if (field == nullptr || field->where == Field::Where::last_added)
      return add(value, key, unknown_key(fields_, key));
    if (!field->set)
      return add(value, key, Message::forms_not_set_by_hand);
    for_each_element(*field, value, [&](const Value& element) {
      try {
        set_field(*field, element);
      } catch (const Error& error) {
        faulty_.push_back(field->name);
        add_all(element.line != 0 ? element : value, key, error);
      }
    });
  }

  void add_missing() {
    for (const std::string& name : missing(fields_))
      if (std::find(faulty_.begin(), faulty_.end(), name) == faulty_.end())
        problems_.push_back({source_, line_, find_field(fields_, name)->key(), Message::forms_missing});
  }

 private:
  void add(const Value& value, const std::string& key, Phrase message,
           std::optional<Phrase> hint = std::nullopt) {
    problems_.push_back(
        {source_, value.line != 0 ? value.line : line_, key, std::move(message), std::move(hint)});
  }

  void add_all(const Value& place, const std::string& key, const Error& error) {
    for (const Problem& inner : error.problems)
      problems_.push_back({source_, inner.line != 0 ? inner.line : std::max(place.line, line_),
                           key + "." + inner.field, inner.message, inner.hint});
    if (error.problems.empty())
      add(place, key, error.message, error.hint);
  }

  const Fields& fields_;
  const std::string& source_;
  int line_;
  std::vector<Problem>& problems_;
  std::vector<std::string> faulty_;
};

}  // namespace

void set_fields(const Fields& fields, const domain::ValueMembers& members, const std::string& source,
                int line, std::vector<Problem>& problems) {
  MemberReader reader(fields, source, line, problems);
  for (const auto& [key, value] : members) reader.read(key, value);
  reader.add_missing();
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
