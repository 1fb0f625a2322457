#include "app/examples.hpp"
#include "commands/change.hpp"
#include "commands/commands.hpp"
#include "forms/fields.hpp"

namespace dialogg::commands {

namespace {

using text::Message;

struct Args {
  std::optional<domain::ExampleId> example;
};

forms::Fields define(Args& args, const cli::Context&) {
  forms::Field example = forms::reference("example", Message::option_example, args.example);
  example.placeholder = "EXAMPLE";
  example.where = forms::Field::Where::positional;
  example.mandatory = true;
  return {example};
}

void run(Args& args, cli::Context& context) {
  change(context, "publish-example", [&](app::Desk& desk) {
    domain::Example example = app::require_example(desk.database(), *args.example);
    app::publish_example(desk, example);
    return Done{{example.id.ref()}, {Message::published_example, {example.id.ref(), example.title}}};
  });
}

}  // namespace

const cli::Command kPublishExample{"publish-example", cli::CommandGroup::recording,
                                   Message::help_publish_example, Message::help_publish_example_text,
                                   cli::execute<Args, define, run>};

}  // namespace dialogg::commands
