#include "commands/commands.hpp"
#include "domain/id.hpp"
#include "writing/editing.hpp"

namespace dialogg::commands {

using messages::Message;
using writing::execute_edit;

namespace {

void execute(cli::Invocation& invocation) {
  execute_edit(invocation, {.command = "update-statement",
                            .wanted = {domain::StatementId::letter},
                            .fields = {"response", "taken-up"},
                            .help = Message::option_statement_ref});
}

}  // namespace

const cli::Command kUpdateStatement{"update-statement", cli::CommandGroup::recording,
                                    Message::help_update_statement, Message::help_update_statement_text,
                                    execute};

}  // namespace dialogg::commands
