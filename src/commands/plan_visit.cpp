#include "app/visits.hpp"
#include "commands/commands.hpp"
#include "commands/recording.hpp"
#include "forms/visit_form.hpp"

namespace dialogg::commands {

namespace {

using Args = RecordArgs<domain::Visit>;

forms::Fields define(Args& args, const cli::Context& context) {
  return with_from(forms::visit_fields(args.record, context.reading), args.from);
}

void run(Args& args, cli::Context& context) {
  domain::Visit& visit = args.record;
  record(context,
         {.command = "plan-visit",
          .noun = "visit",
          .empty = [&] { visit = {}; },
          .fields = [&] { return forms::visit_fields(visit, context.reading); },
          .store = [&](app::Desk& desk) { app::plan_visit(desk, visit); },
          .ref = [&] { return visit.id.ref(); },
          .sentence =
              [&] {
                return text::Phrase{
                    text::Message::recorded_visit,
                    {visit.id.ref(), visit.municipality.name, date_words(context, visit.date)}};
              }},
         args.from);
}

}  // namespace

const cli::Command kPlanVisit{"plan-visit", cli::CommandGroup::recording, text::Message::help_plan_visit,
                              text::Message::help_plan_visit_text, cli::execute<Args, define, run>};

}  // namespace dialogg::commands
