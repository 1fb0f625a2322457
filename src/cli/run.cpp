#include "cli/run.hpp"

#include <algorithm>
#include <filesystem>
#include <optional>

#include "cli/help.hpp"
#include "cli/report_error.hpp"
#include "domain/error.hpp"
#include "words/suggest.hpp"

namespace dialogg::cli {

using domain::Error;
using domain::ErrorKind;
using messages::Message;
using messages::Phrase;

namespace {

/// The command's place among the words: the first that is neither a global option nor the value of one.
std::size_t command_at(const std::vector<std::string>& arguments) {
  GlobalOptions unused;
  const records::Fields globals = global_fields(unused);
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    if (!arguments[i].starts_with('-'))
      return i;
    const auto takes_value = std::find_if(globals.begin(), globals.end(), [&](const records::Field& field) {
      return arguments[i] == "--" + field.name && field.arity == records::Field::Arity::single;
    });
    if (takes_value != globals.end())
      ++i;
  }
  return arguments.size();
}

bool has(const std::vector<std::string>& arguments, std::string_view word) {
  return std::find(arguments.begin(), arguments.end(), word) != arguments.end();
}

const Command& find_command(std::span<const Command> commands, const std::string& name) {
  const auto found =
      std::find_if(commands.begin(), commands.end(), [&](const Command& one) { return one.name == name; });
  if (found != commands.end())
    return *found;
  std::vector<std::string> names;
  for (const Command& command : commands) names.emplace_back(command.name);
  std::optional<Phrase> hint = Phrase{Message::cli_see_commands};
  if (const auto near = words::suggest(name, names))
    hint = Phrase{Message::did_you_mean, {*near}};
  throw Error(ErrorKind::usage, Phrase{Message::cli_unknown_command, {name}}, hint);
}

/// Without a command: the version, or an overview.
void run_bare(std::span<const Command> commands, const std::vector<std::string>& arguments, Context& context,
              void (*below_overview)(Context&)) {
  if (has(arguments, "--version") || has(arguments, "-V"))
    return print_version(context);
  const Command bare{"", CommandGroup::looking, Message::help_program, Message::help_program, nullptr};
  if (has(arguments, "--help") || has(arguments, "-h"))
    return print_overview(commands, context);
  if (!Invocation(bare, context, arguments).read({}))
    return;
  print_overview(commands, context);
  std::error_code none;
  if (below_overview != nullptr && std::filesystem::exists(context.db, none))
    below_overview(context);
}

void dispatch(std::span<const Command> commands, std::vector<std::string> arguments, Context& context,
              void (*below_overview)(Context&)) {
  std::size_t at = command_at(arguments);
  if (at < arguments.size() && arguments[at] == "help") {
    arguments[at] = "--help";
    at = command_at(arguments);
  }
  if (at == arguments.size())
    return run_bare(commands, arguments, context, below_overview);
  if (has(arguments, "--version") && at > 0)
    return print_version(context);
  const Command& command = find_command(commands, arguments[at]);
  arguments.erase(arguments.begin() + static_cast<std::ptrdiff_t>(at));
  Invocation invocation(command, context, std::move(arguments));
  command.execute(invocation);
}

}  // namespace

int run(std::span<const Command> commands, const std::vector<std::string>& arguments, World& world,
        void (*below_overview)(Context&),
        std::string (*reference_of)(const Context&, const std::string&, char)) {
  Context context{.world = world, .language = first_language(arguments, world.environment)};
  context.reference_of = reference_of;
  try {
    dispatch(commands, arguments, context, below_overview);
    world.out.flush();
    return 0;
  } catch (const std::exception& exception) {
    return report_error(exception, context);
  }
}

}  // namespace dialogg::cli
