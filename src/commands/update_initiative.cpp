#include "commands/commands.hpp"
#include "domain/id.hpp"
#include "writing/editing.hpp"

namespace dialogg::commands {

using messages::Message;
using writing::execute_edit;

namespace {

void execute(cli::Invocation& invocation) {
  execute_edit(invocation, {.command = "update-initiative",
                            .wanted = {domain::InitiativeId::letter, {"idea", "planning", "running"}},
                            .help = Message::option_initiative_ref});
}

}  // namespace

const cli::Command kUpdateInitiative{"update-initiative", cli::CommandGroup::recording,
                                     Message::help_update_initiative, Message::help_update_initiative_text,
                                     execute};

}  // namespace dialogg::commands
