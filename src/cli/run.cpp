#include "cli/run.hpp"

#include <algorithm>
#include <exception>
#include <filesystem>
#include <functional>
#include <optional>

#include "cli/clean_sink.hpp"
#include "cli/help.hpp"
#include "cli/output.hpp"
#include "cli/report_error.hpp"
#include "domain/error.hpp"
#include "domain/typed_names.hpp"
#include "text/unicode.hpp"

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
    const records::Field* global = records::find_option(globals, arguments[i]);
    if (global != nullptr && global->arity == records::Field::Arity::single &&
        arguments[i].find('=') == std::string::npos)
      ++i;
  }
  return arguments.size();
}

/// The English name of the command that a word means; the word itself where it means none.
std::string command_called(const std::string& word) {
  const auto row = domain::find_term(domain::command_names(), word);
  return row ? std::string(domain::command_names()[*row].code) : word;
}

bool has_part(const domain::Term& command, const std::string& word) {
  const std::string part = " " + text::match_key(word) + " ";
  return std::ranges::any_of(domain::names_of(command), [&](std::string_view name) {
    return (" " + text::match_key(name) + " ").find(part) != std::string::npos;
  });
}

std::vector<domain::Term> rows_of(std::span<const Command> commands) {
  std::vector<domain::Term> rows;
  for (const Command& command : commands)
    if (const auto row = std::ranges::find(domain::command_names(), command.name, &domain::Term::code);
        row != domain::command_names().end())
      rows.push_back(*row);
  return rows;
}

/// What a word that is no command may have been meant as: those that it is a part of ("besøk"), else the nearest.
Phrase meant(std::span<const Command> commands, const std::string& word) {
  if (text::find_fault(word))
    return Message::cli_see_commands;
  const std::vector<domain::Term> rows = rows_of(commands);
  std::vector<domain::Term> parted;
  std::ranges::copy_if(rows, std::back_inserter(parted),
                       [&](const domain::Term& row) { return has_part(row, word); });
  if (parted.size() > 1)
    return {Message::cli_one_of_commands, {domain::listed(parted)}};
  const auto near = parted.empty() ? domain::near_term(rows, word) : domain::named(parted.front());
  return near ? Phrase{Message::did_you_mean, {*near}} : Phrase{Message::cli_see_commands};
}

const Command& find_command(std::span<const Command> commands, const std::string& word) {
  const auto found = std::ranges::find(commands, command_called(word), &Command::name);
  if (found != commands.end())
    return *found;
  throw Error(ErrorKind::usage, Phrase{Message::cli_unknown_command, {word}}, meant(commands, word));
}

/// Without a command: the version, or an overview.
void run_bare(std::span<const Command> commands, const std::vector<std::string>& arguments, Context& context,
              void (*below_overview)(Context&)) {
  if (has_option(arguments, "version"))
    return print_version(context);
  const Command bare{"", CommandGroup::looking, Message::help_program, Message::help_program, nullptr};
  if (has_option(arguments, "help"))
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
  if (at < arguments.size() && command_called(arguments[at]) == "help") {
    arguments[at] = "--help";
    at = command_at(arguments);
  }
  if (at == arguments.size())
    return run_bare(commands, arguments, context, below_overview);
  if (has_option(arguments, "version") && at > 0)
    return print_version(context);
  const Command& command = find_command(commands, arguments[at]);
  arguments.erase(arguments.begin() + static_cast<std::ptrdiff_t>(at));
  Invocation invocation(command, context, std::move(arguments));
  command.execute(invocation);
}

int end_without_reader(text::Sink& err) {
  try {
    err.flush();
  } catch (const std::exception&) {
    return 1;  // nobody reads that either
  }
  end_by_sigpipe();
  return 1;
}

/// What was put off until the log is closed, and the result; then the failure, where there is one.
void hand_over(const Context& context, const std::exception_ptr& failure) {
  for (const auto& later : context.afterwards) later();
  if (failure)
    std::rethrow_exception(failure);
  context.world.out.flush();
}

int finish(Context& context, const std::function<void()>& act) {
  std::exception_ptr failure;
  try {
    act();
  } catch (const std::exception&) {
    failure = std::current_exception();
  }
  try {
    hand_over(context, failure);
    return 0;
  } catch (const ReaderGone&) {
    throw;
  } catch (const std::exception& exception) {
    return report_error(exception, context);
  }
}

/// The same world, where nothing but characters comes to a terminal, nor to whoever reads messages.
World with(const World& world, text::Sink& out, text::Sink& err) {
  return {.out = out,
          .err = err,
          .in = world.in,
          .environment = world.environment,
          .today = world.today,
          .utc_now = world.utc_now,
          .new_uid = world.new_uid,
          .folder = world.folder,
          .in_is_terminal = world.in_is_terminal,
          .out_is_terminal = world.out_is_terminal,
          .err_is_terminal = world.err_is_terminal,
          .width = world.width};
}

}  // namespace

int run(std::span<const Command> commands, const std::vector<std::string>& arguments, World& given,
        void (*below_overview)(Context&),
        std::string (*reference_of)(const Context&, const std::string&, char)) {
  CleanSink out(given.out);
  CleanSink err(given.err);
  World world = with(given, given.out_is_terminal ? static_cast<text::Sink&>(out) : given.out, err);
  Context context{.world = world, .language = first_language(arguments, world.environment)};
  context.reference_of = reference_of;
  try {
    return finish(context, [&] { dispatch(commands, arguments, context, below_overview); });
  } catch (const ReaderGone&) {
    return end_without_reader(err);
  }
}

}  // namespace dialogg::cli
