#include "app/themes.hpp"
#include "commands/commands.hpp"
#include "commands/recording.hpp"
#include "forms/theme_form.hpp"

namespace dialogg::commands {

namespace {

using text::Message;
using text::Phrase;

using Args = RecordArgs<domain::Theme>;

forms::Fields define(Args& args, const cli::Context&) {
  return with_from(forms::theme_fields(args.record), args.from);
}

void run(Args& args, cli::Context& context) {
  domain::Theme& theme = args.record;
  record(context,
         {.command = "add-theme",
          .noun = "theme",
          .empty = [&] { theme = {}; },
          .fields = [&] { return forms::theme_fields(theme); },
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
                             Message::help_add_theme_text, cli::execute<Args, define, run>};

}  // namespace dialogg::commands
