#pragma once
// A command: its arguments, its help, and what it does. The table of commands (commands/table.cpp) is the help's
// order.

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "cli/context.hpp"
#include "messages/message.hpp"
#include "records/field.hpp"

namespace dialogg::cli {

enum class CommandGroup { recording, looking, keeping };

class Invocation;

/// A word that was given for a field of a record.
struct Typed {
  std::string field;  // its name
  std::string value;  // as typed; of a long text in a file, what is in the file
};

/// Whether read() refuses what lacks a mandatory value.
enum class Mandatory { now, later };

struct Command {
  std::string_view name;  // "plan-visit"
  CommandGroup group;
  messages::Message summary;      // one line
  messages::Message description;  // what it does, with examples
  void (*execute)(Invocation&);
};

/// One call of a command, before its arguments are read.
class Invocation {
 public:
  Invocation(const Command& command, Context& context, std::vector<std::string> arguments)
      : command_(command), context_(context), arguments_(std::move(arguments)) {}

  Context& context() { return context_; }
  /// The command's, in English.
  std::string_view name() const { return command_.name; }
  /// As typed, without the command itself.
  const std::vector<std::string>& arguments() const { return arguments_; }
  bool asks_for_help() const;
  /// Settles the context by the global options alone, for a command that must look into the log before it knows its options.
  void settle_early();
  /// Reads the arguments into the global options and `fields`, and settles the context. False where help was
  /// asked for, and has been printed. Error{usage} names mandatory fields that are missing.
  bool read(const records::Fields& fields, Mandatory mandatory = Mandatory::now);
  /// What the words are, also where one of them was refused; empty before read() has understood the options.
  const std::vector<Typed>& typed() const { return typed_; }

 private:
  /// Remembers what was typed.
  void note(const records::Field& field, const std::string& value);

  const Command& command_;
  Context& context_;
  std::vector<std::string> arguments_;
  std::vector<Typed> typed_;
};

/// Error{usage} names mandatory fields that are missing.
void require_mandatory(const records::Fields& fields);

/// Makes a command's execute from its three parts: Args, define (Args -> fields bound to them) and run.
template <class Args, records::Fields (*define)(Args&, const Context&), void (*run)(Args&, Context&)>
void execute(Invocation& invocation) {
  Args args{};
  const records::Fields fields = define(args, invocation.context());
  if (invocation.read(fields))
    run(args, invocation.context());
}

/// Whether an option without a value is among the words, by any of its names or by its letter.
bool has_option(const std::vector<std::string>& arguments, std::string_view english);

/// The global options, bound to `options`.
records::Fields global_fields(GlobalOptions& options);

}  // namespace dialogg::cli
