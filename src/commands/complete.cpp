#include "app/follow_ups.hpp"
#include "commands/closing.hpp"
#include "commands/commands.hpp"

namespace dialogg::commands {

using text::Message;

namespace {

forms::Fields define(ClosingArgs& args, const cli::Context&) {
  return closing_fields(args, "result", Message::option_complete_result);
}

void run(ClosingArgs& args, cli::Context& context) {
  close_follow_up(context, {"complete", "result", Message::completed_follow_up, app::complete_follow_up},
                  args);
}

}  // namespace

const cli::Command kComplete{"complete", cli::CommandGroup::recording, Message::help_complete,
                             Message::help_complete_text, cli::execute<ClosingArgs, define, run>};

}  // namespace dialogg::commands
