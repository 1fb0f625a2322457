#include "commands/commands.hpp"
#include "writing/editing.hpp"

namespace dialogg::commands {

using messages::Message;
using writing::execute_edit;

namespace {

void execute(cli::Invocation& invocation) {
  execute_edit(invocation, {.command = "edit"});
}

}  // namespace

const cli::Command kEdit{"edit", cli::CommandGroup::keeping, Message::help_edit, Message::help_edit_text,
                         execute};

}  // namespace dialogg::commands
