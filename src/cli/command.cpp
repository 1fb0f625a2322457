#include "cli/command.hpp"

#include <algorithm>

#include "cli/help.hpp"
#include "cli/long_text.hpp"
#include "cli/parser.hpp"
#include "domain/error.hpp"
#include "domain/typed_names.hpp"
#include "records/fields.hpp"

namespace dialogg::cli {

using domain::Error;
using domain::ErrorKind;
using messages::Message;
using messages::Phrase;
using records::Field;
using records::Fields;

namespace {

/// What `act` throws is about the field.
template <class Act>
auto about(const Field& field, const Act& act) {
  try {
    return act();
  } catch (Error& error) {
    if (error.kind != ErrorKind::storage)  // the log is no log, whatever was to be looked up in it
      error.where = field.typed();
    throw;
  }
}

std::string value_of(const Given& given, const Context& context) {
  return about(*given.field, [&] {
    return given.field->long_text ? read_long_text(given.value, context.world.in) : given.value;
  });
}

void set(const Field& field, const std::string& value) {
  about(field, [&] {
    for (const std::string& one : records::values_in(field, value)) records::set_field(field, one);
  });
}

/// A plain word of a global option, kept as typed: settle() judges it.
Field word(std::string name, Message placeholder, Message help, std::string& target) {
  Field field;
  field.name = std::move(name);
  field.placeholder = placeholder;
  field.help = help;
  field.set = [&target](const domain::Value& value) {
    target = records::as_text(value);
    if (target.empty())  // a script's variable that is not set
      throw Error(ErrorKind::invalid, Message::forms_text_missing);
  };
  return field;
}

/// The words that are global options and their values.
std::vector<std::string> global_words(const std::vector<std::string>& words, const Fields& globals) {
  std::vector<std::string> found;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const std::size_t equals = std::min(words[i].find('='), words[i].size());
    const auto field = std::ranges::find_if(
        globals, [&](const Field& one) { return domain::is_option(words[i], one.name); });
    if (field == globals.end())
      continue;
    found.push_back(words[i]);
    if (field->arity != Field::Arity::flag && equals == words[i].size() && i + 1 < words.size())
      found.push_back(words[++i]);
  }
  return found;
}

}  // namespace

void require_mandatory(const Fields& fields) {
  messages::Named names;
  for (const std::string& name : records::missing(fields)) {
    const messages::Named typed = records::find_field(fields, name)->typed();
    names = names.empty() ? typed : messages::joined(names, ", ", typed);
  }
  if (!names.empty())
    throw Error(ErrorKind::usage, Phrase{Message::cli_mandatory_missing, {names}},
                Phrase{Message::cli_see_help});
}

bool has_option(const std::vector<std::string>& arguments, std::string_view english) {
  const std::string letter{'-', domain::option_letter(english)};
  return std::ranges::any_of(arguments, [&](const std::string& word) {
    return (word.find('=') == word.npos && domain::is_option(word, english)) || word == letter;
  });
}

Fields global_fields(GlobalOptions& options) {
  return {word("db", Message::placeholder_file, Message::option_db, options.db),
          word("lang", Message::placeholder_language, Message::option_lang, options.lang),
          word("color", Message::placeholder_colours, Message::option_color, options.color),
          word("today", Message::placeholder_date, Message::option_today, options.today),
          records::flag("no-input", Message::option_no_input, options.no_input),
          records::flag("quiet", Message::option_quiet, options.quiet),
          records::flag("dry-run", Message::option_dry_run, options.dry_run),
          records::flag("help", Message::option_help, options.help),
          records::flag("version", Message::option_version, options.version)};
}

bool Invocation::asks_for_help() const {
  return has_option(arguments_, "help");
}

void Invocation::settle_early() {
  GlobalOptions globals;
  const Fields fields = global_fields(globals);
  for (const Given& one : parse(global_words(arguments_, fields), fields)) set(*one.field, one.value);
  settle(context_, globals);
}

void Invocation::note(const Field& field, const std::string& value) {
  if (!field.goes_to)
    return typed_.push_back({field.name, value});
  for (const std::string& one : records::values_in(field, value)) typed_.push_back({field.goes_to(one), one});
}

bool Invocation::read(const Fields& fields, Mandatory mandatory) {
  GlobalOptions globals;
  Fields all = global_fields(globals);
  const std::size_t count = all.size();
  all.insert(all.end(), fields.begin(), fields.end());
  if (asks_for_help()) {
    print_help(command_, fields, context_);
    return false;
  }
  std::vector<Given> given = parse(arguments_, all);
  const auto is_global = [&](const Given& one) { return one.field < all.data() + count; };
  for (const Given& one : given)
    if (is_global(one))
      set(*one.field, one.value);
  settle(context_, globals);
  std::erase_if(given, is_global);
  for (Given& one : given) note(*one.field, one.value = value_of(one, context_));
  for (const Given& one : given) set(*one.field, one.value);
  if (mandatory == Mandatory::now)
    require_mandatory(fields);
  return true;
}

}  // namespace dialogg::cli
