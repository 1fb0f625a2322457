#include "app/follow_ups.hpp"
#include "commands/change.hpp"
#include "commands/commands.hpp"
#include "commands/reference.hpp"
#include "forms/fields.hpp"

namespace dialogg::commands {

using text::Message;

namespace {

struct Args {
  std::optional<domain::FollowUpId> follow_up;
  std::string reason;
};

forms::Fields define(Args& args, const cli::Context&) {
  forms::Field words = forms::text("reason", Message::option_drop_reason, args.reason, 1'000);
  words.mandatory = true;
  return {as_word(forms::reference("follow-up", Message::option_follow_up_ref, args.follow_up)), words};
}

void run(Args& args, cli::Context& context) {
  change(context, "drop", [&](app::Desk& desk) {
    domain::FollowUp follow_up = app::require_follow_up(desk.database(), *args.follow_up);
    app::drop_follow_up(desk, follow_up, args.reason);
    return Done{{follow_up.id.ref()}, {Message::dropped_follow_up, {follow_up.id.ref(), follow_up.text}}};
  });
}

}  // namespace

const cli::Command kDrop{"drop", cli::CommandGroup::recording, Message::help_drop, Message::help_drop_text,
                         cli::execute<Args, define, run>};

}  // namespace dialogg::commands
