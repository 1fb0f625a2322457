#include <algorithm>

#include "app/references.hpp"
#include "commands/commands.hpp"
#include "commands/edit_record.hpp"
#include "commands/reference.hpp"
#include "forms/fields.hpp"

namespace dialogg::commands {

using text::Message;

namespace {

/// True where the word after `word` is its value.
bool takes_value(const std::string& word, const forms::Fields& globals) {
  if (!word.starts_with("--") || word.find('=') != word.npos)
    return false;
  const forms::Field* field = forms::find_field(globals, std::string_view(word).substr(2));
  return field == nullptr || field->arity != forms::Field::Arity::flag;
}

/// The reference, before it is known which options there are: the first word that is neither an option nor the value
/// of one. What cannot be told apart is taken for a value, as long as some word is left.
std::string find_ref(const std::vector<std::string>& words) {
  cli::GlobalOptions unused;
  const forms::Fields globals = cli::global_fields(unused);
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

/// A kind's fields as options that only remember what they were given: the record they are for is read from the log
/// once all words are understood.
forms::Fields remembering(const forms::Fields& fields, std::vector<Setting>& settings) {
  forms::Fields options;
  for (std::size_t i = 0; i < fields.size(); ++i) {
    if (fields[i].where == forms::Field::Where::shown)
      continue;
    forms::Field option = fields[i];
    if (option.where == forms::Field::Where::positional)
      option.where = forms::Field::Where::option;
    option.mandatory = false;
    option.set = [&settings, i](const domain::Value& value) { settings.push_back({i, value}); };
    options.push_back(std::move(option));
  }
  return options;
}

void execute(cli::Invocation& invocation) {
  cli::Context& context = invocation.context();
  const std::string ref = find_ref(invocation.words());
  const kinds::Kind* kind = kinds::by_look(ref);
  if (kind == nullptr && !ref.empty())
    throw app::not_a_reference(ref);
  Edit edit;
  forms::Fields options{reference_field(edit.ref)};
  if (kind != nullptr) {  // else REF is missing, which read() says
    edit.record = kind->make();
    edit.fields = edit.record->fields(context.reading);
    const forms::Fields own = remembering(edit.fields, edit.settings);
    options.insert(options.end(), own.begin(), own.end());
  }
  if (invocation.read(options))
    edit_record(context, edit);
}

}  // namespace

const cli::Command kEdit{"edit", cli::CommandGroup::keeping, Message::help_edit, Message::help_edit_text,
                         execute};

}  // namespace dialogg::commands
