#include "cli/help.hpp"

#include <fmt/format.h>

#include "domain/typed_names.hpp"
#include "storage/database/version.hpp"
#include "text/unicode.hpp"

namespace dialogg::cli {

using messages::Message;
using messages::Phrase;
using records::Field;
using records::Fields;

namespace {

constexpr std::size_t kIndent = 2;
constexpr std::size_t kHelpColumn = 32;
constexpr std::size_t kHelpWidth = 100;

std::string placeholder_of(const Field& field, messages::Language language) {
  return std::string(field.placeholder ? messages::pattern(language, *field.placeholder) : "");
}

std::string option_phrase(const Field& field, messages::Language language) {
  if (field.where == Field::Where::positional)
    return placeholder_of(field, language);
  std::string words = field.letter() == 0 ? "" : fmt::format("-{}, ", field.letter());
  words += messages::said(language, field.typed());
  return field.placeholder ? words + " " + placeholder_of(field, language) : words;
}

/// Breaks at spaces so that no line passes `width`; every line after the first is indented.
std::string wrapped(std::string_view text, std::size_t indent, std::size_t width) {
  std::string result;
  std::size_t column = indent;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find(' '), text.size());
    const std::string_view word = text.substr(0, end);
    const std::size_t columns = text::display_width(word);
    if (column > indent && column + 1 + columns > width) {
      result += "\n" + std::string(indent, ' ');
      column = indent;
    } else if (column > indent) {
      result += ' ';
      ++column;
    }
    result += word;
    column += columns;
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return result;
}

std::string entry(std::string_view words, std::string_view help) {
  const std::size_t used = kIndent + text::display_width(words);
  std::string line = std::string(kIndent, ' ') + std::string(words);
  line +=
      used + 2 > kHelpColumn ? "\n" + std::string(kHelpColumn, ' ') : std::string(kHelpColumn - used, ' ');
  return line + wrapped(help, kHelpColumn, kHelpWidth) + "\n";
}

/// " (plan-visit)": what scripts and the English pages call it; empty where that is the same.
std::string in_brackets(std::string_view english, std::string_view said) {
  return text::match_key(english) == text::match_key(said) ? "" : fmt::format(" ({})", english);
}

std::string in_brackets(const messages::Named& name, messages::Language language) {
  return in_brackets(name.en, messages::said(language, name));
}

std::string values_of(const Field& field, messages::Language language) {
  std::string values;
  for (const domain::Term& term : field.terms) {
    const std::string said = messages::said(language, domain::named(term));
    values += (values.empty() ? "" : ", ") + said + in_brackets(term.code, said);
  }
  return values.empty() ? values : messages::say(language, Phrase{Message::help_codes, {values}});
}

std::string entry_of(const Field& field, messages::Language language) {
  std::string help(messages::pattern(language, field.help));
  if (records::takes_several(field))
    help += " " + std::string(messages::pattern(language, Message::help_repeatable));
  if (const std::string values = values_of(field, language); !values.empty())
    help += " " + values;
  if (field.where != Field::Where::positional)
    help += in_brackets(field.typed(), language);
  return entry(option_phrase(field, language), help);
}

std::string summary_of(const Command& command, messages::Language language) {
  return std::string(messages::pattern(language, command.summary)) +
         in_brackets(domain::command_name(command.name), language);
}

std::string usage_of(const Command& command, const Fields& fields, messages::Language language) {
  std::string usage = "dialogg " + messages::said(language, domain::command_name(command.name));
  for (const Field& field : fields)
    if (field.where == Field::Where::positional)
      usage += fmt::format(fmt::runtime(field.mandatory ? " {}" : " [{}]"), placeholder_of(field, language));
  for (const Field& field : fields)
    if (field.where == Field::Where::option && field.mandatory)
      usage +=
          fmt::format(" {} {}", messages::said(language, field.typed()), placeholder_of(field, language));
  return usage + " " + std::string(messages::pattern(language, Message::help_options_word));
}

std::string heading(messages::Language language, Message message) {
  return "\n" + std::string(messages::pattern(language, message)) + "\n";
}

std::string global_help(messages::Language language) {
  GlobalOptions unused;
  std::string help = heading(language, Message::help_global_options);
  for (const Field& field : global_fields(unused)) help += entry_of(field, language);
  return help;
}

Message title_of(CommandGroup group) {
  switch (group) {
    case CommandGroup::recording:
      return Message::help_recording;
    case CommandGroup::looking:
      return Message::help_looking;
    case CommandGroup::keeping:
      break;
  }
  return Message::help_keeping;
}

}  // namespace

void print_overview(std::span<const Command> commands, Context& context) {
  const messages::Language language = context.language;
  std::string page = std::string(messages::pattern(language, Message::help_program)) + "\n";
  for (const CommandGroup group : {CommandGroup::recording, CommandGroup::looking, CommandGroup::keeping}) {
    page += heading(language, title_of(group));
    for (const Command& command : commands)
      if (command.group == group)
        page += entry(messages::said(language, domain::command_name(command.name)),
                      summary_of(command, language));
  }
  page += "\n" + std::string(messages::pattern(language, Message::help_more)) + "\n";
  context.world.out.write(page);
}

void print_help(const Command& command, const Fields& fields, Context& context) {
  const messages::Language language = context.language;
  std::string page = summary_of(command, language) + "\n\n" + usage_of(command, fields, language) + "\n\n" +
                     std::string(messages::pattern(language, command.description)) + "\n";
  std::string options;
  for (const Field& field : fields)
    if (field.where != Field::Where::shown)
      options += entry_of(field, language);
  if (!options.empty())
    page += heading(language, Message::help_options) + options;
  context.world.out.write(page + global_help(language));
}

void print_version(Context& context) {
  context.world.out.write(
      fmt::format("dialogg {}\nSQLite {}\n{} {}\n", storage::program_version(), storage::sqlite_version(),
                  messages::pattern(context.language, Message::help_schema), storage::newest_schema()));
}

}  // namespace dialogg::cli
