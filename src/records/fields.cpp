#include "records/fields.hpp"

#include <algorithm>
#include <charconv>

#include "domain/answer.hpp"
#include "domain/inline_marks.hpp"
#include "records/single.hpp"
#include "text/unicode.hpp"

namespace dialogg::records {

using domain::Error;
using domain::ErrorKind;
using domain::Value;
using messages::Message;
using messages::Phrase;

namespace {

constexpr int kMostPeople = 9'999;

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

bool is_date(const std::string& words, domain::Date today, domain::Direction direction) {
  try {
    domain::read_date(words, today, direction);
    return true;
  } catch (const Error&) {
    return false;
  }
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

domain::Mark mark_of(const Field& field) {
  const bool has_vocabulary = !field.terms.empty();
  auto is_term = [&field](const std::string& words) {
    return domain::find_term(field.terms, words).has_value();
  };
  if (!has_vocabulary || !field.is_known)
    return {field.name, has_vocabulary ? is_term : field.is_known, has_vocabulary};
  const auto is_known = [&field, is_term](const std::string& words) {
    return is_term(words) || field.is_known(words);
  };
  return {field.name, is_known, has_vocabulary};
}

Value number_value(const std::optional<int>& number) {
  return number ? Value(std::int64_t{*number}) : Value();
}

/// A record's new date is read beside the one that it has.
domain::Standpoint standpoint(const Reading& reading, domain::Direction direction,
                              std::optional<domain::Date> own) {
  return {reading.today, direction, own, own.has_value(), reading.warn};
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

Field partial_date(std::string name, Message help, std::optional<domain::PartialDate>& target,
                   const Reading& reading, domain::Direction direction) {
  using Target = std::optional<domain::PartialDate>;
  return single<Target>(
      std::move(name), Message::placeholder_date, help, target,
      [&reading, &target, direction](const std::string& given) -> Target {
        const auto own = target ? std::optional(target->first_day()) : std::nullopt;
        return domain::read_partial_date(given, standpoint(reading, direction, own));
      },
      [](const Target& date) { return date ? Value(date->iso()) : Value(); });
}

Field day(std::string name, Message help, std::optional<domain::Date>& target, const Reading& reading,
          domain::Direction direction) {
  using Target = std::optional<domain::Date>;
  Field field = single<Target>(
      std::move(name), Message::placeholder_date, help, target,
      [&reading, &target, direction](const std::string& given) -> Target {
        return domain::read_date(given, standpoint(reading, direction, target));
      },
      [](const Target& date) { return date ? Value(domain::iso(*date)) : Value(); });
  field.is_known = [&reading, direction](const std::string& words) {
    return is_date(words, reading.today, direction);
  };
  return field;
}

Field day_after_record(std::string name, Message help, std::optional<domain::Date>& target,
                       std::string& words, const Reading& reading) {
  Field field{std::move(name), Message::placeholder_date, help};
  field.set = [&target, &words, &reading](const Value& value) {
    const std::string given = as_text(value);
    target.reset();
    if (!text::trim(given).empty())
      target = domain::read_date(given, reading.today, domain::Direction::future);
    words = domain::lacks_year(given) ? given : "";
  };
  field.is_known = [&reading](const std::string& said) {
    return is_date(said, reading.today, domain::Direction::future);
  };
  field.get = [&target] { return target ? Value(domain::iso(*target)) : Value(); };
  field.hide = [&target] { target.reset(); };
  return field;
}

Field clock_time(std::string name, Message help, std::string& target) {
  return single<std::string>(
      std::move(name), Message::placeholder_time, help, target,
      [](const std::string& given) { return domain::read_clock_time(given); },
      [](const std::string& time) { return text_value(time); });
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
  field.hide = [&target] { target.reset(); };
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
  field.hide = [&target] { target = {}; };
  return field;
}

Field shown(std::string name, std::function<Value()> get) {
  Field field{std::move(name), {}, Message::option_shown};
  field.where = Field::Where::shown;
  field.get = std::move(get);
  return field;
}

Field or_host(Field field, const Reading& reading) {
  field.is_known = [&reading](const std::string& words) {
    return !reading.host.empty() && text::match_key(words) == text::match_key(reading.host);
  };
  field.set = [set = field.set, is_host = field.is_known](const Value& value) {
    const std::string* words = value.text();
    set(words != nullptr && !text::find_fault(*words) && is_host(*words) ? Value("host") : value);
  };
  return field;
}

domain::Error not_a_reference(std::string_view given, char letter) {
  return {ErrorKind::invalid, Phrase{Message::forms_not_a_reference, {given, std::string(1, letter) + "7"}}};
}

Value reference_value(const Value& value, char letter, const Reading& reading) {
  const std::string given(text::trim(as_text(value)));
  const bool is_name = !given.empty() && reading.reference_of && !domain::read_reference(given);
  return Value(is_name ? reading.reference_of(given, letter) : given);
}

void set_small_record(const Fields& fields, const Value& value) {
  if (const auto* members = value.members())
    return set_members(fields, *members);
  require_text(value);
  const auto first = std::find_if(fields.begin(), fields.end(), is_settable);
  std::vector<domain::Mark> marks;
  for (auto field = first + 1; field != fields.end(); ++field)
    if (is_settable(*field))
      marks.push_back(mark_of(*field));
  const domain::MarkedText marked = domain::read_marks(clean_text(as_text(value), kLongText), marks);
  first->set(marked.text);
  for (const auto& [name, mark] : marked.marks) find_field(fields, name)->set(mark);
  if (first->get().is_null())
    throw Error(ErrorKind::invalid, Phrase{Message::forms_text_missing});
}

}  // namespace dialogg::records
