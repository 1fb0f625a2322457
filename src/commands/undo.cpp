#include "app/history.hpp"
#include "commands/commands.hpp"
#include "commands/taking_back.hpp"
#include "forms/fields.hpp"

namespace dialogg::commands {

using text::Message;

namespace {

struct Args {
  std::string what;
};

forms::Fields define(Args& args, const cli::Context&) {
  forms::Field what = forms::text("what", Message::option_undo, args.what);
  what.placeholder = "N|H12";
  what.where = forms::Field::Where::positional;
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
