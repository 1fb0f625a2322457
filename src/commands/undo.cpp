#include "app/history.hpp"
#include "commands/commands.hpp"
#include "records/fields.hpp"
#include "writing/taking_back.hpp"

namespace dialogg::commands {

using messages::Message;
using writing::take_back;

namespace {

struct Args {
  std::string what;
};

records::Fields define(Args& args, const cli::Context&) {
  records::Field what = records::text("what", Message::option_undo, args.what);
  what.placeholder = Message::placeholder_number_or_operation;
  what.where = records::Field::Where::positional;
  return {what};
}

void run(Args& args, cli::Context& context) {
  const app::UndoWanted wanted = app::read_undo(args.what);
  take_back(context, {Message::undone, Message::undone_batch, Message::redo_hint},
            [&](storage::History& history) { return app::undo(history, wanted); });
}

}  // namespace

const cli::Command kUndo{"undo", cli::CommandGroup::keeping, Message::help_undo, Message::help_undo_text,
                         cli::execute<Args, define, run>};

}  // namespace dialogg::commands
