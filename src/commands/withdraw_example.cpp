#include "app/examples.hpp"
#include "commands/commands.hpp"
#include "records/fields.hpp"
#include "viewing/reference.hpp"
#include "writing/together.hpp"

namespace dialogg::commands {

using viewing::references_field;
using writing::change_each;
using writing::Done;

namespace {

using messages::Message;

struct Args {
  std::vector<std::string> examples;
  std::string reason;
};

records::Fields define(Args& args, const cli::Context&) {
  records::Field reason = records::text("reason", Message::option_example_reason, args.reason, 1'000);
  reason.mandatory = true;
  return {references_field(args.examples, Message::option_example), reason};
}

void run(Args& args, cli::Context& context) {
  const kinds::Wanted wanted{domain::ExampleId::letter, {"draft", "published"}};
  change_each(context, "withdraw-example", wanted, args.examples,
              [&](app::Desk& desk, const std::string& ref) {
                const auto id = domain::read_id<domain::ExampleId>(ref).value();
                domain::Example example = app::require_example(desk.database(), id);
                app::withdraw_example(desk, example, args.reason);
                return Done{{example.id.ref()},
                            {Message::withdrew_example, {example.id.ref(), example.title.written()}}};
              });
}

}  // namespace

const cli::Command kWithdrawExample{"withdraw-example", cli::CommandGroup::recording,
                                    Message::help_withdraw_example, Message::help_withdraw_example_text,
                                    cli::execute<Args, define, run>};

}  // namespace dialogg::commands
