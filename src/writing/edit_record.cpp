#include "writing/edit_record.hpp"

#include <algorithm>
#include <set>

#include "domain/dates/dates.hpp"
#include "domain/error.hpp"
#include "storage/theme_store.hpp"
#include "text/joined.hpp"
#include "text/unicode.hpp"
#include "viewing/reference.hpp"
#include "viewing/wording.hpp"
#include "writing/change.hpp"

namespace dialogg::writing {

using domain::Error;
using domain::ErrorKind;
using domain::Value;
using messages::Message;
using messages::Phrase;
using records::Field;
using viewing::ref_of;
using viewing::Wording;

namespace {

constexpr std::size_t kShown = 60;  // characters of a value in what is said about it

bool is_settable(const Field& field) {
  return field.where == Field::Where::option || field.where == Field::Where::positional;
}

std::string option_names(const records::Fields& fields) {
  std::string names;
  for (const Field& field : fields)
    if (field.where != Field::Where::shown)
      names += (names.empty() ? "--" : ", --") + field.name;
  return names;
}

void apply(const Edit& edit) {
  std::set<std::size_t> emptied;
  for (const Setting& setting : edit.settings) {
    const Field& field = edit.fields[setting.field];
    try {
      if (field.clear && emptied.insert(setting.field).second)
        field.clear();
      records::set_field(field, setting.value);
    } catch (Error& error) {
      error.where = "--" + field.name;
      throw;
    }
  }
}

void require_mandatory(const records::Fields& fields) {
  std::string names;
  for (const std::string& name : records::missing(fields)) names += (names.empty() ? "--" : ", --") + name;
  if (!names.empty())
    throw Error(ErrorKind::usage, Phrase{Message::cli_mandatory_missing, {names}});
}

/// What a save makes anew is left out, so that the same text given once more is no change.
Value as_given(Value value) {
  if (auto* list = std::get_if<domain::ValueList>(&value.data))
    for (Value& element : *list) element = as_given(std::move(element));
  if (auto* members = std::get_if<domain::ValueMembers>(&value.data))
    std::erase_if(*members, [](const auto& member) { return records::is_stamp(member.first); });
  return value;
}

/// Of each field: its value where it can be set, else nothing.
std::vector<Value> values(const records::Fields& fields) {
  std::vector<Value> values;
  for (const Field& field : fields)
    values.push_back((is_settable(field) || field.set) && field.get ? as_given(field.get()) : Value());
  return values;
}

/// A date with its weekday, so that one that was misunderstood is noticed.
std::string in_words(const Field& field, const Value& value, const Wording& wording) {
  std::string words = wording.value(field, value);
  const auto date =
      field.placeholder == Message::placeholder_date ? domain::partial_date_from_iso(words) : std::nullopt;
  return date ? domain::long_date(wording.language(), *date) : words;
}

/// Each of several in quotation marks: where one ends is seen, whatever it holds.
std::string one_by_one(const Field& field, const Value& value, const Wording& wording) {
  std::vector<std::string> all = wording.values(field, value);
  for (std::string& one : all) one = messages::say(wording.language(), Phrase{Message::quoted, {one}});
  return text::joined(all, ", ");
}

/// Both values from a little before the place where they differ, so that the difference is seen.
std::size_t common_part(const std::string& before, const std::string& after) {
  constexpr std::size_t kLead = 20;
  const auto [one, other] = std::mismatch(before.begin(), before.end(), after.begin(), after.end());
  auto at = static_cast<std::size_t>(one - before.begin());
  at = std::max(before.size(), after.size()) <= kShown || at < kLead ? 0 : at - kLead;
  while (at > 0 && at < before.size() && (before[at] & 0xC0) == 0x80) --at;
  return at;
}

std::string shortened(const std::string& value, std::size_t from) {
  std::string line = (from == 0 ? "" : "…") + text::fold_space(value.substr(std::min(from, value.size())));
  if (text::length(line) <= kShown)
    return line;
  std::size_t bytes = 0;
  for (std::size_t characters = 0; bytes < line.size(); ++bytes)
    if ((line[bytes] & 0xC0) != 0x80 && characters++ == kShown - 1)
      break;
  return line.substr(0, bytes) + "…";
}

messages::Argument shown(const std::string& value, std::size_t from) {
  return value.empty() ? messages::Argument(Message::field_empty)
                       : messages::Argument(shortened(value, from));
}

Phrase difference(const Field& field, const Value& before, const Value& after, const Wording& wording) {
  std::string was = in_words(field, before, wording);
  std::string is = in_words(field, after, wording);
  if (was == is) {
    was = one_by_one(field, before, wording);
    is = one_by_one(field, after, wording);
  }
  const std::size_t from = common_part(was, is);
  return {Message::field_changed, {wording.label(field.key()), shown(was, from), shown(is, from)}};
}

/// A notice for each field that is not what it was. True where there was any.
bool say_changes(app::Desk& desk, const Edit& edit, const Wording& wording,
                 const std::vector<Value>& before) {
  const std::vector<Value> after = values(edit.fields);
  for (std::size_t i = 0; i < after.size(); ++i)
    if (before[i] != after[i])
      desk.notices.push_back(difference(edit.fields[i], before[i], after[i], wording));
  return before != after;
}

}  // namespace

void edit_record(cli::Context& context, Edit& edit) {
  if (edit.settings.empty())
    throw Error(ErrorKind::usage, Phrase{Message::nothing_to_change, {edit.ref}},
                Phrase{Message::fields_are, {option_names(edit.fields)}});
  change(context, edit.command, [&](app::Desk& desk) {
    kinds::by_ref(desk.database(), edit.ref);
    edit.record->load(desk.database(), edit.ref);
    const Wording wording(context.language, storage::ThemeStore(desk.database()).all());
    const std::vector<Value> before = values(edit.fields);
    apply(edit);
    require_mandatory(edit.fields);
    edit.record->save(desk);
    const std::string ref = ref_of(edit.fields);
    if (!say_changes(desk, edit, wording, before))
      return Done{{ref}, Phrase{Message::edit_changed_nothing, {ref}}, Effect::none};
    return Done{{ref}, Phrase{Message::edited_record, {ref, edit.record->described(context.language)}}};
  });
}

}  // namespace dialogg::writing
