#include "app/themes.hpp"
#include "commands/commands.hpp"
#include "records/theme_fields.hpp"
#include "writing/recording.hpp"

namespace dialogg::commands {

using writing::record;
using writing::RecordArgs;
using writing::with_from;

namespace {

using messages::Message;
using messages::Phrase;

using Args = RecordArgs<domain::Theme>;

records::Fields define(Args& args, const cli::Context&) {
  return with_from(records::theme_fields(args.record), args.from);
}

void run(Args& args, cli::Context& context) {
  domain::Theme& theme = args.record;
  record(context,
         {.command = "add-theme",
          .noun = "theme",
          .empty = [&] { theme = {}; },
          .fields = [&] { return records::theme_fields(theme); },
          .store = [&](app::Desk& desk) { app::add_theme(desk, theme); },
          .ref = [&] { return theme.code; },
          .sentence =
              [&] {
                return Phrase{Message::added_theme, {theme.code, theme.label(context.language)}};
              }},
         args.from);
}

}  // namespace

const cli::Command kAddTheme{"add-theme", cli::CommandGroup::recording, Message::help_add_theme,
                             Message::help_add_theme_text, writing::execute<Args, define, run>};

}  // namespace dialogg::commands
