#include "writing/editing.hpp"

#include <algorithm>

#include "domain/typed_names.hpp"
#include "records/fields.hpp"
#include "viewing/open_log.hpp"
#include "viewing/reference.hpp"
#include "writing/draft_words.hpp"
#include "writing/edit_record.hpp"
#include "writing/form_editing.hpp"

namespace dialogg::writing {

using viewing::reference_field;

namespace {

/// True where the word after `word` is its value.
bool takes_value(const std::string& word, const records::Fields& globals) {
  const bool is_letter = word.size() == 2 && word.front() == '-';
  const bool is_name = word.starts_with("--") && !word.starts_with("--clear-");
  if ((!is_letter && !is_name) || word.find('=') != word.npos || word == "-e" ||
      domain::is_option(word, "edit") || domain::is_option(word, "resume"))
    return false;
  const records::Field* field = records::find_option(globals, word);
  return field == nullptr || field->arity != records::Field::Arity::flag;
}

/// The reference, before it is known which options there are: the first word that is neither an option nor the value
/// of one. What cannot be told apart is taken for a value, as long as some word is left.
std::string find_ref(const std::vector<std::string>& words) {
  cli::GlobalOptions unused;
  const records::Fields globals = cli::global_fields(unused);
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (!words[i].starts_with('-'))
      return words[i];
    if (takes_value(words[i], globals))
      ++i;
  }
  const auto reference =
      std::ranges::find_if(words, [](const auto& word) { return domain::read_reference(word).has_value(); });
  return reference == words.end() ? "" : *reference;
}

/// The record's fields, those that are not the command's to change among what is only shown.
records::Fields narrowed(records::Fields fields, const Editable& editable) {
  for (records::Field& field : fields)
    if (editable.fields.size() > 0 && std::ranges::find(editable.fields, field.name) == editable.fields.end())
      field.where = records::Field::Where::shown;
  return fields;
}

/// --remove-theme X.
records::Field taking_away(Edit& edit, std::size_t index) {
  records::Field option{"remove-" + edit.fields[index].name, messages::Message::placeholder_value,
                        messages::Message::option_remove_one, records::Field::Arity::repeated};
  option.set = [&edit, index](const domain::Value& value) {
    edit.settings.push_back({index, value, Setting::Act::remove});
  };
  return option;
}

/// --clear-theme.
records::Field emptying(Edit& edit, std::size_t index) {
  records::Field option{"clear-" + edit.fields[index].name,
                        {},
                        messages::Message::option_clear_list,
                        records::Field::Arity::flag};
  option.set = [&edit, index](const domain::Value& value) {
    edit.settings.push_back({index, value, Setting::Act::clear});
  };
  return option;
}

/// A kind's fields as options that only remember what they were given: the record they are for is read from the log
/// once all words are understood.
records::Fields remembering(Edit& edit) {
  records::Fields options;
  for (std::size_t i = 0; i < edit.fields.size(); ++i) {
    if (edit.fields[i].where == records::Field::Where::shown)
      continue;
    if (edit.fields[i].remove) {
      options.push_back(taking_away(edit, i));
      options.push_back(emptying(edit, i));
    }
    records::Field option = edit.fields[i];
    if (option.where == records::Field::Where::positional)
      option.where = records::Field::Where::option;
    option.mandatory = false;
    option.split =
        nullptr;  // a visit's themes are words of a vocabulary, a session's are not: see edit_record()
    option.set = [&edit, i](const domain::Value& value) {
      edit.settings.push_back({i, value, Setting::Act::give});
    };
    options.push_back(std::move(option));
  }
  return options;
}

struct FormWanted {
  bool edit = false;
  bool resume = false;
};

/// The reference of the record that the word means; empty where there is no word, or help is asked for. The log is opened where it
/// is a name.
std::string meant(cli::Invocation& invocation, const std::string& word, const kinds::Wanted& wanted) {
  const auto reference = kinds::as_reference(word, wanted);
  if (reference || word.empty() || invocation.asks_for_help())
    return reference.value_or("");
  invocation.settle_early();
  storage::Database database = viewing::open_to_read(invocation.context());
  return kinds::meant_by(database, word, wanted, invocation.context().language);
}

/// The kind of what `ref` refers to; where there is no reference, the one that is wanted; null where that may be any.
const kinds::Kind* kind_of(const std::string& ref, const kinds::Wanted& wanted) {
  if (ref.empty() && wanted.letter == 0)
    return nullptr;
  return kinds::by_look(ref.empty() ? std::string(1, wanted.letter) + "1" : ref);
}

}  // namespace

void execute_edit(cli::Invocation& invocation, const Editable& editable) {
  cli::Context& context = invocation.context();
  const std::string word = find_ref(invocation.arguments());
  Edit edit{.command = editable.command, .ref = meant(invocation, word, editable.wanted)};
  std::string typed;
  records::Fields options{reference_field(typed, editable.help)};
  if (const kinds::Kind* kind =
          kind_of(edit.ref, editable.wanted)) {  // else REF is missing, which read() says
    edit.record = kind->make();
    edit.fields = narrowed(edit.record->fields(context.reading), editable);
    const records::Fields own = remembering(edit);
    options.insert(options.end(), own.begin(), own.end());
  }
  FormWanted form;
  options.push_back(records::flag("edit", messages::Message::option_edit, form.edit));
  options.push_back(records::flag("resume", messages::Message::option_resume, form.resume));
  if (!invocation.read(options))
    return;
  if (form.edit || form.resume)
    return edit_by_form(context, edit, form.resume ? Opening::resumed : Opening::anew);
  edit_record(context, edit);
  say_what_is_left(context, about(edit));
}

}  // namespace dialogg::writing
