#include "app/initiatives.hpp"
#include "commands/commands.hpp"
#include "commands/recording.hpp"
#include "forms/initiative_form.hpp"

namespace dialogg::commands {

using text::Message;
using text::Phrase;

namespace {

using Args = RecordArgs<domain::Initiative>;

forms::Fields define(Args& args, const cli::Context& context) {
  return with_from(forms::initiative_fields(args.record, context.reading), args.from);
}

void run(Args& args, cli::Context& context) {
  domain::Initiative& initiative = args.record;
  record(context,
         {.command = "record-initiative",
          .noun = "initiative",
          .empty = [&] { initiative = {}; },
          .fields = [&] { return forms::initiative_fields(initiative, context.reading); },
          .store = [&](app::Desk& desk) { app::record_initiative(desk, initiative); },
          .ref = [&] { return initiative.id.ref(); },
          .sentence =
              [&] {
                return Phrase{Message::recorded_initiative,
                              {initiative.id.ref(), initiative.group.name, initiative.title}};
              }},
         args.from);
}

}  // namespace

const cli::Command kRecordInitiative{"record-initiative", cli::CommandGroup::recording,
                                     Message::help_record_initiative, Message::help_record_initiative_text,
                                     cli::execute<Args, define, run>};

}  // namespace dialogg::commands
