#pragma once
// Makers of fields: each binds a name to a member of a record, reads it strictly and shows it.
// The record must outlive its fields.

#include <optional>
#include <string>
#include <vector>

#include "domain/dates/dates.hpp"
#include "domain/group_link.hpp"
#include "domain/id.hpp"
#include "domain/municipality.hpp"
#include "records/field.hpp"

namespace dialogg::records {

inline constexpr std::size_t kShortText = 200;  // characters
inline constexpr std::size_t kSentence = 1'000;
inline constexpr std::size_t kLongText = 20'000;

/// The value as text: a number as its digits, null as nothing. Error{invalid} for a list or a table.
std::string as_text(const domain::Value& value);

/// NFC, white space at the ends removed. Error{invalid} for malformed UTF-8, NUL or control characters
/// (naming the byte) and for more than `limit` characters.
std::string clean_text(std::string_view given, std::size_t limit);

/// One line: white space, line ends too, is folded to single spaces.
Field text(std::string name, messages::Message help, domain::FreeText& target,
           std::size_t limit = kShortText);
/// The same for what is no text of the log: an argument, or what a contact is known by.
Field text(std::string name, messages::Message help, std::string& target, std::size_t limit = kShortText);
/// Paragraphs; @FILE and - on the command line.
Field long_text(std::string name, messages::Message help, domain::FreeText& target,
                std::size_t limit = kLongText);
Field texts(std::string name, messages::Message help, domain::FreeTexts& target,
            std::size_t limit = kShortText);
Field texts(std::string name, messages::Message help, std::vector<std::string>& target,
            std::size_t limit = kShortText);
/// As texts(): words of the log's vocabulary of themes.
Field themes(messages::Message help, std::vector<std::string>& target, const Reading& reading);

Field partial_date(std::string name, messages::Message help, std::optional<domain::PartialDate>& target,
                   const Reading& reading, domain::Direction direction);
Field day(std::string name, messages::Message help, std::optional<domain::Date>& target,
          const Reading& reading, domain::Direction direction);
/// A day that comes after its record's own: without a year it is kept in `words` too, for app::settle_day.
Field day_after_record(std::string name, messages::Message help, std::optional<domain::Date>& target,
                       std::string& words, const Reading& reading);
Field clock_time(std::string name, messages::Message help, std::string& target);
Field duration(std::string name, messages::Message help, std::optional<int>& target);
/// A whole number, 0 to 9,999.
Field count(std::string name, messages::Message help, std::optional<int>& target);
Field municipality(messages::Message help, domain::MunicipalityLink& target, const Reading& reading);
/// Of a record that several may share: the first goes into `first`, the next into `with`, of which they take the place.
Field municipalities(messages::Message help, domain::MunicipalityLink& first, domain::MunicipalityLinks& with,
                     const Reading& reading);
/// Those that share a record with the municipality that it names first.
Field with(messages::Message help, domain::MunicipalityLinks& with, const Reading& reading);
Field with_names(domain::MunicipalityLinks& with);
domain::Value names_value(const domain::MunicipalityLinks& municipalities);

/// True where it is given; a file may say false.
Field flag(std::string name, messages::Message help, bool& target);

/// Yes or no; yes where the option stands alone. JSON: true or false.
Field answer(std::string name, messages::Message help, std::optional<bool>& target);
/// The group that a record belongs to.
Field group(messages::Message help, domain::GroupLink& target, const Reading& reading);

/// JSON and `show` only: the log fills it in.
Field shown(std::string name, std::function<domain::Value()> get);

/// As shown(): a text that somebody wrote.
Field shown(std::string name, domain::FreeText& target);

/// Null for empty text; else it.
domain::Value text_value(const std::string& text);
domain::Value text_value(const domain::FreeText& text);

// Templates: one vocabulary, one reference, one list each.

/// A list's Field::remove.
template <class T>
std::function<void(std::size_t)> removal(std::vector<T>& target) {
  return [&target](std::size_t index) { target.erase(target.begin() + static_cast<std::ptrdiff_t>(index)); };
}

template <class E>
Field code(std::string name, messages::Message help, std::optional<E>& target) {
  Field field{std::move(name), messages::Message::placeholder_choice, help};
  field.terms = domain::terms_of<E>();
  field.set = [&target](const domain::Value& value) {
    const std::string text = as_text(value);
    if (text.empty())
      target.reset();
    else
      target = domain::read_code<E>(text);
  };
  field.hide = [&target] { target.reset(); };
  field.get = [&target] { return target ? domain::Value(domain::code(*target)) : domain::Value(); };
  return field;
}

template <class E>
Field code(std::string name, messages::Message help, E& target) {
  Field field{std::move(name), messages::Message::placeholder_choice, help};
  field.terms = domain::terms_of<E>();
  field.set = [&target](const domain::Value& value) { target = domain::read_code<E>(as_text(value)); };
  field.get = [&target] { return domain::Value(domain::code(target)); };
  return field;
}

template <class E>
Field codes(std::string name, messages::Message help, std::vector<E>& target) {
  Field field{std::move(name), messages::Message::placeholder_choice, help, Field::Arity::repeated};
  field.terms = domain::terms_of<E>();
  field.set = [&target](const domain::Value& value) {
    if (const std::string text = as_text(value); !text.empty())
      target.push_back(domain::read_code<E>(text));
  };
  field.get = [&target] {
    domain::ValueList list;
    for (const E value : target) list.emplace_back(domain::code(value));
    return domain::Value(std::move(list));
  };
  field.split = split_at_commas;
  field.remove = removal(target);
  field.hide = [&target] { target.clear(); };
  return field;
}

/// Of a vocabulary with the code "host": the host's own name, as configured, means it.
Field or_host(Field field, const Reading& reading);

domain::Error not_a_reference(std::string_view given, char letter);

/// The reference that the value is, or that it names where the log can be asked.
domain::Value reference_value(const domain::Value& value, char letter, const Reading& reading);

template <class Id>
Field reference(std::string name, messages::Message help, std::optional<Id>& target) {
  Field field{std::move(name), messages::Message::placeholder_ref, help};
  field.set = [&target](const domain::Value& value) {
    const std::string text = as_text(value);
    target.reset();
    if (text.empty())
      return;
    target = domain::read_id<Id>(text);
    if (!target)
      throw not_a_reference(text, Id::letter);
  };
  field.get = [&target] { return target ? domain::Value(target->ref()) : domain::Value(); };
  field.hide = [&target] { target.reset(); };
  return field;
}

/// As reference(), where the log can be asked: a name is understood too.
template <class Id>
Field reference(std::string name, messages::Message help, std::optional<Id>& target, const Reading& reading) {
  Field field = reference(std::move(name), help, target);
  field.set = [set = field.set, &target, &reading](const domain::Value& value) {
    set(reference_value(value, Id::letter, reading));
    if (target && reading.check_reference)
      reading.check_reference(target->ref());
  };
  return field;
}

/// Error{invalid}; of a table, with all of its faults as problems.
void set_small_record(const Fields& fields, const domain::Value& value);

/// A list of small records: each a table of members, or a text whose inline marks (owner:, due:) are its
/// other members. `fields_of` binds one; the first of its fields that can be set is the text.
template <class T>
Field small_records(std::string name, messages::Message help, std::vector<T>& target,
                    Fields (*fields_of)(T&, const Reading&), const Reading& reading) {
  Field field{std::move(name), messages::Message::placeholder_text, help, Field::Arity::repeated};
  field.set = [&target, fields_of, &reading](const domain::Value& value) {
    T record{};
    set_small_record(fields_of(record, reading), value);
    target.push_back(std::move(record));
  };
  field.get = [&target, fields_of, &reading] {
    domain::ValueList list;
    for (T& record : target) list.push_back(to_value(fields_of(record, reading)));
    return domain::Value(std::move(list));
  };
  field.remove = removal(target);
  field.each_text = [&target, fields_of, &reading](const EachText& each) {
    for (T& record : target)
      for (const Field& member : fields_of(record, reading))
        if (member.each_text)
          member.each_text(each);
  };
  field.each_record = [&target, fields_of, &reading](const EachRecord& each) {
    for (T& record : target) each(fields_of(record, reading));
  };
  field.hide = [&target] { target.clear(); };
  field.member_terms = [fields_of, &reading](std::string_view key) {
    T sample{};
    const Fields fields = fields_of(sample, reading);
    const Field* member = find_field(fields, key);
    return member == nullptr ? std::vector<domain::Term>() : member->terms;
  };
  return field;
}

}  // namespace dialogg::records
