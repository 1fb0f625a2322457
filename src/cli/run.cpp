#include "cli/run.hpp"

#include <algorithm>
#include <filesystem>
#include <optional>

#include "cli/help.hpp"
#include "cli/report_error.hpp"
#include "domain/error.hpp"
#include "text/suggest.hpp"

namespace dialogg::cli {

using domain::Error;
using domain::ErrorKind;
using text::Message;
using text::Phrase;

namespace {

/// The command's place among the words: the first that is neither a global option nor the value of one.
std::size_t command_at(const std::vector<std::string>& words) {
  GlobalOptions unused;
  const forms::Fields globals = global_fields(unused);
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (!words[i].starts_with('-'))
      return i;
    const auto takes_value = std::find_if(globals.begin(), globals.end(), [&](const forms::Field& field) {
      return words[i] == "--" + field.name && field.arity == forms::Field::Arity::single;
    });
    if (takes_value != globals.end())
      ++i;
  }
  return words.size();
}

bool has(const std::vector<std::string>& words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

const Command& find_command(std::span<const Command> commands, const std::string& name) {
  const auto found =
      std::find_if(commands.begin(), commands.end(), [&](const Command& one) { return one.name == name; });
  if (found != commands.end())
    return *found;
  std::vector<std::string> names;
  for (const Command& command : commands) names.emplace_back(command.name);
  std::optional<Phrase> hint = Phrase{Message::cli_see_commands};
  if (const auto near = text::suggest(name, names))
    hint = Phrase{Message::did_you_mean, {*near}};
  throw Error(ErrorKind::usage, Phrase{Message::cli_unknown_command, {name}}, hint);
}

/// Without a command: the version, or an overview.
void run_bare(std::span<const Command> commands, const std::vector<std::string>& words, Context& context,
              void (*below_overview)(Context&)) {
  if (has(words, "--version") || has(words, "-V"))
    return print_version(context);
  const Command bare{"", CommandGroup::looking, Message::help_program, Message::help_program, nullptr};
  if (has(words, "--help") || has(words, "-h"))
    return print_overview(commands, context);
  if (!Invocation(bare, context, words).read({}))
    return;
  print_overview(commands, context);
  std::error_code none;
  if (below_overview != nullptr && std::filesystem::exists(context.db, none))
    below_overview(context);
}

void dispatch(std::span<const Command> commands, std::vector<std::string> words, Context& context,
              void (*below_overview)(Context&)) {
  std::size_t at = command_at(words);
  if (at < words.size() && words[at] == "help") {
    words[at] = "--help";
    at = command_at(words);
  }
  if (at == words.size())
    return run_bare(commands, words, context, below_overview);
  if (has(words, "--version") && at > 0)
    return print_version(context);
  const Command& command = find_command(commands, words[at]);
  words.erase(words.begin() + static_cast<std::ptrdiff_t>(at));
  Invocation invocation(command, context, std::move(words));
  command.execute(invocation);
}

}  // namespace

int run(std::span<const Command> commands, const std::vector<std::string>& words, World& world,
        void (*below_overview)(Context&)) {
  Context context{.world = world, .language = first_language(words, world.environment)};
  try {
    dispatch(commands, words, context, below_overview);
    world.out.flush();
    return 0;
  } catch (const std::exception& exception) {
    return report_error(exception, context);
  }
}

}  // namespace dialogg::cli
