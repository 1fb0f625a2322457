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
  records::Fields fields = closing_fields(args, "reason", Message::option_drop_reason);
  fields.back().mandatory = true;
  return fields;
}

void run(ClosingArgs& args, cli::Context& context) {
  close_follow_ups(context, {"drop", "reason", Message::dropped_follow_up, app::drop_follow_up}, args);
}

}  // namespace

const cli::Command kDrop{"drop", cli::CommandGroup::recording, Message::help_drop, Message::help_drop_text,
                         cli::execute<ClosingArgs, define, run>};

}  // namespace dialogg::commands
