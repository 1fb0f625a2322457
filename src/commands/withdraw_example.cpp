#include "app/examples.hpp"
#include "commands/commands.hpp"
#include "records/fields.hpp"
#include "writing/change.hpp"

namespace dialogg::commands {

using writing::change;
using writing::Done;

namespace {

using messages::Message;

struct Args {
  std::optional<domain::ExampleId> example;
  std::string reason;
};

records::Fields define(Args& args, const cli::Context&) {
  records::Field example = records::reference("example", Message::option_example, args.example);
  example.placeholder = Message::placeholder_example;
  example.where = records::Field::Where::positional;
  example.mandatory = true;
  records::Field reason = records::text("reason", Message::option_example_reason, args.reason, 1'000);
  reason.mandatory = true;
  return {example, reason};
}

void run(Args& args, cli::Context& context) {
  change(context, "withdraw-example", [&](app::Desk& desk) {
    domain::Example example = app::require_example(desk.database(), *args.example);
    app::withdraw_example(desk, example, args.reason);
    return Done{{example.id.ref()}, {Message::withdrew_example, {example.id.ref(), example.title.written()}}};
  });
}

}  // namespace

const cli::Command kWithdrawExample{"withdraw-example", cli::CommandGroup::recording,
                                    Message::help_withdraw_example, Message::help_withdraw_example_text,
                                    cli::execute<Args, define, run>};

}  // namespace dialogg::commands
