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
  std::string result;
};

forms::Fields define(Args& args, const cli::Context&) {
  forms::Field words = forms::text("result", Message::option_complete_result, args.result, 1'000);
  return {as_word(forms::reference("follow-up", Message::option_follow_up_ref, args.follow_up)), words};
}

void run(Args& args, cli::Context& context) {
  change(context, "complete", [&](app::Desk& desk) {
    domain::FollowUp follow_up = app::require_follow_up(desk.database(), *args.follow_up);
    app::complete_follow_up(desk, follow_up, args.result);
    return Done{{follow_up.id.ref()}, {Message::completed_follow_up, {follow_up.id.ref(), follow_up.text}}};
  });
}

}  // namespace

const cli::Command kComplete{"complete", cli::CommandGroup::recording, Message::help_complete,
                             Message::help_complete_text, cli::execute<Args, define, run>};

}  // namespace dialogg::commands
