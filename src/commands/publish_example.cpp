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
};

records::Fields define(Args& args, const cli::Context&) {
  return {references_field(args.examples, Message::option_example)};
}

void run(Args& args, cli::Context& context) {
  const kinds::Wanted wanted{domain::ExampleId::letter, {"draft", "withdrawn"}};
  change_each(context, "publish-example", wanted, args.examples,
              [&](app::Desk& desk, const std::string& ref) {
                const auto id = domain::read_id<domain::ExampleId>(ref).value();
                domain::Example example = app::require_example(desk.database(), id);
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
