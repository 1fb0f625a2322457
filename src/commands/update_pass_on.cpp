#include "commands/commands.hpp"
#include "domain/id.hpp"
#include "writing/editing.hpp"

namespace dialogg::commands {

using messages::Message;
using writing::execute_edit;

namespace {

void execute(cli::Invocation& invocation) {
  execute_edit(invocation, {.command = "update-pass-on",
                            .wanted = {domain::PassOnId::letter,
                                       {"mentioned", "interested", "considering", "adapting", "trial"}},
                            .fields = {"state", "reason", "review-on", "result"},
                            .help = Message::option_pass_on_ref});
}

}  // namespace

const cli::Command kUpdatePassOn{"update-pass-on", cli::CommandGroup::recording, Message::help_update_pass_on,
                                 Message::help_update_pass_on_text, execute};

}  // namespace dialogg::commands
