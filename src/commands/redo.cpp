#include "app/history.hpp"
#include "commands/commands.hpp"
#include "writing/taking_back.hpp"

namespace dialogg::commands {

using messages::Message;
using writing::take_back;

namespace {

struct Args {};

records::Fields define(Args&, const cli::Context&) {
  return {};
}

void run(Args&, cli::Context& context) {
  take_back(context, {Message::redone, Message::redone_batch, Message::undo_hint},
            [](storage::History& history) { return std::vector{app::redo(history)}; });
}

}  // namespace

const cli::Command kRedo{"redo", cli::CommandGroup::keeping, Message::help_redo, Message::help_redo_text,
                         cli::execute<Args, define, run>};

}  // namespace dialogg::commands
