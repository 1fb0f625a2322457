#include "app/examples.hpp"
#include "commands/change.hpp"
#include "commands/commands.hpp"
#include "forms/fields.hpp"

namespace dialogg::commands {

namespace {

using text::Message;

struct Args {
  std::optional<domain::ExampleId> example;
  std::string reason;
};

forms::Fields define(Args& args, const cli::Context&) {
  forms::Field example = forms::reference("example", Message::option_example, args.example);
  example.placeholder = "EXAMPLE";
  example.where = forms::Field::Where::positional;
  example.mandatory = true;
  forms::Field reason = forms::text("reason", Message::option_example_reason, args.reason, 1'000);
  reason.mandatory = true;
  return {example, reason};
}

void run(Args& args, cli::Context& context) {
  change(context, "withdraw-example", [&](app::Desk& desk) {
    domain::Example example = app::require_example(desk.database(), *args.example);
    app::withdraw_example(desk, example, args.reason);
    return Done{{example.id.ref()}, {Message::withdrew_example, {example.id.ref(), example.title}}};
  });
}

}  // namespace

const cli::Command kWithdrawExample{"withdraw-example", cli::CommandGroup::recording,
                                    Message::help_withdraw_example, Message::help_withdraw_example_text,
                                    cli::execute<Args, define, run>};

}  // namespace dialogg::commands
