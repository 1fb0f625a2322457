#pragma once
// A command: its words, its help, and what it does. The table of commands (commands/table.cpp) is the help's
// order.

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "cli/context.hpp"
#include "forms/field.hpp"
#include "text/message.hpp"

namespace dialogg::cli {

enum class CommandGroup { recording, looking, keeping };

class Invocation;

struct Command {
  std::string_view name;  // "plan-visit"
  CommandGroup group;
  text::Message summary;      // one line
  text::Message description;  // what it does, with examples
  void (*execute)(Invocation&);
};

/// One call of a command, before its words are read.
class Invocation {
 public:
  Invocation(const Command& command, Context& context, std::vector<std::string> words)
      : command_(command), context_(context), words_(std::move(words)) {}

  Context& context() { return context_; }
  /// As typed, without the command itself.
  const std::vector<std::string>& words() const { return words_; }
  /// Reads the words into the global options and `fields`, and settles the context. False where help was
  /// asked for, and has been printed. Error{usage} names mandatory fields that are missing.
  bool read(const forms::Fields& fields);

 private:
  const Command& command_;
  Context& context_;
  std::vector<std::string> words_;
};

/// Makes a command's execute from its three parts: Args, define (Args -> fields bound to them) and run.
template <class Args, forms::Fields (*define)(Args&, const Context&), void (*run)(Args&, Context&)>
void execute(Invocation& invocation) {
  Args args{};
  const forms::Fields fields = define(args, invocation.context());
  if (invocation.read(fields))
    run(args, invocation.context());
}

/// The global options, bound to `options`.
forms::Fields global_fields(GlobalOptions& options);

}  // namespace dialogg::cli
