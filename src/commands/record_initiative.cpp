#include "app/initiatives.hpp"
#include "commands/commands.hpp"
#include "records/initiative_fields.hpp"
#include "writing/recording.hpp"

namespace dialogg::commands {

using messages::Message;
using messages::Phrase;
using writing::record;
using writing::RecordArgs;
using writing::with_from;

namespace {

using Args = RecordArgs<domain::Initiative>;

records::Fields define(Args& args, const cli::Context& context) {
  return with_from(records::initiative_fields(args.record, context.reading), args.from);
}

void run(Args& args, cli::Context& context) {
  domain::Initiative& initiative = args.record;
  record(context,
         {.command = "record-initiative",
          .noun = "initiative",
          .empty = [&] { initiative = {}; },
          .fields = [&] { return records::initiative_fields(initiative, context.reading); },
          .store = [&](app::Desk& desk) { app::record_initiative(desk, initiative); },
          .ref = [&] { return initiative.id.ref(); },
          .sentence =
              [&] {
                return Phrase{
                    Message::recorded_initiative,
                    {initiative.id.ref(), initiative.group.name.written(), initiative.title.written()}};
              }},
         args.from);
}

}  // namespace

const cli::Command kRecordInitiative{"record-initiative", cli::CommandGroup::recording,
                                     Message::help_record_initiative, Message::help_record_initiative_text,
                                     writing::execute<Args, define, run>};

}  // namespace dialogg::commands
