#include "app/approaches.hpp"
#include "commands/commands.hpp"
#include "records/approach_fields.hpp"
#include "writing/recording.hpp"

namespace dialogg::commands {

using messages::Message;
using messages::Phrase;
using writing::date_phrase;
using writing::record;
using writing::RecordArgs;
using writing::with_from;

namespace {

using Args = RecordArgs<domain::Approach>;

records::Fields define(Args& args, const cli::Context& context) {
  return with_from(records::approach_fields(args.record, context.reading), args.from);
}

Phrase sentence(const domain::Approach& approach, const cli::Context& context) {
  const Message message = approach.from == domain::ApproachSide::host ? Message::logged_approach_to
                                                                      : Message::logged_approach_from;
  return {message, {approach.id.ref(), approach.municipality.name, date_phrase(context, approach.date)}};
}

void run(Args& args, cli::Context& context) {
  domain::Approach& approach = args.record;
  record(context,
         {.command = "log-approach",
          .noun = "approach",
          .empty = [&] { approach = {}; },
          .fields = [&] { return records::approach_fields(approach, context.reading); },
          .store = [&](app::Desk& desk) { app::log_approach(desk, approach); },
          .ref = [&] { return approach.id.ref(); },
          .sentence = [&] { return sentence(approach, context); }},
         args.from);
}

}  // namespace

const cli::Command kLogApproach{"log-approach", cli::CommandGroup::recording, Message::help_log_approach,
                                Message::help_log_approach_text, writing::execute<Args, define, run>};

}  // namespace dialogg::commands
