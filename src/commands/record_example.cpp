#include "app/examples.hpp"
#include "commands/commands.hpp"
#include "records/example_fields.hpp"
#include "writing/recording.hpp"

namespace dialogg::commands {

using writing::date_phrase;
using writing::record;
using writing::RecordArgs;
using writing::with_from;

namespace {

using messages::Message;
using messages::Phrase;

using Args = RecordArgs<domain::Example>;

records::Fields define(Args& args, const cli::Context& context) {
  return with_from(records::example_fields(args.record, context.reading), args.from);
}

Phrase sentence(const domain::Example& example, const cli::Context& context) {
  const std::string date = date_phrase(context, example.heard_on);
  if (example.municipality.none())
    return {Message::recorded_example, {example.id.ref(), example.title.written(), date}};
  return {Message::recorded_example_from,
          {example.id.ref(), example.title.written(), date, example.municipality.name}};
}

void run(Args& args, cli::Context& context) {
  domain::Example& example = args.record;
  record(context,
         {.command = "record-example",
          .noun = "example",
          .empty = [&] { example = {}; },
          .fields = [&] { return records::example_fields(example, context.reading); },
          .store = [&](app::Desk& desk) { app::record_example(desk, example); },
          .ref = [&] { return example.id.ref(); },
          .sentence = [&] { return sentence(example, context); }},
         args.from);
}

}  // namespace

const cli::Command kRecordExample{"record-example", cli::CommandGroup::recording,
                                  Message::help_record_example, Message::help_record_example_text,
                                  writing::execute<Args, define, run>};

}  // namespace dialogg::commands
