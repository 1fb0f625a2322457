#include "records/fields.hpp"

#include <algorithm>
#include <charconv>

#include "domain/answer.hpp"
#include "domain/inline_marks.hpp"
#include "text/unicode.hpp"

namespace dialogg::records {

using domain::Error;
using domain::ErrorKind;
using domain::Value;
using messages::Message;
using messages::Phrase;

namespace {

constexpr int kMostPeople = 9'999;

Message message_of(text::TextFault::Kind kind) {
  switch (kind) {
    case text::TextFault::Kind::invalid_utf8:
      return Message::forms_invalid_utf8;
    case text::TextFault::Kind::nul:
      return Message::forms_nul;
    case text::TextFault::Kind::control:
      break;
  }
  return Message::forms_control;
}

template <class T>
Field single(std::string name, Message placeholder, Message help, T& target,
             std::function<T(const std::string&)> read, std::function<Value(const T&)> show) {
  Field field{std::move(name), placeholder, help};
  field.set = [&target, read](const Value& value) {
    const std::string given = as_text(value);
    target = text::trim(given).empty() ? T{} : read(given);
  };
  field.get = [&target, show] { return show(target); };
  return field;
}

int read_count(const std::string& given) {
  const std::string_view digits = text::trim(given);
  int number = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
  if (error == std::errc::result_out_of_range || number > kMostPeople)
    throw Error(ErrorKind::invalid, Phrase{Message::forms_count_too_large, {given, kMostPeople}});
  if (error != std::errc() || end != digits.data() + digits.size() || number < 0)
    throw Error(ErrorKind::invalid, Phrase{Message::forms_not_a_count, {given}});
  return number;
}

bool is_settable(const Field& field) {
  return field.set != nullptr;
}

void set_members(const Fields& fields, const domain::ValueMembers& members) {
  std::vector<domain::Problem> problems;
  set_fields(fields, members, "", 0, problems);
  if (problems.empty())
    return;
  Error error(ErrorKind::invalid, problems.front().message, problems.front().hint);
  error.problems = std::move(problems);
  throw error;
}

Value number_value(const std::optional<int>& number) {
  return number ? Value(std::int64_t{*number}) : Value();
}

}  // namespace

std::string as_text(const Value& value) {
  if (const std::string* text = value.text())
    return *text;
  if (value.is_null())
    return {};
  if (const auto* number = std::get_if<std::int64_t>(&value.data))
    return std::to_string(*number);
  if (const auto* truth = std::get_if<bool>(&value.data))
    return *truth ? "true" : "false";
  throw Error(ErrorKind::invalid, Message::forms_one_value);
}

std::string clean_text(std::string_view given, std::size_t limit) {
  if (const auto fault = text::find_fault(given))
    throw Error(ErrorKind::invalid, Phrase{message_of(fault->kind), {fault->byte + 1}});
  std::string cleaned = text::nfc(text::trim(given));
  if (text::display_width(cleaned) == 0)  // nothing that could be seen
    return {};
  if (cleaned.size() > limit && text::length(cleaned) > limit)
    throw Error(ErrorKind::invalid, Phrase{Message::forms_too_long, {text::length(cleaned), limit}});
  return cleaned;
}

Field text(std::string name, Message help, std::string& target, std::size_t limit) {
  return single<std::string>(
      std::move(name), Message::placeholder_text, help, target,
      [limit](const std::string& given) { return text::fold_space(clean_text(given, limit)); }, text_value);
}

Field long_text(std::string name, Message help, std::string& target, std::size_t limit) {
  Field field = single<std::string>(
      std::move(name), Message::placeholder_text, help, target,
      [limit](const std::string& given) { return clean_text(given, limit); }, text_value);
  field.long_text = true;
  return field;
}

Field texts(std::string name, Message help, std::vector<std::string>& target, std::size_t limit) {
  Field field{std::move(name), Message::placeholder_text, help, Field::Arity::repeated};
  field.set = [&target, limit](const Value& value) {
    if (std::string text = text::fold_space(clean_text(as_text(value), limit)); !text.empty())
      target.push_back(std::move(text));
  };
  field.get = [&target] {
    domain::ValueList list;
    for (const std::string& text : target) list.emplace_back(text);
    return Value(std::move(list));
  };
  field.clear = [&target] { target.clear(); };
  return field;
}

Field themes(Message help, std::vector<std::string>& target, const Reading& reading) {
  Field field = texts("theme", help, target);
  field.set = [set = field.set, &target, &reading](const Value& value) {
    const std::size_t before = target.size();
    set(value);
    if (reading.check_theme && target.size() > before)
      reading.check_theme(target.back());
  };
  field.placeholder = Message::placeholder_theme;
  return field;
}

Field partial_date(std::string name, Message help, std::optional<domain::PartialDate>& target,
                   const Reading& reading, domain::Direction direction) {
  using Target = std::optional<domain::PartialDate>;
  return single<Target>(
      std::move(name), Message::placeholder_date, help, target,
      [&reading, direction](const std::string& given) -> Target {
        return domain::read_partial_date(given, reading.today, direction);
      },
      [](const Target& date) { return date ? Value(date->iso()) : Value(); });
}

Field day(std::string name, Message help, std::optional<domain::Date>& target, const Reading& reading,
          domain::Direction direction) {
  using Target = std::optional<domain::Date>;
  return single<Target>(
      std::move(name), Message::placeholder_date, help, target,
      [&reading, direction](const std::string& given) -> Target {
        return domain::read_date(given, reading.today, direction);
      },
      [](const Target& date) { return date ? Value(domain::iso(*date)) : Value(); });
}

Field clock_time(std::string name, Message help, std::string& target) {
  return single<std::string>(
      std::move(name), Message::placeholder_time, help, target,
      [](const std::string& given) { return domain::read_clock_time(given); }, text_value);
}

Field duration(std::string name, Message help, std::optional<int>& target) {
  return single<std::optional<int>>(
      std::move(name), Message::placeholder_duration, help, target,
      [](const std::string& given) -> std::optional<int> { return domain::read_duration(given); },
      number_value);
}

Field count(std::string name, Message help, std::optional<int>& target) {
  return single<std::optional<int>>(
      std::move(name), Message::placeholder_number, help, target,
      [](const std::string& given) -> std::optional<int> { return read_count(given); }, number_value);
}

Field municipality(Message help, domain::MunicipalityLink& target, const Reading& reading) {
  Field field{"municipality", Message::placeholder_municipality, help};
  field.set = [&target, &reading](const Value& value) {
    target = {};
    target.given = clean_text(as_text(value), kShortText);
    if (reading.check_municipality && !target.given.empty())
      reading.check_municipality(target.given);
  };
  field.get = [&target] {
    if (target.id || !target.number.empty())
      return Value(target.ref());
    return text_value(target.given);
  };
  return field;
}

Field flag(std::string name, Message help, bool& target) {
  Field field{std::move(name), {}, help, Field::Arity::flag};
  field.set = [&target](const Value& value) {
    const bool* truth = std::get_if<bool>(&value.data);
    target = truth == nullptr || *truth;
  };
  return field;
}

Field answer(std::string name, Message help, std::optional<bool>& target) {
  Field field{std::move(name), Message::placeholder_choice, help};
  field.terms = domain::terms_of<domain::Answer>();
  field.alone = domain::code(domain::Answer::yes);
  field.set = [&target](const Value& value) {
    const std::string given = as_text(value);
    if (text::trim(given).empty())
      target.reset();
    else
      target = domain::read_code<domain::Answer>(given) == domain::Answer::yes;
  };
  field.get = [&target] { return target ? Value(*target) : Value(); };
  return field;
}

Field group(Message help, domain::GroupLink& target, const Reading& reading) {
  Field field{"group", Message::placeholder_group, help};
  field.set = [&target, &reading](const Value& value) {
    std::optional<domain::GroupId> given;
    reference("group", Message::option_group, given, reading).set(value);
    target = {given.value_or(domain::GroupId{}), {}};
  };
  field.get = [&target] { return target.none() ? Value() : Value(target.id.ref()); };
  return field;
}

Field shown(std::string name, std::function<Value()> get) {
  Field field{std::move(name), {}, Message::option_shown};
  field.where = Field::Where::shown;
  field.get = std::move(get);
  return field;
}

Value text_value(const std::string& text) {
  return text.empty() ? Value() : Value(text);
}

domain::Error not_a_reference(std::string_view given, char letter) {
  return {ErrorKind::invalid, Phrase{Message::forms_not_a_reference, {given, std::string(1, letter) + "7"}}};
}

void set_small_record(const Fields& fields, const Value& value) {
  if (const auto* members = value.members())
    return set_members(fields, *members);
  const auto first = std::find_if(fields.begin(), fields.end(), is_settable);
  std::vector<std::string_view> names;
  for (auto field = first + 1; field != fields.end(); ++field)
    if (is_settable(*field))
      names.push_back(field->name);
  const domain::MarkedText marked = domain::read_marks(as_text(value), names);
  first->set(marked.text);
  for (const auto& [name, mark] : marked.marks) find_field(fields, name)->set(mark);
  if (first->get().is_null())
    throw Error(ErrorKind::invalid, Phrase{Message::forms_text_missing});
}

}  // namespace dialogg::records
