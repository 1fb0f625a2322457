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
};

records::Fields define(Args& args, const cli::Context&) {
  records::Field example = records::reference("example", Message::option_example, args.example);
  example.placeholder = Message::placeholder_example;
  example.where = records::Field::Where::positional;
  example.mandatory = true;
  return {example};
}

void run(Args& args, cli::Context& context) {
  change(context, "publish-example", [&](app::Desk& desk) {
    domain::Example example = app::require_example(desk.database(), *args.example);
    app::publish_example(desk, example);
    return Done{{example.id.ref()},
                {Message::published_example, {example.id.ref(), example.title.written()}}};
  });
}

}  // namespace

const cli::Command kPublishExample{"publish-example", cli::CommandGroup::recording,
                                   Message::help_publish_example, Message::help_publish_example_text,
                                   cli::execute<Args, define, run>};

}  // namespace dialogg::commands
