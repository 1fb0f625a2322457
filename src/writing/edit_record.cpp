#include "writing/edit_record.hpp"

#include <algorithm>
#include <functional>

#include "domain/error.hpp"
#include "domain/typed_names.hpp"
#include "records/fields.hpp"
#include "records/own_reference.hpp"
#include "storage/theme_store.hpp"
#include "viewing/reference.hpp"
#include "viewing/wording.hpp"
#include "writing/change.hpp"
#include "writing/differences.hpp"
#include "writing/removals.hpp"

namespace dialogg::writing {

using domain::Error;
using domain::ErrorKind;
using domain::Value;
using messages::Message;
using messages::Phrase;
using records::Field;
using records::own_reference;
using viewing::Wording;

namespace {

void append(messages::Named& names, const std::string& option) {
  names = names.empty() ? domain::option(option) : messages::joined(names, ", ", domain::option(option));
}

messages::Named option_names(const records::Fields& fields) {
  messages::Named names;
  for (const Field& field : fields)
    if (field.where != Field::Where::shown)
      append(names, field.name);
  return names;
}

void give(const Field& field, const Value& value) {
  const auto& set = field.amend ? field.amend : field.set;
  for (const std::string& one : records::values_in(field, records::as_text(value))) set(one);
}

std::vector<std::size_t> sizes_of(const records::Fields& fields) {
  std::vector<std::size_t> sizes;
  for (const Field& field : fields) sizes.push_back(records::elements_of(field).size());
  return sizes;
}

/// Of what a list got besides its first `size` values, what was there already.
void drop_repeated(const Field& field, std::size_t size) {
  domain::ValueList list = records::elements_of(field);
  for (Value& value : list) value = as_given(std::move(value));
  for (std::size_t i = list.size(); i-- > size;)
    if (std::find(list.begin(), list.begin() + static_cast<std::ptrdiff_t>(i), list[i]) !=
        list.begin() + static_cast<std::ptrdiff_t>(i))
      field.remove(i);
}

/// Names the option where `act` throws.
void about(const std::string& option, const std::function<void()>& act) {
  try {
    act();
  } catch (Error& error) {
    error.where = domain::option(option);
    throw;
  }
}

void require_mandatory(const records::Fields& fields) {
  messages::Named names;
  for (const std::string& name : records::missing(fields)) append(names, name);
  if (!names.empty())
    throw Error(ErrorKind::usage, Phrase{Message::cli_mandatory_missing, {names}});
}

}  // namespace

/// What is taken away is so by the numbers that the user saw; then lists are emptied, and then values are given.
void apply_settings(storage::Database& database, const Edit& edit, const Wording& wording) {
  Removals removals(database, wording);
  const auto each = [&](Setting::Act act, const std::string& prefix, const auto& use) {
    for (const Setting& setting : edit.settings)
      if (const Field& field = edit.fields[setting.field]; setting.act == act)
        about(prefix + field.name, [&] { use(field, setting.value); });
  };
  each(Setting::Act::remove, "remove-",
       [&](const Field& field, const Value& value) { removals.add(field, records::as_text(value)); });
  removals.apply();
  each(Setting::Act::clear, "clear-", [](const Field& field, const Value&) {
    while (!records::elements_of(field).empty()) field.remove(0);
  });
  const std::vector<std::size_t> sizes = sizes_of(edit.fields);
  each(Setting::Act::give, "", give);
  for (std::size_t i = 0; i < sizes.size(); ++i) drop_repeated(edit.fields[i], sizes[i]);
}

void change_record(cli::Context& context, Edit& edit,
                   const std::function<void(app::Desk&, const Wording&)>& change_fields,
                   const std::function<void()>& committed) {
  const auto use_case = [&](app::Desk& desk) {
    kinds::by_ref(desk.database(), edit.ref);
    edit.record->load(desk.database(), edit.ref);
    const Wording wording(context.language, storage::ThemeStore(desk.database()).all());
    const std::vector<Value> before = values_of(edit.fields);
    change_fields(desk, wording);
    require_mandatory(edit.fields);
    edit.record->save(desk);
    const std::string ref = own_reference(edit.fields);
    const std::vector<Phrase> said = differences(edit.fields, before, values_of(edit.fields), wording);
    desk.notices.insert(desk.notices.end(), said.begin(), said.end());
    if (said.empty())
      return Done{{ref}, Phrase{Message::edit_changed_nothing, {ref}}, Effect::none};
    return Done{{ref}, Phrase{Message::edited_record, {ref, edit.record->described(context.language)}}};
  };
  change(context, edit.command, use_case, committed);
}

void edit_record(cli::Context& context, Edit& edit) {
  if (edit.settings.empty())
    throw Error(ErrorKind::usage, Phrase{Message::nothing_to_change, {edit.ref}},
                Phrase{Message::fields_are, {option_names(edit.fields)}});
  change_record(context, edit, [&](app::Desk& desk, const Wording& wording) {
    apply_settings(desk.database(), edit, wording);
  });
}

}  // namespace dialogg::writing
