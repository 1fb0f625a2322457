#include "app/visits.hpp"
#include "commands/commands.hpp"
#include "records/visit_fields.hpp"
#include "writing/recording.hpp"

namespace dialogg::commands {

using writing::date_phrase;
using writing::record;
using writing::RecordArgs;
using writing::with_from;

namespace {

using Args = RecordArgs<domain::Visit>;

records::Fields define(Args& args, const cli::Context& context) {
  return with_from(records::visit_fields(args.record, context.reading), args.from);
}

void run(Args& args, cli::Context& context) {
  domain::Visit& visit = args.record;
  record(context,
         {.command = "plan-visit",
          .noun = "visit",
          .empty = [&] { visit = {}; },
          .fields = [&] { return records::visit_fields(visit, context.reading); },
          .store = [&](app::Desk& desk) { app::plan_visit(desk, visit); },
          .ref = [&] { return visit.id.ref(); },
          .sentence =
              [&] {
                return messages::Phrase{
                    messages::Message::recorded_visit,
                    {visit.id.ref(), domain::name_of(visit), date_phrase(context, visit.date)}};
              }},
         args.from);
}

}  // namespace

const cli::Command kPlanVisit{"plan-visit", cli::CommandGroup::recording, messages::Message::help_plan_visit,
                              messages::Message::help_plan_visit_text, writing::execute<Args, define, run>};

}  // namespace dialogg::commands
