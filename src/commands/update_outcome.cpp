#include "commands/commands.hpp"
#include "domain/id.hpp"
#include "writing/editing.hpp"

namespace dialogg::commands {

using messages::Message;
using writing::execute_edit;

namespace {

void execute(cli::Invocation& invocation) {
  execute_edit(invocation, {.command = "update-outcome",
                            .wanted = {domain::OutcomeId::letter, {"hoped", "under-way"}},
                            .fields = {"state"},
                            .help = Message::option_outcome_ref});
}

}  // namespace

const cli::Command kUpdateOutcome{"update-outcome", cli::CommandGroup::recording,
                                  Message::help_update_outcome, Message::help_update_outcome_text, execute};

}  // namespace dialogg::commands
