#include "app/follow_ups.hpp"
#include "commands/commands.hpp"
#include "writing/closing.hpp"

namespace dialogg::commands {

using messages::Message;
using writing::close_follow_ups;
using writing::closing_fields;
using writing::ClosingArgs;

namespace {

records::Fields define(ClosingArgs& args, const cli::Context&) {
  return closing_fields(args, "result", Message::option_complete_result);
}

void run(ClosingArgs& args, cli::Context& context) {
  close_follow_ups(context, {"complete", "result", Message::completed_follow_up, app::complete_follow_up},
                   args);
}

}  // namespace

const cli::Command kComplete{"complete", cli::CommandGroup::recording, Message::help_complete,
                             Message::help_complete_text, cli::execute<ClosingArgs, define, run>};

}  // namespace dialogg::commands
