#include "writing/edit_record.hpp"

#include <algorithm>
#include <set>

#include "domain/dates/dates.hpp"
#include "domain/error.hpp"
#include "storage/theme_store.hpp"
#include "text/unicode.hpp"
#include "viewing/reference.hpp"
#include "viewing/wording.hpp"
#include "writing/change.hpp"

namespace dialogg::writing {

using domain::Error;
using domain::ErrorKind;
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

/// A date with its weekday, so that one that was misunderstood is noticed.
std::string in_words(const Field& field, const Wording& wording) {
  const std::string value = wording.value(field, field.get());
  const auto date =
      field.placeholder == Message::placeholder_date ? domain::partial_date_from_iso(value) : std::nullopt;
  return date ? domain::long_date(wording.language(), *date) : value;
}

/// The values of the fields that can be set, for comparing and for saying.
std::vector<std::string> values(const records::Fields& fields, const Wording& wording) {
  std::vector<std::string> values;
  for (const Field& field : fields)
    values.push_back((is_settable(field) || field.set) && field.get ? in_words(field, wording) : "");
  return values;
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

/// A notice for each field that is not what it was. True where there was any.
bool say_changes(app::Desk& desk, const Edit& edit, const Wording& wording,
                 const std::vector<std::string>& before) {
  const std::vector<std::string> after = values(edit.fields, wording);
  bool any = false;
  for (std::size_t i = 0; i < after.size(); ++i)
    if (before[i] != after[i]) {
      any = true;
      const std::size_t from = common_part(before[i], after[i]);
      desk.notices.push_back(
          {Message::field_changed,
           {wording.label(edit.fields[i].key()), shown(before[i], from), shown(after[i], from)}});
    }
  return any;
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
    const std::vector<std::string> before = values(edit.fields, wording);
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
